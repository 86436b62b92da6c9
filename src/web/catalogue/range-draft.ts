import { parseIsoDuration } from '#ll2/iso-duration.ts'
import type { RangeField } from '#ll2/spacecraft-params.ts'
import { type Amount, readTimeAmount, timeUnits, unitSeconds } from './range-amount.ts'
import { boundOf, type RangeEnds } from './range-groups.ts'

export type End = keyof RangeEnds

/** Both ends of a range as they are typed. */
export type RangeDraft = Record<End, Amount>

/** What is wrong with a draft, and with which of its ends. */
interface DraftProblem {
  ends: readonly End[]
  text: string
}

/** An end that is not set: days are what most times are counted in. */
const noAmount: Amount = { text: '', unit: 'days' }

/** A duration of the URL as one types it: a number of the largest unit that it fills exactly. */
function timeAmount(iso: string): Amount {
  const seconds = parseIsoDuration(iso) ?? 0
  const unit =
    seconds === 0
      ? noAmount.unit
      : (timeUnits.findLast(known => seconds % unitSeconds[known] === 0) ?? 'seconds')
  return { text: String(seconds / unitSeconds[unit]), unit }
}

/** What the URL holds, as one would type it. */
export function draftOf(field: RangeField, ends: RangeEnds): RangeDraft {
  const amount = (text: string | undefined): Amount => {
    if (text === undefined) return noAmount
    return field === 'flights_count' ? { ...noAmount, text } : timeAmount(text)
  }
  return { gte: amount(ends.gte), lte: amount(ends.lte) }
}

/** Reads a draft for the URL. An empty field is no bound. */
export function readDraft(
  field: RangeField,
  draft: RangeDraft,
): { ends: RangeEnds; problem?: never } | { ends?: never; problem: DraftProblem } {
  const isCount = field === 'flights_count'
  const ends: RangeEnds = {}
  for (const end of ['gte', 'lte'] as const) {
    if (draft[end].text.trim() === '') continue
    const value = isCount ? readCountAmount(draft[end]) : readTimeAmount(draft[end])
    if (value === null) {
      const text = isCount
        ? 'Enter a whole number, such as 2.'
        : 'Enter a number, such as 30 or 1.5.'
      return { problem: { ends: [end], text } }
    }
    ends[end] = value
  }
  const { gte, lte } = ends
  const isReversed =
    gte !== undefined && lte !== undefined && boundOf(field, gte) > boundOf(field, lte)
  return isReversed
    ? { problem: { ends: ['gte', 'lte'], text: '“At least” is more than “at most”.' } }
    : { ends }
}

/** Reads what was typed as a whole number for the URL. @returns null for what is none */
const readCountAmount = ({ text }: Amount): string | null =>
  /^\d{1,9}$/.test(text.trim()) ? String(Number(text)) : null
