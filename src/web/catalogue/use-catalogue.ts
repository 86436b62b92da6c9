import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useMemo, useOptimistic } from 'react'
import { vocabularyOptions } from '../data/catalogue-queries.ts'
import { spacecraftListOptions } from '../data/spacecraft-list-queries.ts'
import { useShown } from '../data/use-shown.ts'
import { useLasting } from '../paint/use-lasting.ts'
import { useVisitState } from '../reader/use-visit-state.ts'
import {
  choosesIds,
  isFiltered,
  isPicture,
  readCatalogueSearch,
  searchKey,
} from '../search/catalogue-search.ts'
import { type ChosenFilters, filterKeys, inOrderOfChoice } from '../search/filter-keys.ts'
import { knownSearch } from '../search/known-search.ts'
import { defaults } from '../search/read-values.ts'
import { useGo } from '../search/use-go.ts'
import { useTold } from './use-told.ts'

const route = getRouteApi('/spacecraft/')

/**
 * The list page's state: the search of the URL, what it asks for, and the way to change it. What
 * did not change stays the same value, although the router reads an address anew each time.
 */
export function useCatalogue() {
  // A tick shows at once, while the router is still on its way.
  const [asked, setAsked] = useOptimistic(route.useSearch())
  const [chosen, setChosen] = useOptimistic(useVisitState().chosen)
  const { data: names, isPending } = useQuery(vocabularyOptions())
  const key = searchKey(asked)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key tells all there is of it
  const search = useMemo(() => knownSearch(asked, names), [key, names])
  const turns = chosen?.join()
  const filters: ChosenFilters = useMemo(
    () => ({ keys: inOrderOfChoice(filterKeys(search), turns?.split(',') ?? []), names }),
    [search, names, turns],
  )
  const isKnown = !(choosesIds(asked) && isPending)
  const isNamed = !(isFiltered(asked) && isPending)
  const list = useShown(useQuery({ ...spacecraftListOptions(search), enabled: isKnown }))
  const go = useGo(asked, names, (search, chosen) => {
    setAsked(search)
    setChosen(chosen)
  })
  const isLong = useLasting(list.isStale && !list.error)
  const asks = useMemo(() => ({ search, filters }), [search, filters])
  // A picture asks for itself.
  const told = useTold(asks, list, isLong || isPicture(search))
  // Of a page past the end the last one is shown, and the address says so.
  const { page: askedPage = defaults.page } = search
  const page = (!list.isStale && list.data?.page) || askedPage
  const isElsewhere = page !== askedPage
  const settle = useEffectEvent(() => {
    go(readCatalogueSearch({ ...search, page }), { replace: true })
  })
  useEffect(() => {
    if (isElsewhere) settle()
  }, [isElsewhere])
  return { search, isKnown, list, isLong, filters, told, names, isNamed, page, go }
}

export type Catalogue = ReturnType<typeof useCatalogue>
