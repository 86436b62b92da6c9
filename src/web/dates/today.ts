/** The day that it is by the reader's clock, in UTC as all dates of flights. */
export const readToday = (): string => new Date().toISOString().slice(0, 10)
