import type { RangeField } from '#ll2/spacecraft-params.ts'
import { type CatalogueSearch, changed } from './catalogue-search.ts'

/** The ranges of the sidebar in reading order, with the names people see. */
export const rangeGroups: readonly { field: RangeField; name: string }[] = [
  { field: 'time_in_space', name: 'Time in space' },
  { field: 'time_docked', name: 'Time docked' },
  { field: 'flights_count', name: 'Flights' },
]

/** Both ends of a range as the URL holds them: ISO-8601 durations, or whole numbers. */
export interface RangeEnds {
  gte?: string | undefined
  lte?: string | undefined
}

/** What a search asks of one field. */
export const rangeOf = (search: CatalogueSearch, field: RangeField): RangeEnds => ({
  gte: search[`${field}__gte`],
  lte: search[`${field}__lte`],
})

/** The search with both ends of a range set anew. */
export const withRange = (
  search: CatalogueSearch,
  field: RangeField,
  { gte, lte }: RangeEnds,
): CatalogueSearch => changed(search, { [`${field}__gte`]: gte, [`${field}__lte`]: lte })

export const isSet = ({ gte, lte }: RangeEnds): boolean => gte !== undefined || lte !== undefined
