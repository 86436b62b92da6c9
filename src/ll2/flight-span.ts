import { type Flown, isPlanned, openFlight } from './flown.ts'
import type { Spacecraft } from './spacecraft.ts'

/**
 * When the first and the latest of a craft's flights were launched and the last that is over
 * ended: milliseconds, infinite where no flight tells.
 * @param now - milliseconds; what is dated later has not happened
 */
export function flightMoments(craft: Spacecraft, now: number) {
  let first = Number.POSITIVE_INFINITY
  let latest = Number.NEGATIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  const flights = craft.response_mode === 'detailed' ? craft.flights : []
  for (const flight of flights) {
    if (isPlanned(flight, now)) continue
    const launched = Date.parse(flight.launch?.net ?? '')
    const ended = Date.parse(flight.mission_end ?? '')
    if (launched < first) first = launched
    if (launched > latest) latest = launched
    if (ended > last && ended <= now) last = ended
  }
  return { first, latest, last }
}

/** The same as ISO-8601 UTC, as LL2 writes it; null where no flight tells. */
export function flightSpan(craft: Spacecraft, now: number) {
  const { first, last } = flightMoments(craft, now)
  return { first_launch: asMoment(first), last_mission_end: asMoment(last) }
}

/**
 * When the flight that a craft is on was launched: ISO-8601 UTC, null where it is on none or no
 * flight tells.
 * @param now - milliseconds; what is dated later has not happened
 */
export const upSince = (craft: Flown, now: number): string | null =>
  asMoment(Date.parse(openFlight(craft, now)?.launch?.net ?? ''))

/** Milliseconds as ISO-8601 UTC, as LL2 writes it; null for what is no moment. */
export const asMoment = (milliseconds: number): string | null =>
  Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().replace('.000Z', 'Z') : null
