import type { Facets } from '#ll2/facets.ts'
import type { ChoiceField } from '#ll2/spacecraft-params.ts'
import { type CatalogueSearch, withoutUnknownIds } from './catalogue-search.ts'

/** A search without the ids that the catalogue does not know; as it is while none are known yet. */
export function knownSearch(asked: CatalogueSearch, vocabulary: Facets | undefined) {
  if (!vocabulary) return asked
  const isKnown = (field: ChoiceField, id: number) =>
    vocabulary.facets[field].some(option => option.value === id)
  return withoutUnknownIds(asked, isKnown)
}
