const calendarDate = /^\d{4}-\d{2}-\d{2}$/
const utcDateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/

// Always UTC: LL2's dates are days of the calendar and its times are UTC, wherever the reader is.
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'UTC' })

/**
 * Writes LL2's dates and UTC times for people: "28 November 1966", "28 November 1966, 11:00 UTC".
 * @returns null for null; a text that is no such date as it is
 */
export function formatDate(text: string): string
export function formatDate(text: string | null | undefined): string | null
export function formatDate(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null
  const isDay = calendarDate.test(text)
  if (!isDay && !utcDateTime.test(text)) return text
  const date = new Date(text)
  if (!isRealDay(date, text)) return text
  return isDay ? day.format(date) : `${day.format(date)}, ${time.format(date)} UTC`
}

/** JavaScript reads 31 February as 3 March. */
const isRealDay = (date: Date, text: string) =>
  !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 10))
