import { startTransition, useLayoutEffect, useState } from 'react'
import { adoptOwnLocale, locale, onLocaleChange } from '../format/locale.ts'
import { hearEarlyChanges } from './early-changes.ts'

/**
 * Makes a page the reader's own once the browser has taken it over: numbers and dates are written
 * their way, which renders the page again, in pieces, so that nobody waits for it; and what they
 * did before is done.
 */
export function useArrival(): void {
  const [, setKnown] = useState(locale)
  useLayoutEffect(() => {
    const stop = onLocaleChange(() => startTransition(() => setKnown(locale())))
    // Not sooner: a page is taken over after what stands around it.
    adoptOwnLocale()
    // While React still commits it would put its own values back.
    queueMicrotask(hearEarlyChanges)
    return stop
  }, [])
}
