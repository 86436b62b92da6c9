import type { Facets } from '#ll2/facets.ts'
import { type RangeField, rangeFields } from '#ll2/range-fields.ts'
import type { CatalogueSearch, filterFields } from './catalogue-search.ts'

type FilterField = (typeof filterFields)[number] | RangeField

/** In the order in which filters are told. */
const order: FilterField[] = [
  'search',
  'name',
  'destination',
  'on',
  'ids',
  'status',
  'in_space',
  'type',
  'agency',
  'family',
  'spacecraft_config',
  'license',
  'is_placeholder',
  'reuse',
  ...rangeFields,
]

/** What is set of a list, without the words for it: those come later. */
export interface ChosenFilters {
  /** In the order in which they were chosen. */
  keys: readonly string[]
  /** All options there are, once known: without them ids stand for themselves. */
  names: Facets | undefined
}

/** The keys of all filters that are set: of a choice one for each of its values. */
export const filterKeys = (search: CatalogueSearch): string[] =>
  order.flatMap(field => {
    const values: Partial<Record<string, unknown>> = search
    const value = values[field] ?? values[`${field}__gte`] ?? values[`${field}__lte`]
    if (value === undefined) return []
    return typeof value === 'string' ? field : [value].flat().map(one => `${field} ${one}`)
  })

/**
 * Filters in the order in which they were chosen; those whose turn is not known, as after opening
 * a shared address, follow in the order of the sidebar.
 * @param chosen - keys, the earliest choice first
 */
export function inOrderOfChoice(keys: readonly string[], chosen: readonly string[]): string[] {
  const turn = (key: string) => (chosen.includes(key) ? chosen.indexOf(key) : chosen.length)
  return keys.toSorted((a, b) => turn(a) - turn(b))
}
