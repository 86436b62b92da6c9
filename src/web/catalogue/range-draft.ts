import type { RangeField } from '#ll2/spacecraft-params.ts'
import {
  type Amount,
  noAmount,
  readCountAmount,
  readTimeAmount,
  timeAmount,
} from './range-amount.ts'
import { boundOf, type RangeEnds } from './range-groups.ts'

export type End = keyof RangeEnds

/** Both ends of a range as they are typed. */
export type RangeDraft = Record<End, Amount>

/** What is wrong with a draft, and with which of its ends. */
export interface DraftProblem {
  ends: readonly End[]
  text: string
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
