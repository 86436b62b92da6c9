import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseIsoDuration } from '#ll2/iso-duration.ts'
import { rangeFields } from '#ll2/range-fields.ts'
import {
  booleanFields,
  choiceFields,
  type OrderingKey,
  orderingFields,
  type SpacecraftFilters,
} from '#ll2/spacecraft-params.ts'
import { naiveFacet, naiveList } from '#testing/naive-engine.ts'
import { createRandom } from '#testing/random.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { createEngine } from './create-engine.ts'
import { recordOf } from './record-of.ts'

const sorted = syntheticCatalogue({ size: 600 })
const random = createRandom(1)
const shuffled = sorted.spacecraft
  .map(craft => ({ craft, place: random.fraction() }))
  .sort((a, b) => a.place - b.place)
  .map(({ craft }) => craft)
const data = { ...sorted, spacecraft: shuffled }
const engine = createEngine(data)
const everything = engine.facets({})

const choices = recordOf(choiceFields, field =>
  fc.uniqueArray(fc.constantFrom(...everything.facets[field].map(({ value }) => value)), {
    minLength: 1,
    maxLength: 4,
  }),
)
const flags = recordOf(booleanFields, () => fc.boolean())
const durations = fc.oneof(
  fc.constantFrom(0, 3600, 86_400),
  fc.integer({ min: 0, max: 100_000_000 }),
  fc.constantFrom(
    ...data.spacecraft.flatMap(craft => parseIsoDuration(craft.time_in_space ?? '') ?? []),
  ),
)
const ranges = recordOf(rangeFields, field => {
  const end = field === 'flights_count' ? fc.integer({ min: -1, max: 45 }) : durations
  return fc.oneof(
    fc.record({ gte: end }),
    fc.record({ lte: end }),
    fc.tuple(end, end).map(([a, b]) => ({ gte: Math.min(a, b), lte: Math.max(a, b) })),
  )
})
const names = data.spacecraft.map(({ name }) => name)
const terms = fc.oneof(
  fc.constantFrom('synthetic', 'FERRY', 'mk', '7', 'восток', 'ΣΊΣΥΦΟΣ', 'straSSe', 'absent'),
  fc
    .tuple(fc.constantFrom(...names), fc.nat(12), fc.integer({ min: 1, max: 6 }))
    .map(([name, from, length]) => name.slice(from, from + length).replace(/[\s,]/g, ''))
    .filter(term => term !== ''),
)
const every = {
  ...choices,
  ...flags,
  ...ranges,
  name: fc.constantFrom(...names),
  search: fc.array(terms, { minLength: 1, maxLength: 3 }),
}
// All filters at once match nothing: three at most, so that many questions find something.
const filters: fc.Arbitrary<SpacecraftFilters> = fc
  .tuple(fc.record(every), fc.subarray(Object.keys(every), { maxLength: 3 }))
  .map(([all, kept]) =>
    Object.fromEntries(Object.entries(all).filter(([field]) => kept.includes(field))),
  )
const ordering: fc.Arbitrary<OrderingKey[]> = fc.uniqueArray(
  fc.record({ field: fc.constantFrom(...orderingFields), descending: fc.boolean() }),
  { selector: key => key.field, maxLength: 3 },
)

describe('any question is answered as by filtering, sorting and slicing', () => {
  test('pages', () => {
    const questions = fc.record({
      filters,
      ordering,
      limit: fc.integer({ min: 1, max: 100 }),
      offset: fc.oneof(fc.constant(0), fc.nat(700)),
    })
    fc.assert(
      fc.property(questions, question => {
        const { count, results } = engine.list(question)
        const expected = naiveList(data, question)
        expect({ count, ids: results.map(({ id }) => id) }).toEqual({
          count: expected.count,
          ids: expected.results.map(({ id }) => id),
        })
      }),
      { numRuns: 500 },
    )
  })

  test('counts of options', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...choiceFields, ...booleanFields), (chosen, field) => {
        const values = naiveFacet(data, chosen, field).flat()
        for (const { value, count } of engine.facets(chosen).facets[field]) {
          expect([value, count]).toEqual([value, values.filter(own => own === value).length])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('ranges', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...rangeFields), (chosen, field) => {
        const craft = naiveFacet(data, chosen, field)
        const values = craft.flat().map(Number)
        const { min, max, missing, histogram } = engine.facets(chosen).ranges[field]
        expect(missing).toBe(craft.filter(own => own.length === 0).length)
        expect(amount(min)).toBe(values.length ? Math.min(...values) : null)
        expect(amount(max)).toBe(values.length ? Math.max(...values) : null)
        histogram.forEach(({ from, count }, bucket) => {
          const next = amount(histogram[bucket + 1]?.from ?? null) ?? Infinity
          const inside = values.filter(value => value >= (amount(from) ?? 0) && value < next)
          expect([from, count]).toEqual([from, inside.length])
        })
      }),
      { numRuns: 300 },
    )
  })

  test('the number of matches', () => {
    fc.assert(
      fc.property(filters, chosen => {
        const question = { filters: chosen, ordering: [], limit: 1, offset: 0 }
        expect(engine.facets(chosen).count).toBe(naiveList(data, question).count)
      }),
    )
  })

  test('one craft', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...data.spacecraft), (chosen, craft) => {
        const question = { filters: chosen, ordering: [], limit: 1000, offset: 0 }
        const matching = naiveList(data, question).results.includes(craft)
        expect(engine.get(craft.id, chosen)).toBe(matching ? craft : undefined)
      }),
    )
  })
})

/** A range's end as the facets write it, in seconds or flights. */
const amount = (end: string | number | null) =>
  typeof end === 'string' ? parseIsoDuration(end) : end

test.each(orderingFields)('walking the pages ordered by -%s meets every craft once', field => {
  const question = { filters: {}, ordering: [{ field, descending: true }], limit: 25 }
  const pages = Array.from({ length: 24 }, (_, n) => engine.list({ ...question, offset: n * 25 }))
  const ids = pages.flatMap(({ results }) => results.map(({ id }) => id))
  expect(ids.toSorted((a, b) => a - b)).toEqual(sorted.spacecraft.map(({ id }) => id))
})

test.each([{}, { in_space: false }])('past the end of %j there is an empty page', filters => {
  const { count } = engine.list({ filters, ordering: [], limit: 10, offset: 0 })
  expect(count).toBeGreaterThan(0)
  for (const offset of [count, count + 1, 10n ** 400n]) {
    expect(engine.list({ filters, ordering: [], limit: 10, offset })).toEqual({
      count,
      results: [],
    })
  }
})

test('a craft that is not there is not found', () => {
  expect(engine.get(0)).toBeUndefined()
  expect(engine.get(Number.NaN)).toBeUndefined()
})

test('an empty catalogue answers too', () => {
  const empty = createEngine({ spacecraft: [], configurations: [], statuses: [], types: [] })
  const ordering = [{ field: 'name', descending: true }] as const
  expect(empty.list({ filters: {}, ordering, limit: 10, offset: 0 })).toEqual({
    count: 0,
    results: [],
  })
  expect(empty.facets({ search: ['x'] })).toMatchObject({ count: 0, facets: { status: [] } })
})

test('an answer stays as it was when the next question is asked', () => {
  const page = engine.list({ filters: { status: [4] }, ordering: [], limit: 10, offset: 0 })
  const facets = engine.facets({ status: [4] })
  const before = structuredClone({ page, facets })
  engine.list({ filters: { status: [1] }, ordering: [], limit: 10, offset: 0 })
  engine.facets({ status: [1] })
  expect({ page, facets }).toEqual(before)
})
