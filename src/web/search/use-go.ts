import { type AnyRouter, useRouter } from '@tanstack/react-router'
import { startTransition, useCallback, useLayoutEffect, useRef } from 'react'
import type { Facets } from '#ll2/facets.ts'
import { afterPaint, painted } from '../paint/painted.ts'
import { type CatalogueSearch, isSameSearch, readCatalogueSearch } from './catalogue-search.ts'
import { filterKeys, inOrderOfChoice } from './filter-keys.ts'
import { knownSearch } from './known-search.ts'

/** What a control makes of the list that is asked for when it is used, whatever came before. */
export type Change = (asked: CatalogueSearch) => CatalogueSearch

/** How a change of the search enters the history, and where the focus goes. */
export type Go = (
  next: CatalogueSearch | Change,
  how?: { replace?: boolean; focusResults?: boolean },
) => void

/** What the list was last asked for, by whichever control, until its address says so. */
interface OnItsWay {
  search: CatalogueSearch
  /** It takes the place of the entry that is there: of what it replaces, or its own by now. */
  replace: boolean
}
const onItsWay = new WeakMap<AnyRouter, OnItsWay>()

/** What the list is asked for by its address, which may be ahead of what is on screen. */
const ofAddress = ({ state, latestLocation }: AnyRouter): CatalogueSearch | undefined =>
  state.matches.at(-1)?.routeId === '/spacecraft/'
    ? readCatalogueSearch(latestLocation.search)
    : undefined

/**
 * The way to change the list's search. It stays the same function from render to render, so that
 * what only uses it is not rendered again.
 * @param asked - what the list is asked for now
 * @param names - all options there are, once known
 * @param onAsk - called in the transition, while the router is still on its way, with the filters'
 *   keys in the order of choice
 */
export function useGo(
  asked: CatalogueSearch,
  names: Facets | undefined,
  onAsk?: (search: CatalogueSearch, chosen: string[]) => void,
): Go {
  const router = useRouter()
  const latest = useRef({ asked, names, onAsk })
  useLayoutEffect(() => {
    latest.current = { asked, names, onAsk }
  })
  return useCallback(
    (change, { replace = false, focusResults: focus = false } = {}) => {
      const { names, onAsk } = latest.current
      const before = onItsWay.get(router)
      const asked = before?.search ?? ofAddress(router) ?? latest.current.asked
      const known = knownSearch(asked, names)
      const next = typeof change === 'function' ? change(known) : change
      if (isSameSearch(next, asked)) {
        if (focus) focusResults()
        return
      }
      const { chosen: earlier = [] } = router.latestLocation.state
      const keys = inOrderOfChoice(filterKeys(known), earlier)
      const chosen = inOrderOfChoice(filterKeys(next), keys)
      // The next change may come before this one has been rendered.
      const mine = { search: next, replace: replace && before?.replace !== false }
      onItsWay.set(router, mine)
      const forget = () => {
        if (onItsWay.get(router) === mine) onItsWay.delete(router)
      }
      let arrival: Promise<void> | undefined
      const arrive = () => {
        // What was asked for meanwhile holds this too, and has its address and its entry.
        if (onItsWay.get(router) !== mine) return
        arrival = router.navigate({
          to: '/spacecraft',
          search: next,
          state: { chosen },
          replace: mine.replace,
          resetScroll: false,
        })
        mine.replace = true
        // What comes next has an entry of its own, however soon.
        router.history.flush()
      }
      startTransition(async () => {
        onAsk?.(next, chosen)
        // The place that the way back leads to is noted with the address: before it is left.
        const isLeft = focus && resultsTop() < 0
        if (isLeft || !onAsk) arrive()
        if (focus) focusResults()
        // What shows at once is painted first: the address can wait a moment, the eye can not.
        if (!arrival) await afterPaint(arrive)
        // Not waited for: it would hold back what is to be rendered.
        void Promise.resolve(arrival).then(painted).then(forget)
        await arrival
      })
    },
    [router],
  )
}

/** Moves the focus to the heading of the results, and the results to the top of the window. */
export function focusResults() {
  results()?.focus({ preventScroll: true })
  if (resultsTop() < 0) results()?.scrollIntoView()
}

const results = () => document.getElementById('results')
const resultsTop = () => results()?.getBoundingClientRect().top ?? 0
