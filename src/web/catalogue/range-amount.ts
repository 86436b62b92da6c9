import { formatIsoDuration, parseIsoDuration } from '#ll2/iso-duration.ts'

/** A year is 365 days, as everywhere in the catalogue: "1 year 179 days". */
export const unitSeconds = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
  years: 365 * 86_400,
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
