import type { QueryClient } from '@tanstack/react-query'
import { type CatalogueSearch, choosesIds } from '../search/catalogue-search.ts'
import { knownSearch } from '../search/known-search.ts'
import { facetsOptions, statusOptions, vocabularyOptions } from './catalogue-queries.ts'
import { inSpaceOptions } from './in-space-query.ts'
import { spacecraftListOptions } from './spacecraft-list-queries.ts'

/**
 * Asks for all that the list page shows, so that it is there, or on its way, when the page is.
 * @param withFilters - the filters are beside the list
 */
export async function prefetchCatalogue(
  client: QueryClient,
  asked: CatalogueSearch,
  withFilters: boolean,
) {
  void client.prefetchQuery(statusOptions())
  const up = client.prefetchQuery(inSpaceOptions())
  const vocabulary = client.prefetchQuery(vocabularyOptions())
  if (choosesIds(asked)) await vocabulary
  const search = knownSearch(asked, client.getQueryData(vocabularyOptions().queryKey))
  await Promise.all([
    client.prefetchQuery(spacecraftListOptions(search)),
    up,
    withFilters && client.prefetchQuery(facetsOptions(search)),
  ])
}
