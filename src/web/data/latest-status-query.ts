import { queryOptions } from '@tanstack/react-query'
import type { CatalogueStatus } from '#ll2/catalogue-status.ts'
import { statusOptions } from './catalogue-queries.ts'
import { laterSchema } from './later-schema.ts'
import { ask } from './source.ts'

/** What the question for it begins with. */
export const latestStatusKey = ['catalogue', 'latest-status'] as const

/** The status of the newest data there is, which may be newer than what the page shows. */
export const latestStatusOptions = (shown: CatalogueStatus | undefined) =>
  queryOptions({
    queryKey: latestStatusKey,
    queryFn: async query => {
      const latest = await ask(query, '/catalogue/status', laterSchema('catalogueStatusSchema'))
      // What is new about the same data, such as the next attempt to sync, can be told at once.
      query.client.setQueryData(statusOptions().queryKey, known =>
        known?.revision === latest.revision ? latest : known,
      )
      return latest
    },
    enabled: shown !== undefined,
    initialData: shown,
  })
