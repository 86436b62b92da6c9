import type { RangeField } from '#ll2/range-fields.ts'
import type { RangeEnds } from '../../search/range-groups.ts'
import type { RangeFacet } from './range-summary.ts'

interface RangePreset {
  name: string
  ends: RangeEnds
  /** How many craft it leaves, where that is known. */
  count?: number
}

// From a second on, because `P0D` is no short time: it mostly says that nothing was recorded.
const times: readonly RangePreset[] = [
  { name: 'Under a day', ends: { gte: 'PT1S', lte: 'P1D' } },
  { name: 'A day to a month', ends: { gte: 'P1D', lte: 'P30D' } },
  { name: 'Over a year', ends: { gte: 'P365D' } },
]

const flights: readonly RangePreset[] = [
  { name: 'Not flown yet', ends: { lte: '0' } },
  { name: 'Flew once', ends: { gte: '1', lte: '1' } },
  { name: 'Flew again', ends: { gte: '2' } },
]

/** Ranges that people ask for by a word: of launches the decades, with their counts. */
export function rangePresets(field: RangeField, facet: RangeFacet): readonly RangePreset[] {
  switch (field) {
    case 'launched':
      return facet.histogram.map(decadePreset)
    case 'flights_count':
      return flights
    default:
      return times
  }
}

function decadePreset({ from, count }: RangeFacet['histogram'][number]): RangePreset {
  const year = String(from).slice(0, 4)
  return { name: `${year}s`, ends: { gte: year, lte: `${year.slice(0, 3)}9` }, count }
}
