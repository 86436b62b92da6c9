import { endOf } from './flight-end.ts'
import { isPlanned, openFlight } from './flown.ts'
import type { Spacecraft } from './spacecraft.ts'

/** A time that a craft was away on one flight, in milliseconds. */
export interface Spell {
  from: number
  /** Infinite while it has not come back; NaN where nothing tells. */
  to: number
}

/** The same of a flight that is known. */
export interface FlightSpell extends Spell {
  /** Where to, in LL2's words. */
  destination: string | null
}

/**
 * The flights of a craft that have begun, the earliest first. Those without a launch that can be
 * read tell nothing; of those that end before it the end is not known.
 * @param now - milliseconds; what is dated later has not happened
 */
export function spellsOf(craft: Spacecraft, now: number): FlightSpell[] {
  if (craft.response_mode !== 'detailed') return []
  const { flights } = craft
  const open = openFlight(craft, now)
  return (
    flights
      .filter(flight => !isPlanned(flight, now))
      .map(flight => {
        const from = Date.parse(flight.launch?.net ?? '')
        const destination = flight.destination?.trim() || null
        const end = flight === open ? now : endOf(flight, open, now)
        if (flight === open || end > now) return { from, to: Number.POSITIVE_INFINITY, destination }
        return { from, to: end < from ? Number.NaN : end, destination }
      })
      .filter(({ from }) => !Number.isNaN(from))
      // Of flights with one launch that without a known end comes last, in whatever order they stand.
      .sort((a, b) => a.from - b.from || Number(isUnended(a)) - Number(isUnended(b)))
  )
}

const isUnended = ({ to }: Spell) => Number.isNaN(to)
