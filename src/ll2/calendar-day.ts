const dayLength = 86_400_000

/** The day of a moment, in UTC: days since 1970. */
export const dayOf = (milliseconds: number): number => Math.floor(milliseconds / dayLength)

/**
 * Reads a day of the calendar, `2010-06-04`.
 * @param ofYear - of a year, `2010`, its first or its last day is meant; else a year is no day
 * @returns days since 1970; null for what is no such day
 */
export function readDay(text: string, ofYear?: 'first' | 'last'): number | null {
  const isYear = ofYear && /^\d{4}$/.test(text)
  const date = isYear ? text + (ofYear === 'first' ? '-01-01' : '-12-31') : text
  const day = dayOf(Date.parse(date))
  // JavaScript reads much else as dates, and 31 February as 3 March.
  return /^\d/.test(date) && !Number.isNaN(day) && writeDay(day) === date ? day : null
}

/** Writes days since 1970 as a day of the calendar: `2010-06-04`. */
export const writeDay = (days: number): string =>
  new Date(days * dayLength).toISOString().slice(0, 10)

/** The same day of an earlier year: of 29 February, where that year has none, the day before. */
export function yearsBefore(days: number, years: number): number {
  const date = new Date(days * dayLength)
  const month = date.getUTCMonth()
  date.setUTCFullYear(date.getUTCFullYear() - years)
  if (date.getUTCMonth() !== month) date.setUTCDate(0)
  return dayOf(date.getTime())
}
