import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { startTransition, useOptimistic, useState } from 'react'
import { vocabularyOptions } from '../data/catalogue-queries.ts'
import { knownSearch } from '../data/prefetch-catalogue.ts'
import { spacecraftListOptions } from '../data/spacecraft-list-queries.ts'
import { useVisitState } from '../ui/use-visit-state.ts'
import { activeFilters, inOrderOfChoice } from './active-filters.ts'
import { type CatalogueSearch, choosesIds, isFiltered, isSameSearch } from './catalogue-search.ts'

const route = getRouteApi('/spacecraft/')

/** How a change of the search enters the history, and where the focus goes. */
export type Go = (
  search: CatalogueSearch,
  how?: { replace?: boolean; focusResults?: boolean },
) => void

/** The list page's state: the search of the URL, what it asks for, and the way to change it. */
export function useCatalogue() {
  const navigate = route.useNavigate()
  // A tick shows at once, while the router is still on its way.
  const [asked, setAsked] = useOptimistic(route.useSearch())
  const { chosen: earlier = [] } = useVisitState()
  const vocabulary = useQuery(vocabularyOptions())
  const search = knownSearch(asked, vocabulary.data)
  const isKnown = !(choosesIds(asked) && vocabulary.isPending)
  const isNamed = !(isFiltered(asked) && vocabulary.isPending)
  const list = useShown(useQuery({ ...spacecraftListOptions(search), enabled: isKnown }))
  const filters = inOrderOfChoice(activeFilters(search, vocabulary.data), earlier)
  const go: Go = (next, { replace = false, focusResults: focus = false } = {}) => {
    if (isSameSearch(next, asked)) {
      if (focus) focusResults()
      return
    }
    const known = filters.map(({ key }) => key)
    const chosen = inOrderOfChoice(activeFilters(next, vocabulary.data), known)
    startTransition(async () => {
      setAsked(next)
      const arrival = navigate({
        search: next,
        state: { chosen: chosen.map(({ key }) => key) },
        replace,
        resetScroll: false,
      })
      // Only now: the place that the way back leads to has been noted.
      if (focus) focusResults()
      await arrival
    })
  }
  return { search, isKnown, list, filters, names: vocabulary.data, isNamed, go }
}

/** Moves the focus to the heading of the results, and the results to the top of the window. */
export function focusResults() {
  const heading = document.getElementById('results')
  heading?.focus({ preventScroll: true })
  if (heading && heading.getBoundingClientRect().top < 0) heading.scrollIntoView()
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
