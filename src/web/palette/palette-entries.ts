import type { FacetOption, Facets } from '#ll2/facets.ts'

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

/** Configurations and agencies by name, as the palette's entries. */
export function namedGroups(
  names: Facets | undefined,
  text: string,
  choose: { configuration: (id: number) => void; agency?: ((id: number) => void) | undefined },
): EntryGroup[] {
  const entriesOf = (options: FacetOption<number>[], go: (id: number) => void): Entry[] =>
    matchingOptions(options, text).map(({ value, label, count }) => ({
      key: `${label} ${value}`,
      label,
      detail: `${count} spacecraft`,
      choose: () => go(value),
    }))
  return [
    {
      name: 'Configurations',
      entries: entriesOf(names?.facets.spacecraft_config ?? [], choose.configuration),
    },
    {
      name: 'Agencies',
      entries: choose.agency ? entriesOf(names?.facets.agency ?? [], choose.agency) : [],
    },
  ]
}

/** The entries whose label holds the text: all of them when it is blank. */
export const matchingEntries = (entries: readonly Entry[], text: string): Entry[] =>
  entries.filter(({ label }) => label.toLowerCase().includes(text.trim().toLowerCase()))
