import { queryOptions } from '@tanstack/react-query'
import { creditsSchema } from '#ll2/credits.ts'
import { ask } from './source.ts'

/** Every picture of the catalogue by its licence. */
export const creditsOptions = () =>
  queryOptions({
    queryKey: ['catalogue', 'credits'],
    queryFn: query => ask(query, '/catalogue/credits', creditsSchema),
  })
