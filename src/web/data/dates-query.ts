import { queryOptions } from '@tanstack/react-query'
import { datesSchema } from '#ll2/dates.ts'
import { encodeQuery } from '#ll2/query-string.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import { ask } from './source.ts'
import { filterQuery } from './spacecraft-list-queries.ts'

/** How many of a list's craft were in space on its date, and when that was otherwise. */
export function datesOptions(search: CatalogueSearch) {
  const filters = encodeQuery(filterQuery(search))
  return queryOptions({
    queryKey: ['catalogue', 'dates', filters],
    queryFn: query => ask(query, `/catalogue/dates${filters && `?${filters}`}`, datesSchema),
  })
}
