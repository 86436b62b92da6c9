import { queryOptions } from '@tanstack/react-query'
import { jsonFeedSchema } from '#ll2/json-feed.ts'
import { ask } from './source.ts'

export const latestChangesPath = '/catalogue/changes'

/** What the latest data changed, the newest first. */
export const latestChangesOptions = () =>
  queryOptions({
    queryKey: ['catalogue', 'changes'],
    queryFn: query => ask(query, latestChangesPath, jsonFeedSchema),
  })
