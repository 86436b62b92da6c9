import { readDay } from '#ll2/calendar-day.ts'
import { parseIsoDuration } from '#ll2/iso-duration.ts'
import type { RangeField } from '#ll2/range-fields.ts'
import { isTime, type RangeEnds } from '../../search/range-groups.ts'

/**
 * An end of a range as a number to compare with others: seconds, flights, or days since 1970.
 * @param text - as the URL and the facets hold it
 * @param end - of a year the first day or the last
 */
export function rangeValue(
  field: RangeField,
  text: string | number,
  end: keyof RangeEnds = 'gte',
): number {
  if (field === 'launched') return readDay(String(text), end === 'gte' ? 'first' : 'last') ?? 0
  return isTime(field) ? (parseIsoDuration(String(text)) ?? 0) : Number(text)
}
