import type { AppRouter } from '../router.tsx'

/**
 * Leaves a page that came rendered where its reader has it: who was faster than the app has
 * scrolled, and the browser has found the place of a reload or an anchor. The router would go to
 * where it last knew of, or to the top; what nobody has moved it may.
 */
export function leaveInPlace(router: AppRouter): void {
  const scrolled = window.early?.scrolled ?? []
  let places: { target: Element | Document; left: number; top: number }[] = []
  // Asked for right before it moves anything.
  router.options.scrollRestoration = () => {
    places = Array.from(scrolled, target => {
      const { scrollLeft, scrollTop } = elementOf(target)
      return { target, left: scrollLeft, top: scrollTop }
    })
    return true
  }
  const unsubscribe = router.subscribe('onRendered', () => {
    unsubscribe()
    router.options.scrollRestoration = true
    for (const { target, left, top } of places) {
      elementOf(target).scrollTo({ left, top, behavior: 'instant' })
      // It keeps the places of what it has heard scrolling, for the way back to them.
      target.dispatchEvent(new Event('scroll'))
    }
  })
}

const elementOf = (target: Element | Document): Element =>
  target instanceof Document ? (target.scrollingElement ?? target.documentElement) : target
