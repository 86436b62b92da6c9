import type { GapField } from '#ll2/gaps.ts'
import { encodeQuery } from '#ll2/query-string.ts'
import { filterPairs, type SpacecraftFilters } from '#ll2/spacecraft-params.ts'
import type { Catalogue } from '../catalogue.ts'
import { saysNothing } from './craft-gaps.ts'

/** Launch Library 2’s licence by the name of “Unknown”. */
const unknownLicence = 1

/**
 * The query of the list that shows the craft with a gap; null where no filter finds just them.
 * Whether one does is seen by what it finds.
 * @param ids - of the craft
 */
export function listOfGap(
  { engine, snapshot }: Catalogue,
  field: GapField,
  ids: ReadonlySet<number>,
  configuration: number | undefined,
): string | null {
  if (ids.size === 0) return null
  const within = configuration === undefined ? {} : { spacecraft_config: [configuration] }
  const filters = filtersOf(snapshot, field).find(filters => {
    const found = engine.matches({ ...filters, ...within })
    return found.length === ids.size && found.every(({ id }) => ids.has(id))
  })
  return filters ? encodeQuery(filterPairs({ ...filters, ...within }, { ordering: [] })) : null
}

/** Filters that may find the craft with a gap: the plainest first, then without placeholders. */
function filtersOf(snapshot: Catalogue['snapshot'], field: GapField): SpacecraftFilters[] {
  if (field === 'identity') return [{ is_placeholder: true }]
  const filters = plainFilters(snapshot, field)
  return filters ? [filters, { ...filters, is_placeholder: false }] : []
}

function plainFilters(
  { statuses }: Catalogue['snapshot'],
  field: GapField,
): SpacecraftFilters | null {
  switch (field) {
    case 'status':
      return { status: statuses.filter(saysNothing).map(({ id }) => id) }
    case 'picture_licence':
      return { license: [unknownLicence] }
    case 'time_in_space':
      return { time_in_space: { lte: 0 }, flights_count: { gte: 1 } }
    default:
      return null
  }
}
