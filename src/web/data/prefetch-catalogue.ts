import type { QueryClient } from '@tanstack/react-query'
import type { Facets } from '#ll2/facets.ts'
import type { ChoiceField } from '#ll2/spacecraft-params.ts'
import {
  type CatalogueSearch,
  choosesIds,
  withoutUnknownIds,
} from '../catalogue/catalogue-search.ts'
import { facetsOptions, statusOptions, vocabularyOptions } from './catalogue-queries.ts'
import { inSpaceOptions } from './in-space-query.ts'
import { spacecraftListOptions } from './spacecraft-list-queries.ts'

/** A search without the ids that the catalogue does not know; as it is while none are known yet. */
export function knownSearch(asked: CatalogueSearch, vocabulary: Facets | undefined) {
  if (!vocabulary) return asked
  const isKnown = (field: ChoiceField, id: number) =>
    vocabulary.facets[field].some(option => option.value === id)
  return withoutUnknownIds(asked, isKnown)
}

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
