import { day } from '#ll2/time-units.ts'
import type { Random } from './random.ts'

/** What a made-up craft has done. Durations are in seconds; null is what nobody recorded. */
export interface History {
  /** How long each flight took. */
  flights: readonly number[] | null
  docked: number | null
  missionEnds: number | null
  inSpace: boolean
}

/**
 * One of the histories that LL2's data knows: never flown; unknown; flown, but no time recorded;
 * flown once or often, some for hundreds of days, some timed to fractions of a second.
 */
export function syntheticHistory(n: number, random: Random): History {
  const landed = (flights: number[]) => ({
    flights,
    docked: 0,
    missionEnds: flights.length,
    inSpace: false,
  })
  if (n % 9 === 4) return landed([])
  if (n % 23 === 6) return { flights: null, docked: null, missionEnds: null, inSpace: false }
  if (n % 17 === 3) return landed([0])
  if (n % 31 === 8) return landed([random.integer(0, 9000) + 0.25])
  if (n % 19 === 5) return landed([random.integer(500, 900) * day + random.integer(1, day)])

  const flights = Array.from({ length: flightsCount(random) }, () => flightSeconds(random))
  const total = flights.reduce((sum, seconds) => sum + seconds, 0)
  const inSpace = random.chance(0.12)
  return {
    flights,
    docked: random.chance(0.05) ? null : Math.floor(random.pick([0, 0, 0.5, 0.9]) * total),
    missionEnds: flights.length - Number(inSpace),
    inSpace,
  }
}

function flightsCount(random: Random): number {
  if (random.chance(0.75)) return 1
  return random.chance(0.8) ? random.integer(2, 6) : random.integer(7, 40)
}

/** From minutes to half a year, each order of magnitude as likely as the next. */
const flightSeconds = (random: Random) => Math.round(10 ** (2.5 + random.fraction() * 4.7))
