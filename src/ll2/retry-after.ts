// A date in HTTP begins with its day. Anything else is not one, though it may be read as one:
// "1.5" would be a day in 2001.
const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/

/**
 * Reads `Retry-After`: whole seconds, or a date (RFC 9110, 10.2.3).
 * @param now - milliseconds since 1970
 * @returns milliseconds to wait, less than 0 for a date that is past; null for what is neither
 */
export function readRetryAfter(value: string | null, now: number): number | null {
  if (!value) return null
  const moment = httpDate.test(value) ? Date.parse(value) : Number.NaN
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : moment - now
  return Number.isFinite(wait) ? wait : null
}
