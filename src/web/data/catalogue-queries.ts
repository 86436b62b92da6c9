import { queryOptions } from '@tanstack/react-query'
import type { CatalogueStatus } from '#ll2/catalogue-status.ts'
import type { Facets } from '#ll2/facets.ts'
import { encodeQuery } from '#ll2/query-string.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import { laterSchema } from './later-schema.ts'
import { ask } from './source.ts'
import { filterQuery } from './spacecraft-list-queries.ts'

/** What every question for counts begins with. */
export const facetsKey = ['catalogue', 'facets'] as const

/** The counts beside every option, under the filters of a search. */
export function facetsOptions(search: CatalogueSearch) {
  const filters = encodeQuery(filterQuery(search))
  return queryOptions({
    queryKey: [...facetsKey, filters],
    queryFn: (query): Promise<Facets> =>
      ask(query, `/catalogue/facets${filters && `?${filters}`}`, laterSchema('facetsSchema')),
  })
}

const vocabulary = facetsOptions({})

/** All options there are, whatever is filtered: says which ids of an address mean something. */
export const vocabularyOptions = () => vocabulary

/** Where the data comes from, how much of it there is and how old it is. */
export const statusOptions = () =>
  queryOptions({
    queryKey: ['catalogue', 'status'],
    queryFn: (query): Promise<CatalogueStatus> =>
      ask(query, '/catalogue/status', laterSchema('catalogueStatusSchema')),
  })
