import { flightMoments } from '#ll2/flight-span.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import type { SpacecraftConfig } from '#ll2/spacecraft-config.ts'

/** What the craft of a configuration tell of it. Moments in milliseconds, infinite if unknown. */
export interface CraftOf {
  first: number
  last: number
  /** Those with most flights first. */
  leading: Spacecraft[]
}

const mostNamed = 3

/**
 * What is known before any craft is looked at: the maiden flight.
 * @param now - milliseconds; what is dated later has not happened
 */
export function craftOfNone(config: SpacecraftConfig, now: number): CraftOf {
  const recorded = config.response_mode === 'detailed' ? config.maiden_flight : null
  const maiden = Date.parse(recorded ?? '')
  return {
    first: maiden <= now ? maiden : Number.POSITIVE_INFINITY,
    last: Number.NEGATIVE_INFINITY,
    leading: [],
  }
}

/** Adds what one of its craft tells. */
export function addCraft(own: CraftOf, craft: Spacecraft, now: number): void {
  const { first, latest, last } = flightMoments(craft, now)
  own.first = Math.min(own.first, first)
  own.last = Math.max(own.last, latest, last)
  own.leading = [...own.leading, craft].sort(byFlights).slice(0, mostNamed)
}

const byFlights = (a: Spacecraft, b: Spacecraft) =>
  (b.flights_count ?? -1) - (a.flights_count ?? -1) || a.id - b.id
