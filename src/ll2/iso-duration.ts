import { day, hour, minute } from './time-units.ts'

/** How ISO-8601 durations of fixed length are written, fractions and signs included. */
export const isoDurationShape =
  /^([-+]?)P(?=.)(?:(\d+(?:[.,]\d+)?)W)?(?:(\d+(?:[.,]\d+)?)D)?(?:T(?=.)(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/

const amount = (text: string | undefined) => (text ? Number(text.replace(',', '.')) : 0)

/**
 * Reads an ISO-8601 duration of fixed length: weeks, days, hours, minutes, seconds.
 * @returns seconds, or null when the text is no duration or too long to count to the second.
 * Years and months are refused, because they have no fixed length; LL2 never folds days into them.
 */
export function parseIsoDuration(text: string): number | null {
  const match = isoDurationShape.exec(text)
  if (!match) return null
  const [, sign, weeks, days, hours, minutes, seconds] = match
  const total =
    amount(weeks) * 7 * day +
    amount(days) * day +
    amount(hours) * hour +
    amount(minutes) * minute +
    amount(seconds)
  if (total > Number.MAX_SAFE_INTEGER) return null
  return sign === '-' && total !== 0 ? -total : total
}

/**
 * Writes seconds as LL2 does: days uncapped, zero parts left out, zero is `P0D`,
 * fractions to the microsecond.
 */
export function formatIsoDuration(seconds: number): string {
  const micros = Math.round((Math.abs(seconds) % 1) * 1e6)
  const whole = Math.floor(Math.abs(seconds)) + Math.floor(micros / 1e6)
  const fraction = micros % 1e6
  const days = Math.floor(whole / day)
  const hours = Math.floor((whole % day) / hour)
  const minutes = Math.floor((whole % hour) / minute)
  const rest = whole % minute
  const secondsPart = fraction
    ? `${rest}.${String(fraction).padStart(6, '0')}S`
    : rest
      ? `${rest}S`
      : ''
  const time = (hours ? `${hours}H` : '') + (minutes ? `${minutes}M` : '') + secondsPart
  const date = days ? `${days}D` : ''
  if (!date && !time) return 'P0D'
  return `${seconds < 0 ? '-' : ''}P${date}${time ? `T${time}` : ''}`
}
