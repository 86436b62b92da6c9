import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type * as v from 'valibot'
import { encodeQuery } from '#ll2/query-string.ts'
import { atOnceSchema } from '#ll2/views/at-once.ts'
import { chartSchema } from '#ll2/views/chart.ts'
import { type Grouping, groupings } from '#ll2/views/choices.ts'
import { timelineSchema } from '#ll2/views/timeline.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import { ask } from './source.ts'
import { filterQuery } from './spacecraft-list-queries.ts'

/** What craft are told apart by; what only a timeline's rows can be is no such thing. */
export const groupingOf = ({ by }: CatalogueSearch): Grouping | undefined =>
  groupings.find(known => known === by)

const query = (search: CatalogueSearch, more: readonly [string, string | undefined][]) =>
  encodeQuery([
    ...filterQuery(search),
    ...more.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  ])

/** Where a view of a search is answered, of whichever kind; undefined for a list of craft. */
export function viewPath(search: CatalogueSearch): string | undefined {
  switch (search.view) {
    case 'timeline':
      // A date is a line across all of them, not a choice among them.
      return `/catalogue/timeline?${query({ ...search, on: undefined }, [['by', search.by]])}`
    case 'at-once':
      return `/catalogue/at-once?${query(search, [['by', groupingOf(search)]])}`
    case 'chart':
      return `/catalogue/chart?${query(search, [
        ['x', search.x],
        ['y', search.y],
        ['by', groupingOf(search)],
      ])}`
  }
}

const viewOptions = <const Schema extends v.GenericSchema>(
  search: CatalogueSearch,
  schema: Schema,
) => {
  const path = viewPath(search) ?? ''
  return queryOptions({
    queryKey: ['catalogue', 'view', path],
    queryFn: query => ask(query, path, schema),
    placeholderData: keepPreviousData,
  })
}

/** When the craft of a list flew. */
export const timelineOptions = (search: CatalogueSearch) =>
  viewOptions({ ...search, view: 'timeline' }, timelineSchema)

/** How many of them were up at once. */
export const atOnceOptions = (search: CatalogueSearch) =>
  viewOptions({ ...search, view: 'at-once' }, atOnceSchema)

/** How they measure up. */
export const chartOptions = (search: CatalogueSearch) =>
  viewOptions({ ...search, view: 'chart' }, chartSchema)
