import type { QueryClient } from '@tanstack/react-query'
import { spacecraftListOptions } from '../data/spacecraft-list-queries.ts'
import { idle } from '../paint/idle.ts'
import { readCatalogueSearch } from '../search/catalogue-search.ts'
import { type FacetField, facetGroups, withOption } from '../search/facet-groups.ts'
import { parseSearch } from '../search/search-codec.ts'

/**
 * Asks ahead for the list behind every option on the screen, one at a time while the browser has
 * nothing else to do: no code has run yet for the first tick of a visit, so that its answer had
 * better be there. For a page whose answers come from its own copy; over a network it would be
 * too much.
 */
export async function prepareOptions(client: QueryClient): Promise<void> {
  const { href } = location
  const search = readCatalogueSearch(parseSearch(location.search))
  for (const { field, value } of optionsInSight()) {
    await new Promise<void>(resolve => idle(resolve))
    // Another list has other lists behind its options.
    if (location.href !== href) return
    await client.prefetchQuery(spacecraftListOptions(withOption(search, field, value)))
  }
}

interface Option {
  field: FacetField
  value: number | boolean
}

const optionsInSight = (): Option[] =>
  Array.from(document.querySelectorAll<HTMLInputElement>('#filters [type=checkbox]:enabled'))
    .filter(box => {
      const { top, bottom } = box.getBoundingClientRect()
      return top < innerHeight && bottom > 0
    })
    .flatMap(({ name, value }) => (isFacet(name) ? { field: name, value: choiceOf(value) } : []))

const isFacet = (name: string): name is FacetField =>
  facetGroups.some(({ field }) => field === name)

const choiceOf = (text: string) => (Number.isNaN(Number(text)) ? text === 'true' : Number(text))
