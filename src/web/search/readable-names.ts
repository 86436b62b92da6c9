import { shorten } from '../format/shorten.ts'
import { withoutTurns } from './without-turns.ts'

/** Members that name things, wherever in an answer they stand. */
const names = /^(full_)?name$|^label$/
/** Members that may say as much, and need not be there. */
const notes = /^(abbrev|serial_number|credit|destination)$/

/** No name in LL2 has so many letters; a craft's own record, which the API gives, has the rest. */
const longest = 300

/** What needs no look at its signs: most names there are. */
const plain = new RegExp(`^[!-~][ -~]{0,${longest - 1}}$`)
const seen = /[^\p{C}\p{Z}\p{M}]/u
const towers = /(\p{M}{4})\p{M}+/gu
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{1efff}]/u

/**
 * What `JSON.parse` revives answers with, so that whatever a thing is called stands well among
 * other words, on the page as in titles and in what screen readers are told: one that cannot be
 * seen has a word in its place, one that runs from right to left keeps that to itself (in the
 * isolates of UAX 9), and none is endless or towers over its lines.
 */
export function readableNames(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (names.test(key)) return readableName(value) ?? 'Unnamed'
  return notes.test(key) ? readableName(value) : value
}

/** @returns undefined for a name of which nothing can be seen */
function readableName(text: string): string | undefined {
  if (plain.test(text)) return text
  if (!seen.test(text)) return undefined
  const short = shorten(withoutTurns(text).replace(towers, '$1'), longest)
  return rightToLeft.test(short) ? `\u2068${short}\u2069` : short
}
