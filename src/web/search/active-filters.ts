import type { Facets } from '#ll2/facets.ts'
import { plainDay } from '../format/plain-english.ts'
import { type CatalogueSearch, changed } from './catalogue-search.ts'
import { type FacetField, facetGroups, optionLabel, withOption } from './facet-groups.ts'
import type { ChosenFilters } from './filter-keys.ts'
import { chosenWords } from './frozen.ts'
import { namedFields } from './named-fields.ts'
import { isSet, rangeGroups, rangeOf, withRange } from './range-groups.ts'
import { rangeText } from './range-text.ts'
import { purposeWords, withPurpose } from './reuse.ts'

/** One filter that is set, in words, and the search without it. */
export interface ActiveFilter {
  /** Tells it from the others, whatever its text: "status 4", "search". */
  key: string
  name: string
  value: string
  without: CatalogueSearch
}

const textFields = namedFields<'search' | 'name' | 'destination' | 'on'>({
  search: 'Search',
  name: 'Exact name',
  destination: 'Destination',
  on: 'In space on',
})

/**
 * Every filter of a search, in the order of the sidebar.
 * @param names - the catalogue's full list of options; without it ids stand for themselves
 */
export function activeFilters(search: CatalogueSearch, names: Facets | undefined): ActiveFilter[] {
  const texts = textFields.flatMap(({ field, name }) => {
    const text = search[field]
    const value = field === 'on' && text ? plainDay(text) : text
    return value
      ? [{ key: field, name, value, without: changed(search, { [field]: undefined }) }]
      : []
  })
  const chosen = search.ids
    ? [
        {
          key: 'ids',
          name: 'Chosen',
          value: chosenWords(search),
          without: changed(search, { ids: undefined, as_of: undefined }),
        },
      ]
    : []
  const options = facetGroups.flatMap(({ field, name }) =>
    chosenValues(search, field).map(value => ({
      key: `${field} ${value}`,
      name,
      value: (names && optionLabel(names, field, value)) ?? String(value),
      without: withOption(search, field, value),
    })),
  )
  const reuse = (search.reuse ?? []).map(purpose => ({
    key: `reuse ${purpose}`,
    name: 'Reuse',
    value: purposeWords[purpose],
    without: withPurpose(search, purpose),
  }))
  const ranges = rangeGroups.flatMap(({ field, name }) => {
    const ends = rangeOf(search, field)
    if (!isSet(ends)) return []
    const without = withRange(search, field, {})
    return [{ key: field, name, value: rangeText(field, ends), without }]
  })
  return [...texts, ...chosen, ...options, ...reuse, ...ranges]
}

const chosenValues = (search: CatalogueSearch, field: FacetField): (number | boolean)[] =>
  [search[field] ?? []].flat()

/** The filters that are set, in words, in the order in which they were chosen. */
export function chosenFilters(
  search: CatalogueSearch,
  { keys, names }: ChosenFilters,
): ActiveFilter[] {
  const turn = ({ key }: ActiveFilter) => keys.indexOf(key)
  return activeFilters(search, names).sort((a, b) => turn(a) - turn(b))
}
