import { type AnyRouter, createRouter, type RouterHistory } from '@tanstack/react-router'
import type { AppContext } from './app-context.ts'
import { whenIdle } from './paint/when-idle.ts'
import { routeTree } from './routeTree.gen.ts'
import { writeSearch } from './search/catalogue-search.ts'
import { parseSearch } from './search/search-codec.ts'

/** @param history - the browser's own when left out */
export function createAppRouter(context: AppContext, history?: RouterHistory) {
  const router = createRouter({
    routeTree,
    context: {
      ...context,
      isShown: (path: string): boolean =>
        path === (router.state.resolvedLocation?.pathname ?? path),
    },
    ...(history && { history }),
    basepath: context.staticSite?.folder || '/',
    parseSearch,
    stringifySearch: writeSearch,
    // Below a craft there is nothing: not even the craft.
    notFoundMode: 'root',
    defaultPreload: 'intent',
    // React Query decides what is fresh.
    defaultPreloadStaleTime: 0,
    // While rendering the router would write a script into the page for it.
    scrollRestoration: !context.isRendering,
  })
  if (!context.isRendering) whenIdle(() => void animateLater(router))
  return router
}

/** Nobody leaves a page before it has come to rest. */
async function animateLater(router: AnyRouter) {
  try {
    const { animatePictures } = await import('./layout/view-transitions.ts')
    animatePictures(router)
  } catch {
    // Then nothing moves.
  }
}

export type AppRouter = ReturnType<typeof createAppRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
  interface HistoryState {
    /** The list's address that a craft was opened from, the way back. */
    from?: string
    /** How many entries of the history ago that was; absent when it is not in the history. */
    steps?: number
    /** The craft that one comes back to the list from, to whose link the focus goes. */
    opened?: number
    /** The list's filters in the order they were chosen in, by their keys. */
    chosen?: string[]
  }
}
