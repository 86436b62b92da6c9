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
        if (toLocation.pathname === '/spacecraft') focusOpener(fromLocation.pathname)
      }),
    [router],
  )
}

/** The link may be there only once the rows are; until then a visitor's own move comes first. */
function focusOpener(pathname: string) {
  const focused = document.activeElement
  const focus = () => {
    const opener = openerOf(pathname)
    if (opener && document.activeElement === focused) opener.focus({ preventScroll: true })
    return opener !== null || document.activeElement !== focused
  }
  if (focus()) return
  const observer = new MutationObserver(() => {
    if (focus()) observer.disconnect()
  })
  observer.observe(document.body, { childList: true, subtree: true })
}

const openerOf = (pathname: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`li a[href="${pathname}"]`)
