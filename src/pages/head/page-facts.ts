import type { QueryClient } from '@tanstack/react-query'
import type { CraftHistory } from '#ll2/craft-history.ts'
import { vocabularyOptions } from '#web/data/catalogue-queries.ts'
import { craftHistoryKey } from '#web/data/one-spacecraft-query.ts'
import { type SpacecraftList, spacecraftListOptions } from '#web/data/spacecraft-list-queries.ts'
import { type CatalogueSearch, writeSearch } from '#web/search/catalogue-search.ts'
import type { CompareSearch } from '#web/search/compare-search.ts'
import { knownSearch } from '#web/search/known-search.ts'

/** Which page is shown, as far as its head tells of it. */
export interface PageFacts {
  /** The id of the route: `/spacecraft/$id`. */
  route: string
  /** The id in the address, where there is one. */
  id: number | undefined
  /** The page's one address: without what it could not use, and where it really is in a list. */
  path: string
  /** The pages of a list before and after it. */
  previous: string | undefined
  next: string | undefined
  /** The craft that is shown is no longer listed. */
  isGone: boolean
  /** The list that is shown, where one is. */
  list: { search: CatalogueSearch; data: SpacecraftList } | undefined
}

interface Shown {
  route: string
  pathname: string
  params: { id?: unknown }
  search: CatalogueSearch & Omit<CompareSearch, 'ids'>
}

/** Gathers what a rendered page is, from its address and from what it asked for. */
export function pageFacts(
  { route, pathname, params, search }: Shown,
  client: QueryClient,
): PageFacts {
  const id = typeof params.id === 'number' ? params.id : undefined
  const facts = {
    route,
    id,
    isGone: route === '/spacecraft/$id' && id !== undefined && isGone(client, id),
    path: pathname,
    previous: undefined,
    next: undefined,
    list: undefined,
  }
  // Of a comparison, too, only what it could use: its ids, which are numbers there.
  if (route === '/compare') return { ...facts, path: pathname + writeSearch({ ids: search.ids }) }
  if (route !== '/spacecraft/') return facts
  const names = client.getQueryData(vocabularyOptions().queryKey)
  const { ignored: _, ...used } = knownSearch(search, names)
  const data = client.getQueryData(spacecraftListOptions(used).queryKey)
  const pageOf = (page: number) =>
    `${pathname}${writeSearch({ ...used, page: page > 1 ? page : undefined })}`
  if (!data) return { ...facts, path: pageOf(used.page ?? 1) }
  const { page, pages } = data
  return {
    ...facts,
    path: pageOf(page),
    previous: page > 1 ? pageOf(page - 1) : undefined,
    next: page < pages ? pageOf(page + 1) : undefined,
    list: { search: used, data },
  }
}

/** Its page has been rendered with its last record. */
const isGone = (client: QueryClient, id: number) =>
  (client.getQueryData<CraftHistory>(craftHistoryKey(id))?.gone ?? null) !== null
