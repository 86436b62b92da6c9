import { type Flown, isPlanned, openFlight } from '#ll2/flown.ts'
import { formatIsoDuration, parseIsoDuration } from '#ll2/iso-duration.ts'
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts'

/** What a craft's flights add up to, beside what LL2 says of the craft. */
export interface FlightSum {
  /** ISO-8601; the flights whose duration is known. */
  total: string
  /** Flights without a duration. */
  untimed: number
  /** The time LL2 gives the craft, where it differs by a second or more; else null. */
  stated: string | null
}

/** Adds up the flights' durations and holds the sum against the craft's `time_in_space`. */
export function sumFlights({ flights, time_in_space }: SpacecraftDetailed): FlightSum {
  const durations = flights.map(({ duration }) => secondsOf(duration))
  const known = durations.filter(seconds => seconds !== null)
  const total = known.reduce((sum, seconds) => sum + seconds, 0)
  const stated = secondsOf(time_in_space)
  const differs = stated !== null && Math.abs(stated - total) >= 1
  return {
    total: formatIsoDuration(total),
    untimed: durations.length - known.length,
    stated: differs ? time_in_space : null,
  }
}

/**
 * When a craft that is up began to count, in milliseconds: now less this is its time in space.
 * Where its flights are known that is the launch of the open one, less the time of those before;
 * else the capture, less the time recorded then.
 * @param capturedAt - ISO-8601 UTC, when the record was taken
 * @returns null for a craft that is down, or where nothing tells: LL2's zero is no record either
 */
export function countingSince(
  craft: Flown & { time_in_space: string | null },
  capturedAt: string | null,
): number | null {
  if (!craft.in_space) return null
  const captured = Date.parse(capturedAt ?? '')
  const now = Number.isNaN(captured) ? Date.now() : captured
  const open = openFlight(craft, now)
  const launched = Date.parse(open?.launch?.net ?? '')
  const earlier = (craft.flights ?? [])
    .filter(flight => flight !== open && !isPlanned(flight, now))
    .map(({ duration }) => secondsOf(duration))
  if (!Number.isNaN(launched) && earlier.every(seconds => seconds !== null)) {
    return launched - 1000 * earlier.reduce((sum, seconds) => sum + seconds, 0)
  }
  const recorded = secondsOf(craft.time_in_space)
  return !recorded || Number.isNaN(captured) ? null : captured - 1000 * recorded
}

const secondsOf = (iso: string | null | undefined) => (iso ? parseIsoDuration(iso) : null)
