import { formatIsoDuration, parseIsoDuration } from '#ll2/iso-duration.ts'
import { day, hour, minute, year } from '#ll2/time-units.ts'

/** Units that a time can be typed in, in seconds. */
export const unitSeconds = {
  seconds: 1,
  minutes: minute,
  hours: hour,
  days: day,
  years: year,
} as const
export type TimeUnit = keyof typeof unitSeconds
export const timeUnits = Object.keys(unitSeconds) as TimeUnit[]

/** One end of a range as it is typed. The unit is that of a time; others have no use for it. */
export interface Amount {
  text: string
  unit: TimeUnit
}

/** Reads what was typed as a duration for the URL. @returns null for what is no such number */
export function readTimeAmount({ text, unit }: Amount): string | null {
  if (!/^\d+(\.\d{1,6})?$/.test(text.trim())) return null
  const iso = formatIsoDuration(Number(text) * unitSeconds[unit])
  return parseIsoDuration(iso) === null ? null : iso
}
