import { day, hour, minute } from '#ll2/time-units.ts'
import { plural } from './count.ts'

/** "123 days 04:05:06" */
export function clockText(seconds: number): string {
  const pair = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const time = [seconds / hour, seconds / minute, seconds].map((value, part) =>
    pair(part === 0 ? value % 24 : value % 60),
  )
  return `${plural(Math.floor(seconds / day), 'day')} ${time.join(':')}`
}
