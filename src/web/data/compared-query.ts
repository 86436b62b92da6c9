import { queryOptions } from '@tanstack/react-query'
import { momentOf } from '#ll2/moment-of.ts'
import { spacecraftSchema } from '#ll2/spacecraft.ts'
import { NotFoundError } from '../ui/errors.ts'
import { statusOptions } from './catalogue-queries.ts'
import { type Compared, toCompared } from './compared.ts'
import { spacecraftPath } from './one-spacecraft-query.ts'
import { ask } from './source.ts'

export interface Comparison {
  spacecraft: Compared[]
  /** Numbers that no craft has. */
  missing: number[]
}

/** Craft to be compared, in the order of their ids. Kept is what is compared, not their records. */
export const comparedOptions = (ids: readonly number[]) =>
  queryOptions({
    queryKey: ['spacecraft', 'compared', ids.join()],
    queryFn: async (query): Promise<Comparison> => {
      const now = momentOf(await query.client.ensureQueryData(statusOptions()))
      const found = await Promise.all(
        ids.map(async id => {
          try {
            return toCompared(await ask(query, spacecraftPath(id), spacecraftSchema), now)
          } catch (error) {
            if (error instanceof NotFoundError) return id
            throw error
          }
        }),
      )
      return {
        spacecraft: found.filter(one => typeof one === 'object'),
        missing: found.filter(one => typeof one === 'number'),
      }
    },
  })
