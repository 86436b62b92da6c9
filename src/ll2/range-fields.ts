import { readDay, writeDay } from './calendar-day.ts'
import { formatIsoDuration, parseIsoDuration } from './iso-duration.ts'
import { parseInteger } from './python-text.ts'

/**
 * Fields with `__gte` and `__lte` filters of ours: durations in seconds, a count, and the day of
 * the first launch.
 */
export const rangeFields = ['time_in_space', 'time_docked', 'flights_count', 'launched'] as const
export type RangeField = (typeof rangeFields)[number]

/** Both ends belong to the range: durations in seconds, days since 1970. */
export interface Range {
  gte?: number
  lte?: number
}

/** Reads one end of a range: an ISO-8601 duration, a whole number, or a day or a whole year. */
export function readRangeEnd(
  field: RangeField,
  text: string,
  end: keyof Range = 'gte',
): number | null {
  if (field === 'launched') return readDay(text, end === 'gte' ? 'first' : 'last')
  if (field !== 'flights_count') return parseIsoDuration(text)
  const count = Number(parseInteger(text) ?? Number.NaN)
  return Number.isSafeInteger(count) ? count : null
}

/** Writes one end of a range as it is read. */
export function writeRangeEnd(field: RangeField, value: number): string {
  if (field === 'launched') return writeDay(value)
  return field === 'flights_count' ? String(value) : formatIsoDuration(value)
}
