import type { RangeField } from '#ll2/spacecraft-params.ts'
import type { RangeEnds } from './range-groups.ts'

interface RangePreset {
  name: string
  ends: RangeEnds
}

// From a second on, because `P0D` is no short time: it mostly says that nothing was recorded.
const times: readonly RangePreset[] = [
  { name: 'Under a day', ends: { gte: 'PT1S', lte: 'P1D' } },
  { name: 'A day to a month', ends: { gte: 'P1D', lte: 'P30D' } },
  { name: 'Over a year', ends: { gte: 'P365D' } },
]

/** Ranges that people ask for by a word. */
export const rangePresets: Record<RangeField, readonly RangePreset[]> = {
  time_in_space: times,
  time_docked: times,
  flights_count: [
    { name: 'Not flown yet', ends: { lte: '0' } },
    { name: 'Flew once', ends: { gte: '1', lte: '1' } },
    { name: 'Flew again', ends: { gte: '2' } },
  ],
}
