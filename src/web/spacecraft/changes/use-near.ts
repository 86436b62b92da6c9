import { useEffect, useState } from 'react'

/** How far below the screen something is asked for ahead. */
const ahead = '600px'

/**
 * Whether an element has come near to the screen; once it has, it stays so.
 * @returns takes the element, as its `ref`
 */
export function useNear() {
  const [element, ref] = useState<Element | null>(null)
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    if (isNear || !element) return
    const observer = new IntersectionObserver(
      entries => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true)
      },
      { rootMargin: ahead },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [element, isNear])
  return { ref, isNear }
}
