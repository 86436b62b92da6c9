import { queryOptions } from '@tanstack/react-query'
import { apiDescriptionSchema } from '#ll2/api-description.ts'
import { ask } from '../../data/source.ts'
import { toReference } from './reference.ts'

/** The API as its description tells of it. */
export const referenceOptions = () =>
  queryOptions({
    queryKey: ['catalogue', 'reference'],
    queryFn: async query =>
      toReference(await ask(query, '/catalogue/openapi.json', apiDescriptionSchema)),
  })
