import { readDay } from '#ll2/calendar-day.ts'
import { parseIsoDuration } from '#ll2/iso-duration.ts'
import { type Amount, timeUnits, unitSeconds } from '../../search/range-amount.ts'

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

/** Reads what was typed as a year or a day for the URL. @returns null for what is neither */
export function readDateAmount({ text }: Amount): string | null {
  const date = text.trim()
  return readDay(date, 'first') === null ? null : date
}

/** Reads what was typed as a whole number for the URL. @returns null for what is none */
export const readCountAmount = ({ text }: Amount): string | null =>
  /^\d{1,9}$/.test(text.trim()) ? String(Number(text)) : null
