import type { RangeField } from '#ll2/range-fields.ts'
import { formatDuration } from '../../format/duration.ts'
import { isTime, type RangeEnds } from '../../search/range-groups.ts'
import { rangeValue } from './range-value.ts'

export interface Bucket {
  from: string | number
  count: number
}

/** One bucket as drawn: all measures are hundredths of the plot's width or height. */
export interface Bar {
  x: number
  width: number
  height: number
  count: number
  /** The bucket of zero: nothing flown, or nothing recorded, rather than a short time. */
  isNone: boolean
  /** Whether the chosen range reaches into it; without a choice every bucket is within. */
  isWithin: boolean
}

/** The share of its slot that a bar leaves free. */
const gap = 0.12

/**
 * Lays out a histogram: buckets evenly spaced, whatever they span, that of no amount apart from
 * the others. Heights go by the square root of the counts, so that one craft is still seen beside
 * hundreds.
 */
export function rangePlot(
  field: RangeField,
  histogram: readonly Bucket[],
  { gte, lte }: RangeEnds,
): Bar[] {
  const starts = histogram.map(({ from }) => rangeValue(field, from))
  const lowest = gte === undefined ? (starts[0] ?? 0) : rangeValue(field, gte)
  const last = lte === undefined ? Number.POSITIVE_INFINITY : rangeValue(field, lte, 'lte')
  // Both ends belong to a range, buckets end before the next: the last flight or day counts, but of
  // a bucket of times that begins where the range ends hardly anything does.
  const highest = last + (isTime(field) ? 0 : 1)
  const peak = Math.max(1, ...histogram.map(({ count }) => count))
  const isAmount = field !== 'launched'
  const apart = isAmount ? 0.6 : 0
  const slot = 100 / (histogram.length + apart)

  return histogram.map(({ count }, place) => {
    const start = starts[place] ?? 0
    const next = starts[place + 1] ?? Number.POSITIVE_INFINITY
    return {
      x: (place + (place > 0 ? apart : 0) + gap / 2) * slot,
      width: (1 - gap) * slot,
      height: Math.sqrt(count / peak) * 100,
      count,
      isNone: isAmount && start === 0,
      isWithin:
        lowest <= last &&
        next > lowest &&
        (start < highest || (start === lowest && start === highest)),
    }
  })
}

export interface AxisLabel {
  x: number
  anchor: 'start' | 'middle'
  text: string
}

/** Times that are written below their bucket's beginning: what lies between is read off them. */
const labelled = ['P1D', 'P30D', 'P365D']

/** More decades than this have no room for all their labels. */
const mostDecades = 5

/** The labels below a histogram: few enough to stand side by side in a narrow sidebar. */
export function axisLabels(
  field: RangeField,
  histogram: readonly Bucket[],
  bars: readonly Bar[],
): AxisLabel[] {
  return bars.flatMap(({ x, width, isNone }, place): AxisLabel[] => {
    const from = histogram[place]?.from ?? 0
    if (field === 'launched') {
      return place % Math.ceil(bars.length / mostDecades)
        ? []
        : [{ x: x + width / 2, anchor: 'middle', text: String(from).slice(0, 4) }]
    }
    if (field === 'flights_count') {
      const next = Number(histogram[place + 1]?.from ?? Number.POSITIVE_INFINITY)
      const text = next - Number(from) > 1 ? `${from}+` : String(from)
      return [{ x: x + width / 2, anchor: 'middle', text }]
    }
    if (isNone) return [{ x: 0, anchor: 'start', text: 'None' }]
    return labelled.includes(String(from))
      ? [{ x, anchor: 'start', text: formatDuration(String(from)) }]
      : []
  })
}
