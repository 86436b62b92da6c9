import { queryOptions } from '@tanstack/react-query'
import { laterSchema } from './later-schema.ts'
import { ask } from './source.ts'

/** The craft that are up, the longest first. */
export const inSpaceOptions = () =>
  queryOptions({
    queryKey: ['catalogue', 'in-space'],
    queryFn: query => ask(query, '/catalogue/in-space', laterSchema('inSpaceSchema')),
  })
