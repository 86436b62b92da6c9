import { readDay } from '#ll2/calendar-day.ts'
import { formatIsoDuration, parseIsoDuration } from '#ll2/iso-duration.ts'

/** A year is 365 days, as everywhere in the catalogue: "1 year 179 days". */
const unitSeconds = {
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

/** An end that is not set: days are what most times are counted in. */
export const noAmount: Amount = { text: '', unit: 'days' }

/** A duration of the URL as one types it: a number of the largest unit that it fills exactly. */
export function timeAmount(iso: string): Amount {
  const seconds = parseIsoDuration(iso) ?? 0
  const unit =
    seconds === 0
      ? noAmount.unit
      : (timeUnits.findLast(known => seconds % unitSeconds[known] === 0) ?? 'seconds')
  return { text: String(seconds / unitSeconds[unit]), unit }
}

/** Reads what was typed as a duration for the URL. @returns null for what is no such number */
export function readTimeAmount({ text, unit }: Amount): string | null {
  if (!/^\d+(\.\d{1,6})?$/.test(text.trim())) return null
  const iso = formatIsoDuration(Number(text) * unitSeconds[unit])
  return parseIsoDuration(iso) === null ? null : iso
}

/** Reads what was typed as a year or a day for the URL. @returns null for what is neither */
export function readDateAmount({ text }: Amount): string | null {
  const date = text.trim()
  return readDay(date, 'first') === null ? null : date
}

/** Reads what was typed as a whole number for the URL. @returns null for what is none */
export const readCountAmount = ({ text }: Amount): string | null =>
  /^\d{1,9}$/.test(text.trim()) ? String(Number(text)) : null
