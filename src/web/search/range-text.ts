import { parseIsoDuration } from '#ll2/iso-duration.ts'
import type { RangeField } from '#ll2/range-fields.ts'
import { formatCount } from '../format/count.ts'
import { formatDuration } from '../format/duration.ts'
import type { RangeEnds } from './range-groups.ts'

/**
 * What a range asks for that no amount tells: from zero on is no bound but that something is
 * known, and up to zero is what LL2 says of craft that nothing is recorded of.
 */
export function bareRange(
  field: RangeField,
  { gte, lte }: RangeEnds,
): 'known' | 'none' | undefined {
  if (gte !== undefined && !isNone(field, gte)) return undefined
  if (lte === undefined) return 'known'
  return isNone(field, lte) ? 'none' : undefined
}

/**
 * A range in words, to stand after its name: "1 day to 30 days", "at least 2", "since 2010".
 * @param ends - as the URL holds them; at least one of them is there
 */
export function rangeText(field: RangeField, { gte, lte }: RangeEnds): string {
  if (field === 'launched') return launchText(gte, lte)
  const isCount = field === 'flights_count'
  const bare = bareRange(field, { gte, lte })
  if (bare) return bare === 'known' || isCount ? bare : 'none recorded'
  const amount = isCount ? (end: string) => formatCount(Number(end)) : timeText
  const from = gte === undefined || isNone(field, gte) ? undefined : amount(gte)
  if (lte === undefined) return `at least ${from}`
  if (!from) return `at most ${amount(lte)}`
  if (gte === lte) return `exactly ${from}`
  // A second is the least time there is, to leave out craft that nothing is recorded of.
  if (gte === 'PT1S') return `up to ${amount(lte)}`
  return `${from} to ${isNone(field, lte) ? 'none' : amount(lte)}`
}

/** Whether an end of a count or a time is none at all. */
const isNone = (field: RangeField, end: string) =>
  (field === 'flights_count' ? Number(end) : parseIsoDuration(end)) === 0

function launchText(gte: string | undefined, lte: string | undefined): string {
  if (gte === undefined) return `until ${lte}`
  if (lte === undefined) return `since ${gte}`
  if (gte === lte) return `${gte.length > 4 ? 'on' : 'in'} ${gte}`
  if (gte.endsWith('0') && Number(lte) === Number(gte) + 9) return `in the ${gte}s`
  return `from ${gte} to ${lte}`
}

/** Shorter than a second is written as it is: cut off to whole seconds it would be none. */
function timeText(iso: string): string {
  const seconds = parseIsoDuration(iso) ?? 0
  return seconds < 1 ? `${seconds} seconds` : formatDuration(iso)
}
