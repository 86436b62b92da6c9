import { queryOptions } from '@tanstack/react-query'
import { type CraftHistory, craftHistorySchema } from '#ll2/craft-history.ts'
import { maxLimit } from '#ll2/page-params.ts'
import { craftHistoryKey, craftHistoryPath } from './one-spacecraft-query.ts'
import { ask } from './source.ts'

/** The latest changes of a craft. @throws NotFoundError for one that was never listed */
export const craftHistoryOptions = (id: number) =>
  queryOptions({
    queryKey: craftHistoryKey(id),
    queryFn: query => ask(query, craftHistoryPath(id), craftHistorySchema),
  })

/** Pages of changes that are asked for: more nobody reads on a page. */
const mostPages = 5

/** All changes of a craft, up to some hundreds. */
export const allChangesOptions = (id: number) =>
  queryOptions({
    queryKey: [...craftHistoryKey(id), 'all'],
    queryFn: async query => {
      const results: CraftHistory['results'] = []
      for (let page = 0; page < mostPages; page += 1) {
        const path = `${craftHistoryPath(id)}&limit=${maxLimit}&offset=${results.length}`
        const { count, results: more } = await ask(query, path, craftHistorySchema)
        results.push(...more)
        if (results.length >= count || more.length === 0) break
      }
      return results
    },
  })
