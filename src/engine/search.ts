import type { Columns } from './columns.ts'
import { decidingTerms } from './deciding-terms.ts'

/**
 * Folds letter case as PostgreSQL's UPPER does, by which LL2 compares: each character by itself,
 * so that a final sigma is a sigma, and one whose capital is longer (ß) stays as it is.
 * Accents stay.
 */
export function foldCase(text: string): string {
  const upper = text.toUpperCase()
  return upper.length === text.length ? upper : Array.from(text, foldCharacter).join('')
}

function foldCharacter(char: string): string {
  const upper = char.toUpperCase()
  return upper.length === char.length ? upper : char
}

/**
 * Sets a bit in `failed` for every row, from `from` up to and without `to`, that lacks a term.
 * The terms are already split, so they hold no white space.
 */
export type Search = (
  terms: readonly string[],
  failed: Uint16Array,
  bit: number,
  from: number,
  to: number,
) => void

/** Prepares the search for terms in a craft's name or its configuration's name. */
export function createSearch({ records, configuration, configurations }: Columns): Search {
  const names = records.map(craft => foldCase(craft.name))
  const configurationNames = configurations.map(({ name }) => foldCase(name))
  const mostLetters = longest(names) + longest(configurationNames)
  // One long text is searched much faster than many short ones. Terms hold no line break,
  // so none is found across two names.
  const text = names.join('\n')
  const starts = new Uint32Array(names.length + 1)
  names.forEach((name, row) => {
    starts[row + 1] = (starts[row] ?? 0) + name.length + 1
  })
  const found = new Uint8Array(names.length)

  function findNames(term: string, from: number, to: number) {
    found.fill(0, from, to)
    const offset = starts[from] ?? 0
    const part = text.substring(offset, starts[to])
    let row = from
    for (let at = part.indexOf(term); at >= 0; ) {
      while ((starts[row + 1] ?? 0) <= at + offset) row++
      found[row] = 1
      at = part.indexOf(term, (starts[row + 1] ?? 0) - offset)
    }
  }

  return (terms, failed, bit, from, to) => {
    const deciding = decidingTerms(terms.map(foldCase), mostLetters)
    if (!deciding) {
      for (let row = from; row < to; row++) failed[row] = (failed[row] ?? 0) | bit
      return
    }
    const [first, ...others] = deciding.map(term => ({
      term,
      ofConfiguration: Uint8Array.from(configurationNames, name => +name.includes(term)),
    }))
    if (!first) return
    findNames(first.term, from, to)
    for (let row = from; row < to; row++) {
      const place = configuration[row] ?? 0
      // Most craft lack the first term already: the others are looked for in the rest alone.
      const isFound =
        (found[row] || first.ofConfiguration[place]) &&
        others.every(
          ({ term, ofConfiguration }) => ofConfiguration[place] || names[row]?.includes(term),
        )
      if (!isFound) failed[row] = (failed[row] ?? 0) | bit
    }
  }
}

const longest = (texts: readonly string[]) =>
  texts.reduce((length, text) => Math.max(length, text.length), 0)
