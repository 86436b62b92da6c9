import { queryOptions } from '@tanstack/react-query'
import { completionsSchema } from '#ll2/completions.ts'
import { encodeQuery } from '#ll2/query-string.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import { ask } from './source.ts'
import { filterQuery } from './spacecraft-list-queries.ts'

/** What the text of a search may be the beginning of, under its other filters. */
export function completionsOptions(search: CatalogueSearch) {
  const filters = encodeQuery(filterQuery(search))
  return queryOptions({
    queryKey: ['catalogue', 'completions', filters],
    queryFn: query => ask(query, `/catalogue/completions?${filters}`, completionsSchema),
  })
}
