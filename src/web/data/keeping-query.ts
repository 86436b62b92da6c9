import { queryOptions } from '@tanstack/react-query'
import { catalogueStatusSchema } from '#ll2/catalogue-status.ts'
import { ask } from './source.ts'

/** Milliseconds. A sync counts its calls seconds apart. */
const betweenLooks = 30_000

/** How the copy is kept fresh at this moment, asked for again and again while somebody looks. */
export const keepingOptions = () =>
  queryOptions({
    queryKey: ['catalogue', 'keeping'],
    queryFn: query => ask(query, '/catalogue/status', catalogueStatusSchema),
    staleTime: 0,
    refetchInterval: betweenLooks,
  })
