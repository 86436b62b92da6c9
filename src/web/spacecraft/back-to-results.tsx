import { Link, useRouter } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { useVisitState } from '../reader/use-visit-state.ts'
import { readCatalogueSearch } from '../search/catalogue-search.ts'
import { parseSearch } from '../search/search-codec.ts'

/** The way back to the list this craft was opened from: its page, scroll position and focus. */
export function BackToResults({ id }: { id: number }) {
  const router = useRouter()
  const { from, steps, __TSR_index: index = 0 } = useVisitState()
  const goBack = (event: MouseEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey
    // Going back in the history, rather than on to a copy of the list, restores its place.
    if (from === undefined || steps === undefined || index < steps || !isPlain) return
    event.preventDefault()
    router.history.go(-steps)
  }
  return (
    <Link
      to="/spacecraft"
      search={readCatalogueSearch(parseSearch(from ?? ''))}
      state={{ opened: id }}
      onClick={goBack}
      className="link inline-flex min-h-11 items-center text-sm"
    >
      <span aria-hidden="true">←&nbsp;</span>
      Back to results
    </Link>
  )
}
