import { queryOptions } from '@tanstack/react-query'
import { mostCraftIds } from '#ll2/craft-ids.ts'
import { entriesSchema } from '#ll2/entry.ts'
import { maxLimit } from '#ll2/page-params.ts'
import { encodeQuery } from '#ll2/query-string.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import { ask } from './source.ts'
import { filterQuery } from './spacecraft-list-queries.ts'

/** The craft of a list by their ids, rising; null where they are too many for an address. */
export function chosenIdsOptions(search: CatalogueSearch) {
  const filters = filterQuery(search)
  return queryOptions({
    queryKey: ['spacecraft', 'ids', encodeQuery(filters)],
    queryFn: async (query): Promise<number[] | null> => {
      const ids: number[] = []
      for (;;) {
        const page = encodeQuery([
          ...filters,
          ['ordering', 'id'],
          ['limit', String(maxLimit)],
          ['offset', String(ids.length)],
        ])
        const { count, results } = await ask(query, `/catalogue/entries?${page}`, entriesSchema)
        if (count > mostCraftIds) return null
        ids.push(...results.map(({ id }) => id))
        if (ids.length >= count || results.length === 0) return ids
      }
    },
  })
}
