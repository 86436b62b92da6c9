import type { AnyRouter, ParsedLocation } from '@tanstack/react-router'

interface LocationChange {
  fromLocation?: ParsedLocation
  toLocation: ParsedLocation
}

/**
 * Between the list and a craft its picture moves from the one page to the other, so that the eye
 * knows where it went. No other change of page is animated: there is nothing to follow.
 *
 * Only where the browser can tell transitions apart; else it would animate every tick of a filter.
 */
export function animatePictures(router: AnyRouter): void {
  if (!CSS.supports('selector(:active-view-transition-type(a))')) return
  router.update({ ...router.options, defaultViewTransition: { types: transitionTypes } })
  router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
    if (fromLocation && toLocation.pathname === '/spacecraft') nameCard(fromLocation.pathname)
  })
}

/** @returns false where nothing is to move */
function transitionTypes({ fromLocation, toLocation }: LocationChange): string[] | false {
  if (!fromLocation || matchMedia('(prefers-reduced-motion: reduce)').matches) return false
  const [list, craft] = [fromLocation.pathname, toLocation.pathname].sort()
  if (list !== '/spacecraft' || !craft?.startsWith('/spacecraft/')) return false
  // One that is not begun gives way, which is no failure to tell of.
  document.activeViewTransition?.ready.catch(() => {})
  // On the way back the card is not there yet: it is named when it is.
  return craft === fromLocation.pathname || nameCard(craft) ? ['picture'] : false
}

let named: HTMLElement | null | undefined

/** @returns whether the card of a craft's address is there and in sight */
function nameCard(pathname: string): boolean {
  named?.style.removeProperty('view-transition-name')
  named = document.querySelector<HTMLElement>(`li:has(h3 a[href$="${pathname}"]) .picture-frame`)
  if (!named) return false
  const { top, bottom } = named.getBoundingClientRect()
  if (bottom < 0 || top > innerHeight) return false
  named.style.setProperty('view-transition-name', 'picture')
  return true
}
