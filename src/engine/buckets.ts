import { dayOf, writeDay } from '#ll2/calendar-day.ts'
import type { RangeField } from '#ll2/range-fields.ts'
import { day, hour, year } from '#ll2/time-units.ts'
import { extent } from './tally.ts'

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

/**
 * Where each bucket begins, in seconds, flights or days since 1970; the last one has no end.
 * @param values - all of the catalogue's: launches go by the decades that they span
 */
export function bucketEdges(field: RangeField, values: Float64Array): readonly number[] {
  switch (field) {
    case 'launched':
      return decadeEdges(values)
    case 'flights_count':
      return [0, 1, 2, 3, 4, 5, 6, 11, 21]
    default:
      return durationEdges
  }
}

// Nothing was launched before Sputnik 1; a date that says so must not cost a bucket a decade.
const firstDecade = 1950

function decadeEdges(days: Float64Array): number[] {
  const [first, last] = extent(Uint32Array.from(days.keys()), days)
  const edges: number[] = []
  if (first > last) return edges
  for (let year = Math.max(firstDecade, decadeOf(first)); year <= decadeOf(last); year += 10) {
    edges.push(dayOf(Date.UTC(year, 0)))
  }
  return edges
}

const decadeOf = (day: number) => Math.floor(new Date(writeDay(day)).getUTCFullYear() / 10) * 10

/** The bucket a value falls in; NaN, an unknown value, falls in one after the last. */
export function bucketOf(edges: readonly number[], value: number): number {
  if (Number.isNaN(value)) return edges.length
  return Math.max(
    0,
    edges.findLastIndex(edge => edge <= value),
  )
}
