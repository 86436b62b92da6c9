import { parseIsoDuration } from '#ll2/iso-duration.ts'
import type { RangeField } from '#ll2/spacecraft-params.ts'
import { type CatalogueSearch, changed } from './catalogue-search.ts'
import { namedFields } from './named-fields.ts'

/** The ranges of the sidebar in reading order. */
export const rangeGroups = namedFields<RangeField>({
  time_in_space: 'Time in space',
  time_docked: 'Time docked',
  flights_count: 'Flights',
})

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

/** An end, of the URL's or of a facet's, as a number: seconds, or a count. */
export const boundOf = (field: RangeField, end: string | number): number =>
  field === 'flights_count' ? Number(end) : (parseIsoDuration(String(end)) ?? 0)

export const isSet = ({ gte, lte }: RangeEnds): boolean => gte !== undefined || lte !== undefined
