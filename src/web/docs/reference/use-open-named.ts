import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'

/**
 * Opens what the address names, when one comes by it and when one follows a link to it.
 * @param isThere - whether it can be there yet
 */
export function useOpenNamed(isThere: boolean) {
  const name = useLocation({ select: ({ hash }) => hash })
  useEffect(() => {
    const named = isThere && document.getElementById(name)
    if (!(named instanceof HTMLDetailsElement)) return
    named.open = true
    named.scrollIntoView()
  }, [name, isThere])
}
