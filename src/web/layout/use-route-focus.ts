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
        const opener = toLocation.pathname === '/spacecraft' && openerOf(fromLocation.pathname)
        const target =
          opener || document.querySelector<HTMLElement>('h1') || document.getElementById('main')
        target?.focus({ preventScroll: true })
      }),
    [router],
  )
}

const openerOf = (pathname: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`li a[href="${pathname}"]`)
