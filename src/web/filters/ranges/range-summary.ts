import type { Facets } from '#ll2/facets.ts'
import type { RangeField } from '#ll2/range-fields.ts'
import { formatCount, plural } from '../../format/count.ts'
import { formatDate } from '../../format/date.ts'
import { formatDuration } from '../../format/duration.ts'
import { isTime } from '../../search/range-groups.ts'
import type { BarSpan } from './bar-span.ts'
import { rangeValue } from './range-value.ts'

export type RangeFacet = Facets['ranges'][RangeField]

/**
 * What a histogram shows, in words, for those who do not see it: every bucket that holds any
 * craft, and how many craft nothing is known of.
 */
export function rangeSummary(field: RangeField, { histogram, missing }: RangeFacet): string {
  const parts = histogram.flatMap(({ from, count }, place) => {
    const next = histogram[place + 1]?.from
    return count ? [`${bucketText(field, from, next)}: ${count}`] : []
  })
  if (missing) parts.push(`unknown: ${missing}`)
  return parts.length ? `Spacecraft by ${subjects[field]}: ${parts.join(', ')}.` : 'No spacecraft.'
}

const subjects: Record<RangeField, string> = {
  time_in_space: 'time in space',
  time_docked: 'time docked',
  flights_count: 'flights',
  launched: 'first launch',
}

/** Neighbouring bars in words, with how many craft they count: "1 day to 10 days: 85". */
export function spanText(
  field: RangeField,
  { histogram }: RangeFacet,
  { from, to }: BarSpan,
): string {
  const counted = histogram.slice(from, to + 1)
  const count = counted.reduce((sum, bucket) => sum + bucket.count, 0)
  const [first, last] = [counted[0]?.from ?? 0, counted.at(-1)?.from ?? 0]
  const next = histogram[to + 1]?.from
  return `${from < to ? joinedText(field, first, last, next) : bucketText(field, first, next)}: ${formatCount(count)}`
}

/** Several buckets as one; the first one's words for no time hold for no more than it. */
function joinedText(
  field: RangeField,
  first: string | number,
  last: string | number,
  next: string | number | undefined,
): string {
  if (field === 'launched')
    return `${bucketText(field, first, last)} to ${bucketText(field, last, next)}`
  if (isTime(field) && rangeValue(field, first) === 0) {
    return next === undefined ? 'any' : `up to ${formatDuration(String(next))}`
  }
  return bucketText(field, first, next)
}

function bucketText(field: RangeField, from: string | number, next: string | number | undefined) {
  if (field === 'launched') return `${String(from).slice(0, 4)}s`
  if (field === 'flights_count') {
    const last = next === undefined ? undefined : Number(next) - 1
    if (last === undefined) return `${from} or more`
    return Number(from) === last ? (last === 0 ? 'not flown' : String(last)) : `${from} to ${last}`
  }
  const start = String(from)
  const seconds = rangeValue(field, start)
  if (seconds === 0) return 'none recorded or not flown'
  if (next === undefined) return `${formatDuration(start)} or more`
  const end = formatDuration(String(next))
  return seconds < 1 ? `under ${end}` : `${formatDuration(start)} to ${end}`
}

/** The greatest value among the counted craft; none where nothing but zeros is recorded. */
export function greatestText(field: RangeField, { max }: RangeFacet): string {
  if (field === 'launched') return max === null ? '' : `Latest: ${formatDate(String(max))}`
  if (max === null || rangeValue(field, max) === 0) return ''
  return field === 'flights_count'
    ? `Most: ${plural(Number(max), 'flight')}`
    : `Longest: ${formatDuration(String(max))}`
}
