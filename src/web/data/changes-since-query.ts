import { queryOptions } from '@tanstack/react-query'
import { changesSinceSchema } from '#ll2/changes-since.ts'
import { ask } from './source.ts'

/**
 * How the data came from an earlier state to the served one.
 * @throws RequestError with status 410 where that is not known
 */
export const changesSinceOptions = (revision: string) =>
  queryOptions({
    queryKey: ['catalogue', 'changes', 'since', revision],
    queryFn: query => ask(query, `/catalogue/changes?since=${revision}`, changesSinceSchema),
  })
