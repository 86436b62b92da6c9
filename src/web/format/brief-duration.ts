import { parseIsoDuration } from '#ll2/iso-duration.ts'
import { day, hour, minute } from '#ll2/time-units.ts'
import { plural } from './count.ts'

/**
 * Writes an ISO-8601 duration for a line among many, cut off as everywhere: to the hour, days
 * uncapped, "16 days 5 hours"; what is shorter than a day to the minute, "3 hours 56 minutes".
 * Seconds are for those who ask for them.
 * @returns the text itself when it is no duration, or a negative one
 */
export function briefDuration(iso: string): string {
  const seconds = parseIsoDuration(iso)
  if (seconds === null || seconds < 0) return iso
  if (seconds === 0) return '0 minutes'
  if (seconds < minute) return 'less than 1 minute'
  const isLong = seconds >= day
  const parts = [
    [Math.floor(seconds / day), 'day'],
    [Math.floor((seconds % day) / hour), 'hour'],
    [isLong ? 0 : Math.floor((seconds % hour) / minute), 'minute'],
  ] as const
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => plural(amount, unit))
    .join(' ')
}
