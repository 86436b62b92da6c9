import { queryOptions } from '@tanstack/react-query'
import { changesSinceSchema } from '#ll2/changes-since.ts'
import { NotFoundError, NotInCopyError, RequestError } from '../ui/errors.ts'
import { ask } from './source.ts'

/** How the data came from an earlier state to the served one; null where nobody knows, or no longer. */
export const changesSinceOptions = (revision: string) =>
  queryOptions({
    queryKey: ['catalogue', 'changes', 'since', revision],
    queryFn: async query => {
      try {
        return await ask(query, `/catalogue/changes?since=${revision}`, changesSinceSchema)
      } catch (error) {
        if (isUnknown(error)) return null
        throw error
      }
    },
  })

/** Gone from the server's memory, or never in that of a site of files. */
const isUnknown = (error: unknown) =>
  error instanceof NotFoundError ||
  error instanceof NotInCopyError ||
  (error instanceof RequestError && error.status === 410)
