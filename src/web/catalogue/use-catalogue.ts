import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useOptimistic, useState } from 'react'
import { vocabularyOptions } from '../data/catalogue-queries.ts'
import { knownSearch } from '../data/prefetch-catalogue.ts'
import { spacecraftListOptions } from '../data/spacecraft-list-queries.ts'
import { useVisitState } from '../ui/use-visit-state.ts'
import { activeFilters, inOrderOfChoice } from './active-filters.ts'
import { choosesIds, defaults, isFiltered, readCatalogueSearch } from './catalogue-search.ts'
import { useGo } from './use-go.ts'

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
  const go = useGo(asked, setAsked)
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

/** A query's answer, and until it comes the answer before it. */
export interface Shown<Data> {
  data: Data | undefined
  /** What is shown answers an earlier question. */
  isStale: boolean
  error: Error | null
  retry: () => void
}

/** What a query shows. */
export function useShown<Data>(query: UseQueryResult<Data>): Shown<Data> {
  const [last, setLast] = useState(query.data)
  if (query.data !== undefined && query.data !== last) setLast(query.data)
  return {
    data: query.data ?? last,
    isStale: query.data === undefined,
    error: query.data === undefined && !query.isFetching ? query.error : null,
    retry: () => void query.refetch(),
  }
}
