import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useOptimistic } from 'react'
import { vocabularyOptions } from '../data/catalogue-queries.ts'
import { spacecraftListOptions } from '../data/spacecraft-list-queries.ts'
import { useShown } from '../data/use-shown.ts'
import { activeFilters, inOrderOfChoice } from '../search/active-filters.ts'
import { choosesIds, isFiltered, readCatalogueSearch } from '../search/catalogue-search.ts'
import { knownSearch } from '../search/known-search.ts'
import { defaults } from '../search/read-values.ts'
import { useGo } from '../search/use-go.ts'
import { useVisitState } from '../ui/use-visit-state.ts'

const route = getRouteApi('/spacecraft/')

/** The list page's state: the search of the URL, what it asks for, and the way to change it. */
export function useCatalogue() {
  // A tick shows at once, while the router is still on its way.
  const [asked, setAsked] = useOptimistic(route.useSearch())
  const { chosen: earlier = [] } = useVisitState()
  const vocabulary = useQuery(vocabularyOptions())
  const search = knownSearch(asked, vocabulary.data)
  const isKnown = !(choosesIds(asked) && vocabulary.isPending)
  const isNamed = !(isFiltered(asked) && vocabulary.isPending)
  const list = useShown(useQuery({ ...spacecraftListOptions(search), enabled: isKnown }))
  const filters = inOrderOfChoice(activeFilters(search, vocabulary.data), earlier)
  const go = useGo(asked, vocabulary.data, setAsked)
  // Of a page past the end the last one is shown, and the address says so.
  const { page: asks = defaults.page } = search
  const page = (!list.isStale && list.data?.page) || asks
  const isElsewhere = page !== asks
  const settle = useEffectEvent(() => {
    go(readCatalogueSearch({ ...search, page }), { replace: true })
  })
  useEffect(() => {
    if (isElsewhere) settle()
  }, [isElsewhere])
  return { search, isKnown, list, filters, names: vocabulary.data, isNamed, page, go }
}
