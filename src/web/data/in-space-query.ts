import { queryOptions } from '@tanstack/react-query'
import type { InSpace } from '#ll2/in-space.ts'
import { laterSchema } from './later-schema.ts'
import { ask } from './source.ts'

/** The craft that are up, the longest first. */
export const inSpaceOptions = () =>
  queryOptions({
    queryKey: ['catalogue', 'in-space'],
    queryFn: (query): Promise<InSpace> =>
      ask(query, '/catalogue/in-space', laterSchema('inSpaceSchema')),
  })
