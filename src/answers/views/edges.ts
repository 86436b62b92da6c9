import { day, hour, minute, year } from '#ll2/time-units.ts'
import type { ChartAcross } from '#ll2/views/choices.ts'

/** Bars aimed at where an amount is divided. */
const aimedAt = 20

/** Lengths of time that people count in, in seconds. */
const lengths = [
  minute,
  10 * minute,
  hour,
  6 * hour,
  day,
  7 * day,
  30 * day,
  90 * day,
  year,
  5 * year,
  20 * year,
]

const counts = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

/** The shortest step in which the amounts need no more bars than aimed at. */
const stepFor = (steps: readonly number[], range: number) =>
  steps.find(step => range / step <= aimedAt) ?? Math.ceil(range / aimedAt)

/** How far it is from one edge to the next. */
function stepOf(x: ChartAcross, greatest: number): number {
  switch (x) {
    case 'year':
      return 1
    case 'decade':
      return 10
    case 'flights_count':
      return stepFor(counts, greatest)
    default:
      return stepFor(lengths, greatest)
  }
}

/**
 * The edges between which amounts are counted, rising and all of one distance: years and decades
 * of the calendar, or a step that people count in. The last amount lies below the last edge.
 */
export function edgesFor(amounts: readonly number[], x: ChartAcross): number[] {
  if (amounts.length === 0) return []
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const amount of amounts) {
    least = Math.min(least, amount)
    greatest = Math.max(greatest, amount)
  }
  const isOverTime = x === 'year' || x === 'decade'
  const from = isOverTime ? least : 0
  const step = stepOf(x, greatest)
  const first = Math.floor(from / step)
  const last = Math.floor(greatest / step) + 1
  return Array.from({ length: last - first + 1 }, (_, n) => (first + n) * step)
}

/** The bar that an amount belongs to, from edges of one distance. */
export function placeAmong(edges: readonly number[], amount: number): number {
  const [first = 0, second = first + 1] = edges
  return Math.floor((amount - first) / (second - first))
}
