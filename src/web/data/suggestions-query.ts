import { queryOptions } from '@tanstack/react-query'
import { encodeQuery } from '#ll2/query-string.ts'
import { suggestionsSchema } from '#ll2/suggestions.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import { ask } from './source.ts'
import { filterQuery } from './spacecraft-list-queries.ts'

/** What a search that finds nothing may have meant. */
export function suggestionsOptions(search: CatalogueSearch) {
  const filters = encodeQuery(filterQuery(search))
  return queryOptions({
    queryKey: ['catalogue', 'suggestions', filters],
    queryFn: query => ask(query, `/catalogue/suggestions?${filters}`, suggestionsSchema),
  })
}
