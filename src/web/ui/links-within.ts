import { useRouter } from '@tanstack/react-router'
import type { MouseEvent, SyntheticEvent } from 'react'
import { aim, leave } from './aim.ts'
import { useFolder } from './use-folder.ts'

/**
 * For a list of hundreds of links: each of the router's own costs more than the rest of its row
 * does. Here they are plain ones, and the list that they stand in leads where they do.
 * @returns what comes before a path within the app in a link, and what the list hears
 */
export function useLinksWithin() {
  const router = useRouter()
  const folder = useFolder()
  /** The path within the app that a link leads to; undefined for other links and places. */
  const pathOf = ({ target }: SyntheticEvent) => {
    const link = target instanceof Element ? target.closest('a') : null
    return link?.origin === location.origin ? link.pathname.slice(folder.length) : undefined
  }
  const prepare = (event: SyntheticEvent) => {
    const to = pathOf(event)
    // What cannot be fetched ahead is told of when it is opened.
    const preload = () => void router.preloadRoute({ to }).catch(() => {})
    if (to) aim(preload, event.type === 'touchstart')
    else leave()
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
        leave()
        void router.navigate({ to })
      },
      onMouseOver: prepare,
      onFocus: prepare,
      onTouchStart: prepare,
    },
  }
}
