import { type MouseEvent, useLayoutEffect, useRef } from 'react'

/**
 * Keeps what was pressed where it is on screen, while what stands above it becomes longer or shorter.
 * @param shown - changes with it
 */
export function useKeepPlace(shown: unknown) {
  const pressed = useRef<{ element: Element; top: number }>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is what makes the difference
  useLayoutEffect(() => {
    if (!pressed.current) return
    const { element, top } = pressed.current
    pressed.current = undefined
    window.scrollBy(0, element.getBoundingClientRect().top - top)
  }, [shown])
  return ({ currentTarget: element }: MouseEvent) => {
    pressed.current = { element, top: element.getBoundingClientRect().top }
  }
}
