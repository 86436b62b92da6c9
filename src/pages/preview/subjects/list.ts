import type { QueryClient } from '@tanstack/react-query'
import type { Facets } from '#ll2/facets.ts'
import type { SpacecraftConfigType } from '#ll2/spacecraft-config-type.ts'
import { catalogueLead } from '#web/catalogue/catalogue-lead.ts'
import { facetsOptions, statusOptions, vocabularyOptions } from '#web/data/catalogue-queries.ts'
import { plural } from '#web/format/count.ts'
import {
  type CatalogueSearch,
  isFiltered,
  readCatalogueSearch,
} from '#web/search/catalogue-search.ts'
import { catalogueSentence } from '#web/search/catalogue-sentence.ts'
import { optionLabel } from '#web/search/facet-groups.ts'
import { knownSearch } from '#web/search/known-search.ts'
import { parseSearch } from '#web/search/search-codec.ts'
import type { SubjectContent } from '../describe-preview.ts'

export async function describeList(
  client: QueryClient,
  query: string,
  source: string,
): Promise<SubjectContent> {
  const names = await client.fetchQuery(vocabularyOptions())
  const search = knownSearch(readCatalogueSearch(parseSearch(query)), names)
  const found = await client.fetchQuery(facetsOptions(search))
  const sentence = catalogueSentence(search, (field, id) => optionLabel(names, field, id))
  return {
    kind: 'List',
    name: sentence,
    otherName: 'Spacecraft',
    sentence: isFiltered(search) ? '' : catalogueLead(source),
    count: found.count === 0 ? 'No spacecraft' : plural(found.count, 'spacecraft'),
    facts: [],
    type: commonType(search, found),
    inscription: decodeURIComponent(`/spacecraft${query && `?${query}`}`.replaceAll('+', ' ')),
  }
}

export async function describeCatalogue(
  client: QueryClient,
  source: string,
): Promise<SubjectContent> {
  const { counts, complete } = await client.fetchQuery(statusOptions())
  const amount = plural(counts.spacecraft, 'spacecraft')
  return {
    kind: '',
    name: 'Spacecraft Catalogue',
    otherName: '',
    sentence: catalogueLead(source),
    count: complete ? amount : `A sample of ${amount}`,
    facts: [],
    type: null,
    inscription: '/spacecraft',
  }
}

/** The type that all craft of a list are of. Its own counts leave out what is chosen of types. */
function commonType(
  { type: chosen }: CatalogueSearch,
  { facets }: Facets,
): SpacecraftConfigType | null {
  const found = facets.type.filter(
    ({ value, count }) => count > 0 && (!chosen || chosen.includes(value)),
  )
  const [only] = found
  return only && found.length === 1 ? { id: only.value, name: only.label } : null
}
