import { QueryClient } from '@tanstack/react-query'
import type { Source } from './data/source.ts'
import { isPassing } from './ui/errors.ts'

/** A memory of answers, all of which come from one source. */
export const createQueryClient = (source: Source) =>
  new QueryClient({
    defaultOptions: {
      queries: {
        meta: { source },
        // The server's status tells when its data has changed; until then no answer grows old.
        staleTime: Number.POSITIVE_INFINITY,
        // Being offline is an answer too: fail and say so instead of waiting in silence.
        networkMode: 'always',
        retry: (failures, error) => failures < 1 && isPassing(error),
        retryDelay: 400,
      },
    },
  })
