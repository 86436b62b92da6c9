import { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { writeCatalogueSearch } from './catalogue/catalogue-search.ts'
import { isPassing } from './data/errors.ts'
import { followPicture, viewTransition } from './layout/view-transitions.ts'
import { routeTree } from './routeTree.gen.ts'
import { parseSearch, stringifySearch } from './search-codec.ts'

const writeSearch = (search: Record<string, unknown>) =>
  stringifySearch(writeCatalogueSearch(search))

export function createAppRouter() {
  writeAddressOurWay()
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: {
        // The server's status tells when its data has changed; until then no answer grows old.
        staleTime: Number.POSITIVE_INFINITY,
        // Being offline is an answer too: fail and say so instead of waiting in silence.
        networkMode: 'always',
        retry: (failures, error) => failures < 1 && isPassing(error),
        retryDelay: 400,
      },
    },
  })
  const router = createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch: writeSearch,
    // Below a craft there is nothing: not even the craft.
    notFoundMode: 'root',
    defaultPreload: 'intent',
    // React Query decides what is fresh.
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultViewTransition: viewTransition,
  })
  followPicture(router)
  return router
}

/**
 * Brings the address a visit begins with into the form in which we write it. The router would do
 * so only where it reads differently, not for `%2C`, another order of names, or repeats.
 */
function writeAddressOurWay() {
  const { pathname, search, hash } = window.location
  const address = `${pathname}${writeSearch(parseSearch(search))}${hash}`
  window.history.replaceState(window.history.state, '', address)
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
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
