import type { Facets } from '#ll2/facets.ts'
import { formatDuration } from '../format/duration.ts'
import {
  type CatalogueSearch,
  changed,
  type RangeEndField,
  rangeEndFields,
} from './catalogue-search.ts'
import { type FacetField, facetGroups, optionLabel, withOption } from './facet-groups.ts'

/** One filter that is set, in words, and the search without it. */
export interface ActiveFilter {
  /** Tells it from the others, whatever its text: "status 4", "search". */
  key: string
  name: string
  value: string
  without: CatalogueSearch
}

const rangeNames: Record<RangeEndField, string> = {
  time_in_space__gte: 'Time in space at least',
  time_in_space__lte: 'Time in space at most',
  time_docked__gte: 'Time docked at least',
  time_docked__lte: 'Time docked at most',
  flights_count__gte: 'Flights at least',
  flights_count__lte: 'Flights at most',
}

/**
 * Every filter of a search, in the order of the sidebar.
 * @param names - the catalogue's full list of options; without it ids stand for themselves
 */
export function activeFilters(search: CatalogueSearch, names: Facets | undefined): ActiveFilter[] {
  const texts = (['search', 'name'] as const).flatMap(field => {
    const value = search[field]
    const name = field === 'search' ? 'Search' : 'Exact name'
    return value
      ? [{ key: field, name, value, without: changed(search, { [field]: undefined }) }]
      : []
  })
  const options = facetGroups.flatMap(({ field, name }) =>
    chosenValues(search, field).map(value => ({
      key: `${field} ${value}`,
      name,
      value: (names && optionLabel(names, field, value)) ?? String(value),
      without: withOption(search, field, value),
    })),
  )
  const ranges = rangeEndFields.flatMap(field => {
    const end = search[field]
    if (end === undefined) return []
    const value = field.startsWith('flights_count') ? end : formatDuration(end)
    const without = changed(search, { [field]: undefined })
    return [{ key: field, name: rangeNames[field], value, without }]
  })
  return [...texts, ...options, ...ranges]
}

const chosenValues = (search: CatalogueSearch, field: FacetField): (number | boolean)[] =>
  [search[field] ?? []].flat()

/**
 * Filters in the order in which they were chosen; those whose turn is not known, as after opening
 * a shared address, follow in the order of the sidebar.
 * @param chosen - keys, the earliest choice first
 */
export function inOrderOfChoice<Filter extends { key: string }>(
  filters: readonly Filter[],
  chosen: readonly string[],
): Filter[] {
  const turn = ({ key }: Filter) => (chosen.includes(key) ? chosen.indexOf(key) : chosen.length)
  return filters.toSorted((a, b) => turn(a) - turn(b))
}
