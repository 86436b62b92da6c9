import type { RangeField } from '#ll2/range-fields.ts'
import { isSet, type RangeEnds } from '../../search/range-groups.ts'
import { type Bucket, rangePlot } from './range-plot.ts'

/** Neighbouring bars of a plot by their places, both of them chosen. */
export interface BarSpan {
  from: number
  to: number
}

/** The bars that a range reaches into: all of them without a choice, or where none is met. */
export function spanOf(field: RangeField, histogram: readonly Bucket[], ends: RangeEnds): BarSpan {
  const within = rangePlot(field, histogram, ends).map(({ isWithin }) => isWithin)
  const from = within.indexOf(true)
  const isAll = !isSet(ends) || from < 0
  return isAll ? { from: 0, to: histogram.length - 1 } : { from, to: within.lastIndexOf(true) }
}

/** The range that holds what these bars count; no ends where they are all there are. */
export function endsOf(
  field: RangeField,
  histogram: readonly Bucket[],
  { from, to }: BarSpan,
): RangeEnds {
  if (from === 0 && to === histogram.length - 1) return {}
  const [first, next] = [histogram[from]?.from, histogram[to + 1]?.from]
  switch (field) {
    case 'launched':
      return { gte: yearOf(first), lte: `${yearOf(histogram[to]?.from).slice(0, 3)}9` }
    case 'flights_count':
      return {
        gte: from > 0 ? String(first) : undefined,
        lte: next === undefined ? undefined : String(Number(next) - 1),
      }
    default:
      return {
        // No time is as short as the first bucket begins: whoever reads the address shall see one.
        gte: from > 1 ? String(first) : from === 1 ? 'PT1S' : undefined,
        lte: to === 0 ? String(first) : next === undefined ? undefined : String(next),
      }
  }
}

const yearOf = (from: string | number | undefined) => String(from).slice(0, 4)

/** The bars between two, in whichever direction they were chosen. */
export const spanBetween = (one: number, other: number): BarSpan => ({
  from: Math.min(one, other),
  to: Math.max(one, other),
})

/** The span with one end moved by a key; the other end is as far as it goes. */
export function moveEnd(
  span: BarSpan,
  end: keyof BarSpan,
  key: string,
  last: number,
): BarSpan | undefined {
  const [lowest, highest] = end === 'from' ? [0, span.to] : [span.from, last]
  const steps: Record<string, number> = {
    ArrowRight: span[end] + 1,
    ArrowUp: span[end] + 1,
    ArrowLeft: span[end] - 1,
    ArrowDown: span[end] - 1,
    Home: lowest,
    End: highest,
  }
  if (!Object.hasOwn(steps, key)) return undefined
  const place = Math.min(highest, Math.max(lowest, steps[key] ?? 0))
  return { ...span, [end]: place }
}
