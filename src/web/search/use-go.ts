import { getRouteApi } from '@tanstack/react-router'
import { startTransition } from 'react'
import type { Facets } from '#ll2/facets.ts'
import { useVisitState } from '../ui/use-visit-state.ts'
import { activeFilters, inOrderOfChoice } from './active-filters.ts'
import { type CatalogueSearch, isSameSearch } from './catalogue-search.ts'
import { knownSearch } from './known-search.ts'

const route = getRouteApi('/spacecraft/')

/** How a change of the search enters the history, and where the focus goes. */
export type Go = (
  search: CatalogueSearch,
  how?: { replace?: boolean; focusResults?: boolean },
) => void

/**
 * The way to change the list's search.
 * @param asked - what the list is asked for now
 * @param names - all options there are, once known
 * @param onAsk - called in the transition, while the router is still on its way
 */
export function useGo(
  asked: CatalogueSearch,
  names: Facets | undefined,
  onAsk?: (search: CatalogueSearch) => void,
): Go {
  const navigate = route.useNavigate()
  const { chosen: earlier = [] } = useVisitState()
  return (next, { replace = false, focusResults: focus = false } = {}) => {
    if (isSameSearch(next, asked)) {
      if (focus) focusResults()
      return
    }
    const known = inOrderOfChoice(activeFilters(knownSearch(asked, names), names), earlier)
    const keys = known.map(({ key }) => key)
    const chosen = inOrderOfChoice(activeFilters(next, names), keys)
    startTransition(async () => {
      onAsk?.(next)
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
}

/** Moves the focus to the heading of the results, and the results to the top of the window. */
export function focusResults() {
  const heading = document.getElementById('results')
  heading?.focus({ preventScroll: true })
  if (heading && heading.getBoundingClientRect().top < 0) heading.scrollIntoView()
}
