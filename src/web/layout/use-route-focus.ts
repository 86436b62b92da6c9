import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/**
 * A new page moves the focus to its heading, so that it is read out; the way back from a craft
 * moves it to the link the craft was opened with.
 */
export function useRouteFocus() {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return
        const target = document.querySelector<HTMLElement>('h1') ?? document.getElementById('main')
        target?.focus({ preventScroll: true })
        const isBack = toLocation.state.__TSR_index < fromLocation.state.__TSR_index
        const isReturn = isBack || toLocation.state.opened !== undefined
        if (isReturn && toLocation.pathname === '/spacecraft') focusOpener(fromLocation.pathname)
      }),
    [router],
  )
}

/**
 * Moves the focus to a craft's link. It may be there, and in sight, only once the rows are; until
 * then the visitor's own moves come first.
 */
function focusOpener(pathname: string) {
  if (focusLink(pathname, { preventScroll: true })) return
  const focused = document.activeElement
  import('./wait-for-link.ts').then(
    ({ waitForLink }) => waitForLink(() => focusLink(pathname), focused),
    () => {},
  )
}

/** @returns whether the focus is there now */
function focusLink(pathname: string, options?: FocusOptions): boolean {
  const link = document.querySelector<HTMLElement>(`:is(li, th) a[href$="${pathname}"]`)
  link?.focus(options)
  return link !== null && document.activeElement === link
}
