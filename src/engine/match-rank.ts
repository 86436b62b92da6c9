import { looseKeys } from './loose-keys.ts'

/** How a text answers to another, the best first. */
export const matchRanks = { whole: 0, beginning: 1, word: 2, words: 3, part: 4 } as const

/** A text taken apart: its loose key, and where in that its words begin. */
export interface Spelling {
  key: string
  starts: readonly number[]
}

/** What is asked for, by the keys of all its readings. */
export interface Asked {
  keys: readonly string[]
  /** The same without the "s" of a plural. */
  singulars: readonly string[]
  /** The readings of each word; empty where there is but one. */
  words: readonly (readonly string[])[]
  letters: number
}

/** LL2's names have no more letters. */
export const longestText = 255

/** Within a word fewer letters than these are met too often to mean something. */
const leastPart = 3
/** "ISS" is no plural. */
const leastPlural = 5

const wordsOf = (text: string) => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean)

/** @param keyOf - the loose key of a word; one that remembers is of use where words come again */
export function spellingOf(text: string, keyOf = looseKey): Spelling {
  let key = ''
  const starts: number[] = []
  for (const word of wordsOf(text.slice(0, longestText))) {
    starts.push(key.length)
    key += keyOf(word)
  }
  return { key, starts }
}

export const looseKey = (word: string): string => looseKeys(word)[0] ?? ''

export function askedOf(text: string): Asked {
  const keys = looseKeys(text)
  const words = [...new Set(wordsOf(text))].map(looseKeys)
  return {
    keys,
    singulars: keys.flatMap(key =>
      key.length >= leastPlural && key.endsWith('s') ? [key.slice(0, -1)] : [],
    ),
    words: words.length > 1 ? words : [],
    letters: words.reduce((sum, [key = '']) => sum + key.length, 0),
  }
}

/** @returns one of `matchRanks`; Infinity where the text does not answer at all */
export function matchRank(
  { key, starts }: Spelling,
  { keys, singulars, words, letters }: Asked,
): number {
  const begins = (part: string) => starts.some(at => key.startsWith(part, at))
  // Most texts have nothing of what is asked for, and are not looked at more closely.
  const isPart = keys.some(part => key.includes(part))
  if (isPart) {
    if (keys.includes(key)) return matchRanks.whole
    if (keys.some(part => key.startsWith(part))) return matchRanks.beginning
    if (keys.some(begins)) return matchRanks.word
  }
  if (singulars.some(part => key.endsWith(part) && starts.includes(key.length - part.length))) {
    return matchRanks.word
  }
  const hasWords =
    words.length > 0 &&
    letters <= key.length &&
    words.every(readings => readings.some(part => key.includes(part) && begins(part)))
  if (hasWords) return matchRanks.words
  const isLong = keys.some(part => part.length >= leastPart)
  return isPart && isLong ? matchRanks.part : Number.POSITIVE_INFINITY
}
