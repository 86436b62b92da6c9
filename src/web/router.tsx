import { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { writeCatalogueSearch } from './catalogue/catalogue-search.ts'
import { isPassing } from './data/errors.ts'
import { routeTree } from './routeTree.gen.ts'
import { parseSearch, stringifySearch } from './search-codec.ts'

/** The data changes a few times a day: within a minute an answer needs no second look. */
const freshFor = 60_000

export function createAppRouter() {
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: freshFor,
        // Being offline is an answer too: fail and say so instead of waiting in silence.
        networkMode: 'always',
        retry: (failures, error) => failures < 1 && isPassing(error),
        retryDelay: 400,
      },
    },
  })
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch: search => stringifySearch(writeCatalogueSearch(search)),
    defaultPreload: 'intent',
    // React Query decides what is fresh.
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
  interface HistoryState {
    /** The list's address that a craft was opened from, the way back. */
    from?: string
  }
}
