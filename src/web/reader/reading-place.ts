import type { AppRouter } from '../router.tsx'
import { hearEarlyScrolls } from './early.ts'

/**
 * Leaves a page that came rendered where its reader has it: the browser has found the place of a
 * reload or an anchor, and who was faster than the app has scrolled on. The router knows of
 * neither, and would go to where it last was, or to the top.
 */
export function leaveInPlace(router: AppRouter): void {
  router.options.scrollRestoration = () => false
  const unsubscribe = router.subscribe('onRendered', () => {
    unsubscribe()
    router.options.scrollRestoration = true
    hearEarlyScrolls()
  })
}
