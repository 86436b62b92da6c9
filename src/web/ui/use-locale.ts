import { startTransition, useEffect, useState } from 'react'
import { locale, onLocaleChange } from '../format/locale.ts'

/**
 * Renders a page again when numbers and dates become the reader's own, which is once, after the
 * page was taken over. In pieces, so that nobody waits for it.
 */
export function useLocale(): void {
  const [, setKnown] = useState(locale)
  useEffect(() => {
    const adopt = () => startTransition(() => setKnown(locale()))
    // It may have been adopted between the rendering and now.
    adopt()
    return onLocaleChange(adopt)
  }, [])
}
