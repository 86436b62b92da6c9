import type { Facets } from '#ll2/facets.ts'
import type { RangeField } from '#ll2/range-fields.ts'
import { type CatalogueSearch, changed } from './catalogue-search.ts'
import { namedFields } from './named-fields.ts'

/** The ranges of the sidebar in reading order. */
export const rangeGroups = namedFields<RangeField>({
  time_in_space: 'Time in space',
  time_docked: 'Time docked',
  flights_count: 'Flights',
  launched: 'Launched',
})

/** Both ends of a range as the URL holds them: ISO-8601 durations, whole numbers, days or years. */
export interface RangeEnds {
  gte?: string | undefined
  lte?: string | undefined
}

/** Whether the launch of any craft is known: in a copy without flights none is. */
export const knowsLaunches = ({ ranges }: Facets): boolean => ranges.launched.histogram.length > 0

/** Whether a range is one of times, each with a unit. */
export const isTime = (field: RangeField): boolean => field.startsWith('time')

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
