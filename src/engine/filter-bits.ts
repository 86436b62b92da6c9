import { rangeFields } from '#ll2/range-fields.ts'
import { booleanFields, choiceFields, type SpacecraftFilters } from '#ll2/spacecraft-params.ts'
import { configurationFields } from './columns.ts'
import { recordOf } from './record-of.ts'

const fields = [...choiceFields, ...booleanFields, 'reuse', ...rangeFields] as const

/** One bit for each filter but those that share one. */
export const filterBits = recordOf(fields, field => 1 << fields.indexOf(field))

/** Name, search, ids, destination and date share a bit, since no facet leaves them out. */
export const textBit = 1 << fields.length

export const configurationBits = configurationFields.reduce(
  (bits, field) => bits | filterBits[field],
  0,
)

/** The bits of the filters that are set; 0 when nothing is left out. */
export function activeBits(filters: SpacecraftFilters): number {
  const { name, search, ids, destination, on } = filters
  const isSet = name || search?.length || ids || destination || on !== undefined
  let bits = isSet ? textBit : 0
  for (const field of choiceFields) {
    if (filters[field]?.length) bits |= filterBits[field]
  }
  if (filters.reuse?.length) bits |= filterBits.reuse
  for (const field of booleanFields) {
    if (filters[field] !== undefined) bits |= filterBits[field]
  }
  for (const field of rangeFields) {
    const { gte, lte } = filters[field] ?? {}
    if (gte !== undefined || lte !== undefined) bits |= filterBits[field]
  }
  return bits
}
