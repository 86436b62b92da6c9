import { formatDuration as writeDuration } from 'date-fns/formatDuration'
import { parseIsoDuration } from '#ll2/iso-duration.ts'

const unitSeconds = {
  years: 365 * 86_400,
  days: 86_400,
  hours: 3600,
  minutes: 60,
  seconds: 1,
} as const
type Unit = keyof typeof unitSeconds

const units: Unit[] = ['years', 'days', 'hours', 'minutes', 'seconds']
const exactUnits: Unit[] = ['days', 'hours', 'minutes', 'seconds']

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
  const format = among.slice(largest, largest + precision)
  return writeDuration(split(seconds, format), { format })
}

function split(seconds: number, among: Unit[]): Partial<Record<Unit, number>> {
  let rest = seconds
  const parts: Partial<Record<Unit, number>> = {}
  for (const unit of among) {
    parts[unit] = Math.floor(rest / unitSeconds[unit])
    rest %= unitSeconds[unit]
  }
  return parts
}
