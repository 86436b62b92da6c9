import { queryOptions } from '@tanstack/react-query'
import { creditsSchema } from '#ll2/credits.ts'
import { fetchJson } from './fetch-json.ts'

/** Every picture of the catalogue by its licence. */
export const creditsOptions = () =>
  queryOptions({
    queryKey: ['catalogue', 'credits'],
    queryFn: ({ signal }) => fetchJson('/catalogue/credits', creditsSchema, signal),
  })
