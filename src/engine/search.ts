import type { Columns } from './columns.ts'

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
    for (const term of terms.map(foldCase)) {
      const ofConfiguration = Uint8Array.from(configurationNames, name => +name.includes(term))
      findNames(term, from, to)
      for (let row = from; row < to; row++) {
        if (found[row] || ofConfiguration[configuration[row] ?? 0]) continue
        failed[row] = (failed[row] ?? 0) | bit
      }
    }
  }
}
