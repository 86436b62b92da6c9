import type { RangeField } from '#ll2/range-fields.ts'
import { type Amount, readTimeAmount } from '../../search/range-amount.ts'
import { isTime, type RangeEnds } from '../../search/range-groups.ts'
import { rangeValue } from './range-value.ts'
import { noAmount, readCountAmount, readDateAmount, timeAmount } from './typed-amount.ts'

export type End = keyof RangeEnds

/** Both ends of a range as they are typed. */
export type RangeDraft = Record<End, Amount>

/** What is wrong with a draft, and with which of its ends. */
interface DraftProblem {
  ends: readonly End[]
  text: string
}

/** What the URL holds, as one would type it. */
export function draftOf(field: RangeField, ends: RangeEnds): RangeDraft {
  const amount = (text: string | undefined): Amount => {
    if (text === undefined) return noAmount
    return isTime(field) ? timeAmount(text) : { ...noAmount, text }
  }
  return { gte: amount(ends.gte), lte: amount(ends.lte) }
}

/** Reads a draft for the URL. An empty field is no bound. */
export function readDraft(
  field: RangeField,
  draft: RangeDraft,
): { ends: RangeEnds; problem?: never } | { ends?: never; problem: DraftProblem } {
  const { read, advice, reversed } = kindOf(field)
  const ends: RangeEnds = {}
  for (const end of ['gte', 'lte'] as const) {
    if (draft[end].text.trim() === '') continue
    const value = read(draft[end])
    if (value === null) return { problem: { ends: [end], text: advice } }
    ends[end] = value
  }
  const { gte, lte } = ends
  const isReversed =
    gte !== undefined && lte !== undefined && rangeValue(field, gte) > rangeValue(field, lte, 'lte')
  return isReversed ? { problem: { ends: ['gte', 'lte'], text: reversed } } : { ends }
}

/** How one end of a field is read, and what is said of ends that cannot be used. */
interface Kind {
  read: (amount: Amount) => string | null
  advice: string
  reversed: string
}

const time: Kind = {
  read: readTimeAmount,
  advice: 'Enter a number, such as 30 or 1.5.',
  reversed: '“At least” is more than “at most”.',
}
const count: Kind = { ...time, read: readCountAmount, advice: 'Enter a whole number, such as 2.' }
const date: Kind = {
  read: readDateAmount,
  advice: 'Enter a year, such as 1981.',
  reversed: '“From” is after “to”.',
}

function kindOf(field: RangeField): Kind {
  if (field === 'launched') return date
  return isTime(field) ? time : count
}
