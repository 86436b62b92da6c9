import { queryOptions } from '@tanstack/react-query'
import { recordsSchema } from '#ll2/records.ts'
import { ask } from './source.ts'

/** What no other craft did, with the craft behind it. */
export const recordsOptions = () =>
  queryOptions({
    queryKey: ['catalogue', 'records'],
    queryFn: query => ask(query, '/catalogue/records', recordsSchema),
  })
