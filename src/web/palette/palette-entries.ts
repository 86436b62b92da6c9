import type { Completion } from '#ll2/completions.ts'
import type { FacetOption, Facets } from '#ll2/facets.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import { completedSearch, completionLabel, completionNames } from '../search/completed-search.ts'

/** Something the palette leads to. */
export interface Entry {
  key: string
  label: string
  /** What tells it from others of its name. */
  detail?: string | undefined
  choose: () => void
}

export interface EntryGroup {
  name: string
  entries: Entry[]
}

const mostOfAKind = 5

/**
 * The options whose names hold every word, those that begin with the text first.
 * @param text - blank finds nothing: the palette is for finding, not for lists
 */
export function matchingOptions(
  options: readonly FacetOption<number>[],
  text: string,
): FacetOption<number>[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const begins = ({ label }: FacetOption<number>) =>
    Number(label.toLowerCase().startsWith(words[0] ?? ''))
  return options
    .filter(({ label }) => words.every(word => label.toLowerCase().includes(word)))
    .toSorted((a, b) => begins(b) - begins(a))
    .slice(0, mostOfAKind)
}

/** Configurations by name: they are found where nobody answers, too. */
export const configurationEntries = (
  names: Facets | undefined,
  text: string,
  choose: (id: number) => void,
): Entry[] =>
  matchingOptions(names?.facets.spacecraft_config ?? [], text).map(({ value, label, count }) => ({
    key: `configuration ${value}`,
    label,
    detail: `${count} spacecraft`,
    choose: () => choose(value),
  }))

/** The lists that a text may mean, by a filter each. */
export const listEntries = (
  completions: readonly Completion[],
  choose: (search: CatalogueSearch) => void,
): Entry[] =>
  completions.flatMap(completion => {
    const search = completedSearch({}, completion)
    // Those have pages of their own.
    if (!search || completion.kind === 'spacecraft_config') return []
    return {
      key: `${completion.kind} ${completion.id ?? completion.label}`,
      label: completionLabel(completion),
      detail: `${completionNames[completion.kind]} · ${completion.count} spacecraft`,
      choose: () => choose(search),
    }
  })

/** The entries whose label holds the text: all of them when it is blank. */
export const matchingEntries = (entries: readonly Entry[], text: string): Entry[] =>
  entries.filter(({ label }) => label.toLowerCase().includes(text.trim().toLowerCase()))
