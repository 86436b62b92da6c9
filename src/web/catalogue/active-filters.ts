import type { Facets } from '#ll2/facets.ts'
import { type CatalogueSearch, changed } from './catalogue-search.ts'
import { type FacetField, facetGroups, optionLabel, withOption } from './facet-groups.ts'
import { isSet, rangeGroups, rangeOf, withRange } from './range-groups.ts'
import { rangeText } from './range-text.ts'

/** One filter that is set, in words, and the search without it. */
export interface ActiveFilter {
  name: string
  value: string
  without: CatalogueSearch
}

/**
 * Every filter of a search, in the order of the sidebar.
 * @param names - the catalogue's full list of options; without it ids stand for themselves
 */
export function activeFilters(search: CatalogueSearch, names: Facets | undefined): ActiveFilter[] {
  const texts = (['search', 'name'] as const).flatMap(field => {
    const value = search[field]
    const name = field === 'search' ? 'Search' : 'Exact name'
    return value ? [{ name, value, without: changed(search, { [field]: undefined }) }] : []
  })
  const options = facetGroups.flatMap(({ field, name }) =>
    chosenValues(search, field).map(value => ({
      name,
      value: (names && optionLabel(names, field, value)) ?? String(value),
      without: withOption(search, field, value),
    })),
  )
  const ranges = rangeGroups.flatMap(({ field, name }) => {
    const ends = rangeOf(search, field)
    if (!isSet(ends)) return []
    return [{ name, value: rangeText(field, ends), without: withRange(search, field, {}) }]
  })
  return [...texts, ...options, ...ranges]
}

const chosenValues = (search: CatalogueSearch, field: FacetField): (number | boolean)[] =>
  [search[field] ?? []].flat()
