import type { RangeField } from '#ll2/spacecraft-params.ts'
import { formatCount } from '../format/count.ts'
import { formatDuration } from '../format/duration.ts'
import { boundOf, type RangeEnds } from './range-groups.ts'

/**
 * What a range asks for that no amount tells: from zero on is no bound but that something is
 * known, and up to zero is what LL2 says of craft that nothing is recorded of.
 */
export function bareRange(
  field: RangeField,
  { gte, lte }: RangeEnds,
): 'known' | 'none' | undefined {
  if (gte !== undefined && boundOf(field, gte) !== 0) return undefined
  if (lte === undefined) return 'known'
  return boundOf(field, lte) === 0 ? 'none' : undefined
}

/**
 * A range in words, to stand after its name: "1 day to 30 days", "at least 2".
 * @param ends - as the URL holds them; at least one of them is there
 */
export function rangeText(field: RangeField, { gte, lte }: RangeEnds): string {
  const isCount = field === 'flights_count'
  const bare = bareRange(field, { gte, lte })
  if (bare) return bare === 'known' || isCount ? bare : 'none recorded'
  const isNone = (end: string) => boundOf(field, end) === 0
  const amount = isCount ? (end: string) => formatCount(Number(end)) : timeText
  const from = gte === undefined || isNone(gte) ? undefined : amount(gte)
  if (lte === undefined) return `at least ${from}`
  if (!from) return `at most ${amount(lte)}`
  if (gte === lte) return `exactly ${from}`
  // A second is the least time there is, to leave out craft that nothing is recorded of.
  if (gte === 'PT1S') return `up to ${amount(lte)}`
  return `${from} to ${isNone(lte) ? 'none' : amount(lte)}`
}

/** Shorter than a second is written as it is: cut off to whole seconds it would be none. */
function timeText(iso: string): string {
  const seconds = boundOf('time_in_space', iso)
  return seconds < 1 ? `${seconds} seconds` : formatDuration(iso)
}
