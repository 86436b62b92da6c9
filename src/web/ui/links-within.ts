import { useRouter } from '@tanstack/react-router'
import type { MouseEvent, SyntheticEvent } from 'react'

/** As long as the router itself waits before it takes a look for an intention. */
const intent = 50

/**
 * For a list of hundreds of links: each of the router's own costs more than the rest of its row
 * does. Here they are plain ones, and the list that they stand in leads where they do.
 * @returns what comes before a path within the app in a link, and what the list hears
 */
export function useLinksWithin() {
  const router = useRouter()
  const folder = router.basepath === '/' ? '' : router.basepath
  let waiting: ReturnType<typeof setTimeout> | undefined
  /** The path within the app that a link leads to; undefined for other links and places. */
  const pathOf = ({ target }: SyntheticEvent) => {
    const link = target instanceof Element ? target.closest('a') : null
    return link?.origin === location.origin ? link.pathname.slice(folder.length) : undefined
  }
  const preload = (event: SyntheticEvent, delay: number) => {
    clearTimeout(waiting)
    const to = pathOf(event)
    // What cannot be fetched ahead is told of when it is opened.
    if (to) waiting = setTimeout(() => router.preloadRoute({ to }).catch(() => {}), delay)
  }
  return {
    folder,
    heard: {
      onClick: (event: MouseEvent) => {
        const { button, metaKey, ctrlKey, shiftKey, altKey } = event
        // New windows and tabs, and what is saved, are the browser's.
        if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return
        const to = pathOf(event)
        if (!to) return
        event.preventDefault()
        clearTimeout(waiting)
        void router.navigate({ to })
      },
      onMouseOver: (event: SyntheticEvent) => preload(event, intent),
      onFocus: (event: SyntheticEvent) => preload(event, intent),
      onTouchStart: (event: SyntheticEvent) => preload(event, 0),
    },
  }
}
