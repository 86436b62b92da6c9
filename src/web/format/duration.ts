import { parseIsoDuration } from '#ll2/iso-duration.ts'
import { day, hour, minute, year } from '#ll2/time-units.ts'
import { plural } from './count.ts'

const unitSeconds = {
  year,
  day,
  hour,
  minute,
  second: 1,
} as const
type Unit = keyof typeof unitSeconds

const units: Unit[] = ['year', 'day', 'hour', 'minute', 'second']
const exactUnits: Unit[] = ['day', 'hour', 'minute', 'second']

/**
 * Writes an ISO-8601 duration in its largest unit and the next smaller one, cut off rather than
 * rounded: "18 minutes", "17 days 16 hours". From 365 days on it counts years of 365 days,
 * because "1 year 179 days" is grasped sooner than "544 days 13 hours".
 * @returns the text itself when it is no duration, or a negative one
 */
export function formatDuration(iso: string): string {
  return write(iso, units, 2)
}

/** Writes an ISO-8601 duration to the second, days uncapped: "544 days 13 hours 48 minutes". */
export function exactDuration(iso: string): string {
  return write(iso, exactUnits, exactUnits.length)
}

/** @param precision - how many units to write, from the largest that is not zero */
function write(iso: string, among: Unit[], precision: number): string {
  const seconds = parseIsoDuration(iso)
  if (seconds === null || seconds < 0) return iso
  const largest = among.findIndex(unit => seconds >= unitSeconds[unit])
  if (largest === -1) return '0 seconds'
  let rest = seconds
  const parts: string[] = []
  for (const unit of among.slice(largest, largest + precision)) {
    const amount = Math.floor(rest / unitSeconds[unit])
    rest %= unitSeconds[unit]
    if (amount > 0) parts.push(plural(amount, unit))
  }
  return parts.join(' ')
}
