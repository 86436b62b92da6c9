import type { RangeField } from '#ll2/spacecraft-params.ts'
import { day, hour, year } from '#ll2/time-units.ts'

// LL2 counts time to the microsecond, so this is the least time there can be. Zero has a bucket
// of its own, because `P0D` mostly says that nothing flew or that nothing was recorded.
const leastTime = 1e-6

/** About three to a decade, and at times that mean something: an orbit, a day, a crew's stay. */
const durationEdges = [
  0,
  leastTime,
  hour,
  6 * hour,
  day,
  3 * day,
  10 * day,
  30 * day,
  100 * day,
  200 * day,
  year,
  2 * year,
]

/** Where each bucket begins, in seconds or flights; the last one has no end. */
export const bucketEdges: Record<RangeField, readonly number[]> = {
  time_in_space: durationEdges,
  time_docked: durationEdges,
  flights_count: [0, 1, 2, 3, 4, 5, 6, 11, 21],
}

/** The bucket a value falls in; NaN, an unknown value, falls in one after the last. */
export function bucketOf(edges: readonly number[], value: number): number {
  if (Number.isNaN(value)) return edges.length
  return Math.max(
    0,
    edges.findLastIndex(edge => edge <= value),
  )
}
