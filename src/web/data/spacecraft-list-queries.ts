import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Entry } from '#ll2/entry.ts'
import { encodeQuery } from '#ll2/query-string.ts'
import { type CatalogueSearch, filterFields } from '../search/catalogue-search.ts'
import { defaults } from '../search/read-values.ts'
import { toFlatSearch } from '../search/search-codec.ts'
import { laterSchema } from './later-schema.ts'
import { ask } from './source.ts'

/** One page of the list, with the place it really shows. */
export interface SpacecraftList {
  count: number
  page: number
  pages: number
  limit: number
  results: Entry[]
}

/** The filters of a search as the API's own parameters. */
export const filterQuery = (search: CatalogueSearch): [string, string][] =>
  Object.entries(
    toFlatSearch(Object.fromEntries(filterFields.map(field => [field, search[field]]))),
  )

/** What is not known never leads: the list asks for it last, whatever the order. */
const orderQuery = (search: CatalogueSearch): [string, string][] => [
  ['ordering', search.ordering ?? defaults.ordering],
  ['nulls', 'last'],
]

/** Where LL2's API answers this list: the address behind "See this as API". */
export const listPath = (search: CatalogueSearch): string =>
  `/2.3.0/spacecraft/?${pageQuery(search)}`

/** Where the list's craft are answered as cards and rows show them. */
export const entriesPath = (search: CatalogueSearch, page?: number): string =>
  `/catalogue/entries?${pageQuery(search, page)}`

function pageQuery(search: CatalogueSearch, page = search.page ?? defaults.page): string {
  const limit = search.limit ?? defaults.limit
  return encodeQuery([
    ...filterQuery(search),
    ...orderQuery(search),
    ['limit', String(limit)],
    ['offset', String((page - 1) * limit)],
  ])
}

/** All craft of a list as a file, in the list's order. */
export const exportPath = (search: CatalogueSearch, format: 'csv' | 'json'): string =>
  `/catalogue/export.${format}?${encodeQuery([...filterQuery(search), ...orderQuery(search)])}`

/** One page of craft. A page past the end becomes the last page. */
export function spacecraftListOptions(search: CatalogueSearch) {
  const path = entriesPath(search)
  return queryOptions({
    queryKey: ['spacecraft', 'list', path],
    queryFn: async (query): Promise<SpacecraftList> => {
      const limit = search.limit ?? defaults.limit
      const asked = search.page ?? defaults.page
      const first = await ask(query, path, laterSchema('entriesSchema'))
      const pages = Math.max(1, Math.ceil(first.count / limit))
      const page = Math.min(asked, pages)
      if (page === asked) return { count: first.count, page, pages, limit, results: first.results }
      // What is shown has an address of its own, under which it is not asked for again.
      const last = { ...search, page: page > 1 ? page : undefined }
      return query.client.fetchQuery(spacecraftListOptions(last))
    },
  })
}

/** The craft as some list on screen already brought it, so that its page opens at once. */
export function spacecraftFromLists(client: QueryClient, id: number): Entry | undefined {
  return client
    .getQueriesData<SpacecraftList>({ queryKey: ['spacecraft', 'list'] })
    .flatMap(([, list]) => list?.results ?? [])
    .find(spacecraft => spacecraft.id === id)
}
