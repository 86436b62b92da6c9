import { startTransition, useEffect, useState } from 'react'
import { adoptOwnLocale, locale, onLocaleChange } from '../format/locale.ts'

/**
 * Renders a page again when numbers and dates become the reader's own, which is once, after the
 * page was taken over. In pieces, so that nobody waits for it.
 */
export function useLocale(): void {
  const [, setKnown] = useState(locale)
  useEffect(() => {
    const stop = onLocaleChange(() => startTransition(() => setKnown(locale())))
    // Not sooner: a page is taken over after what stands around it.
    adoptOwnLocale()
    return stop
  }, [])
}
