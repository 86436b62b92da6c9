import { useSyncExternalStore } from 'react'

const wide = typeof matchMedia === 'function' ? matchMedia('(width >= 64rem)') : undefined

/** Whether the window has room for the filters beside the list (Tailwind's `lg`). */
export const hasSidebar = () => wide?.matches === true

function subscribe(listener: () => void) {
  wide?.addEventListener('change', listener)
  return () => wide?.removeEventListener('change', listener)
}

/**
 * `hasSidebar` for a component. Nobody knows the window a page is rendered for; when it is taken
 * over, what `public/before-paint.js` made of it decides.
 */
export const useHasSidebar = () => useSyncExternalStore(subscribe, hasSidebar, cameWithSidebar)

/** Whether the page came with the filters beside its list, or has no list. */
export const cameWithSidebar = () =>
  typeof document === 'object' && document.querySelector('#filters > noscript') === null
