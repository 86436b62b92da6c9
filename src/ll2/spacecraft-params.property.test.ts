import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { purposes } from './licences/purposes.ts'
import { parseQuery } from './query-string.ts'
import {
  type OrderingKey,
  orderingFields,
  parseSpacecraftParams,
  type SpacecraftFilters,
  type SpacecraftParams,
  writeSpacecraftParams,
} from './spacecraft-params.ts'

const ids = fc
  .uniqueArray(fc.nat(), { minLength: 1, maxLength: 5 })
  .map(ids => ids.sort((a, b) => a - b))
const text = fc.string({ unit: 'binary', minLength: 1 })
const term = text.filter(text => !/[\s,\p{Cc}]/u.test(text))
const name = text.filter(text => !/^[\s\p{Cc}]|[\s\p{Cc}]$/u.test(text) && !text.includes('\0'))
// Halves, which both decimal fractions and floating point hold exactly.
const seconds = fc.integer().map(halves => halves / 2 || 0)
const range = (end: fc.Arbitrary<number>) =>
  fc.oneof(fc.record({ gte: end }), fc.record({ lte: end }), fc.record({ gte: end, lte: end }))

const anyFilters: fc.Arbitrary<SpacecraftFilters> = fc.record(
  {
    name,
    search: fc.array(term, { minLength: 1, maxLength: 3 }),
    ids: fc
      .uniqueArray(fc.nat(999_999_999), { minLength: 1, maxLength: 9 })
      .map(ids => ids.sort((a, b) => a - b)),
    destination: name,
    on: fc.integer({ min: -719_528, max: 2_932_896 }),
    in_space: fc.boolean(),
    is_placeholder: fc.boolean(),
    status: ids,
    spacecraft_config: ids,
    type: ids,
    agency: ids,
    family: ids,
    license: ids,
    reuse: fc.subarray([...purposes], { minLength: 1 }),
    time_in_space: range(seconds),
    time_docked: range(seconds),
    flights_count: range(fc.maxSafeInteger()),
    launched: range(fc.integer({ min: -719_528, max: 2_932_896 })),
  },
  { requiredKeys: [] },
)
const anyOrdering: fc.Arbitrary<OrderingKey[]> = fc.uniqueArray(
  fc.record({ field: fc.constantFrom(...orderingFields), descending: fc.boolean() }),
  { selector: key => key.field },
)
const anyParams: fc.Arbitrary<SpacecraftParams> = fc.record(
  {
    filters: anyFilters,
    ordering: anyOrdering,
    nulls: fc.constant('last'),
    mode: fc.constantFrom('normal', 'detailed'),
    limit: fc.integer({ min: 1, max: 100 }),
    offset: fc.bigInt({ min: 0n }),
  },
  { requiredKeys: ['filters', 'ordering', 'mode', 'limit', 'offset'] },
)

test('whatever params are written are read back the same', () => {
  fc.assert(
    fc.property(anyParams, params => {
      const query = parseQuery(writeSpacecraftParams(params))
      expect(parseSpacecraftParams(query, () => true)).toEqual({ params })
    }),
  )
})
