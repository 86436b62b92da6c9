import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { pageSchema } from '#ll2/page.ts'
import { encodeQuery } from '#ll2/query-string.ts'
import { type SpacecraftNormal, spacecraftNormalSchema } from '#ll2/spacecraft-normal.ts'
import { type CatalogueSearch, defaults, filterFields } from '../catalogue/catalogue-search.ts'
import { toFlatSearch } from '../search-codec.ts'
import { ask } from './source.ts'

// Lists are asked for in normal mode, whose records are all a card needs.
const listSchema = pageSchema(spacecraftNormalSchema)

/** One page of the list, with the place it really shows. */
export interface SpacecraftList {
  count: number
  page: number
  pages: number
  limit: number
  results: SpacecraftNormal[]
}

/** The filters of a search as the API's own parameters. */
export const filterQuery = (search: CatalogueSearch): [string, string][] =>
  Object.entries(
    toFlatSearch(Object.fromEntries(filterFields.map(field => [field, search[field]]))),
  )

/** Where the API answers this list: the address behind "See this as API". */
export function listPath(search: CatalogueSearch, page = search.page ?? defaults.page): string {
  const limit = search.limit ?? defaults.limit
  const query = encodeQuery([
    ...filterQuery(search),
    ['ordering', search.ordering ?? defaults.ordering],
    ['limit', String(limit)],
    ['offset', String((page - 1) * limit)],
  ])
  return `/2.3.0/spacecraft/?${query}`
}

/** All craft of a list as a file, in the list's order. */
export const exportPath = (search: CatalogueSearch, format: 'csv' | 'json'): string =>
  `/catalogue/export.${format}?${encodeQuery([
    ...filterQuery(search),
    ['ordering', search.ordering ?? defaults.ordering],
  ])}`

/** One page of craft. A page past the end becomes the last page. */
export function spacecraftListOptions(search: CatalogueSearch) {
  const path = listPath(search)
  return queryOptions({
    queryKey: ['spacecraft', 'list', path],
    queryFn: async (query): Promise<SpacecraftList> => {
      const limit = search.limit ?? defaults.limit
      const asked = search.page ?? defaults.page
      const first = await ask(query, path, listSchema)
      const pages = Math.max(1, Math.ceil(first.count / limit))
      const page = Math.min(asked, pages)
      const { count, results } =
        page === asked ? first : await ask(query, listPath(search, page), listSchema)
      return { count, page, pages, limit, results }
    },
  })
}

/** The craft as some list on screen already brought it, so that its page opens at once. */
export function spacecraftFromLists(client: QueryClient, id: number): SpacecraftNormal | undefined {
  return client
    .getQueriesData<SpacecraftList>({ queryKey: ['spacecraft', 'list'] })
    .flatMap(([, list]) => list?.results ?? [])
    .find(spacecraft => spacecraft.id === id)
}
