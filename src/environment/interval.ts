import * as v from 'valibot'
import { days, hours, minutes, seconds } from './milliseconds.ts'

const units = { s: seconds, m: minutes, h: hours, d: days }
// Timers hold 31 bits of milliseconds, and the wait is lengthened at random.
const longest = 20 * units.d

/** A time such as `30m` or `6h`, from 1s to 20d, as milliseconds. */
export const intervalSchema = v.pipe(
  v.string(),
  v.check(isInterval, 'is not a time from 1s to 20d, such as 30m or 6h'),
  v.transform(millisecondsIn),
)

export function isInterval(value: string): boolean {
  return /^[1-9]\d{0,6}[smhd]$/.test(value) && millisecondsIn(value) <= longest
}

/** @param value - an interval */
export function millisecondsIn(value: string): number {
  return Number.parseInt(value, 10) * units[value.slice(-1) as keyof typeof units]
}
