import { inEveryLocale, perLocale } from './locale.ts'
import { type DateFormats, plainDates } from './plain-english.ts'

const calendarDate = /^\d{4}-\d{2}-\d{2}$/
const utcDateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/

/** How the day and the time of a moment are written in a locale and a time zone. */
export function dateFormats(of: string, timeZone: string | undefined) {
  const shared = { ...inEveryLocale, ...(timeZone && { timeZone }) }
  return {
    day: new Intl.DateTimeFormat(of, { ...shared, dateStyle: 'long' }),
    time: new Intl.DateTimeFormat(of, {
      ...shared,
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
    }),
  }
}

// LL2's dates are days of the calendar and its times are UTC, wherever the reader is.
const utc = perLocale((of): DateFormats => plainDates(of) ?? dateFormats(of, 'UTC'))
const local = perLocale((of): DateFormats => dateFormats(of, undefined))

/** Whether the reader's clock tells another time than UTC, in winter or in summer. */
export function hasOwnZone(): boolean {
  const year = new Date().getFullYear()
  return [0, 6].some(month => new Date(year, month).getTimezoneOffset() !== 0)
}

/**
 * Writes LL2's dates and UTC times for people: "28 November 1966", "28 November 1966, 11:00 UTC".
 * @returns null for null; a text that is no such date as it is
 */
export function formatDate(text: string): string
export function formatDate(text: string | null | undefined): string | null
export function formatDate(text: string | null | undefined): string | null {
  return write(text, utc())
}

/** The same with times in the reader's own zone; days of the calendar stay what they are. */
export function formatLocalDate(text: string): string {
  return write(text, local())
}

function write(text: string, formats: DateFormats): string
function write(text: string | null | undefined, formats: DateFormats): string | null
function write(text: string | null | undefined, { day, time }: DateFormats): string | null {
  if (text === null || text === undefined) return null
  const isDay = calendarDate.test(text)
  if (!isDay && !utcDateTime.test(text)) return text
  const date = new Date(text)
  if (!isRealDay(date, text)) return text
  return isDay ? utc().day.format(date) : `${day.format(date)}, ${time.format(date)}`
}

/** JavaScript reads 31 February as 3 March. */
const isRealDay = (date: Date, text: string) =>
  !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 10))
