import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseIsoDuration } from '#ll2/iso-duration.ts'
import { purposes } from '#ll2/licences/purposes.ts'
import { type RangeField, rangeFields, readRangeEnd } from '#ll2/range-fields.ts'
import {
  booleanFields,
  choiceFields,
  type OrderingKey,
  orderingFields,
  type SpacecraftFilters,
} from '#ll2/spacecraft-params.ts'
import { makeCatalogue, makeConfiguration, makeFlight } from '#testing/make-catalogue.ts'
import { allowsUse, naiveFacet, naiveList } from '#testing/naive-engine.ts'
import { createColumns } from './columns.ts'
import { createEngine, type ListQuestion } from './create-engine.ts'
import { createSearch } from './search.ts'

// Few values, so that craft agree in some things and differ in others, and filters find some.
const id = fc.integer({ min: 1, max: 3 })
const name = fc.constantFrom('Soyuz', 'soyuz 2', 'Mir', 'a', '', ' ')
const flag = fc.constantFrom({}, { value: true }, { value: false })
const durations = ['PT0.000001S', 'P0D', 'PT1H', 'P1D', 'P1000D']
const duration = fc.constantFrom(null, ...durations)
const count = fc.constantFrom(null, 0, 1, 2, 25)

// Neither a launch nor an end of 2100 has been; a flight may be booked, under way, or tell nothing.
const moment = fc.constantFrom(
  null,
  'soon',
  '1961-04-12T06:07:00Z',
  '1969-12-31T23:59:59Z',
  '1970-01-01T00:00:00Z',
  '1985-07-29T12:00:00+14:00',
  '2010-06-01T00:00:00.5Z',
  '2100-01-01T00:00:00Z',
)
const destination = fc.option(fc.constantFrom('Mir', ' mir', 'Straße', ''))
const flight = fc
  .tuple(moment, moment, destination, fc.constantFrom(null, 'P0D', 'P1D', 'P9000D'))
  .map(([net, end, destination, duration]) => ({
    ...makeFlight(net, end),
    destination,
    duration,
  }))

const type = id.map(id => ({ id, name: `Type ${id}` }))
const agency = id.map(
  id => ({ response_mode: 'list', id, url: '', name: `Agency ${id}`, type: null }) as const,
)
const family = id.map(id => ({ response_mode: 'normal', id, name: `Family ${id}` }) as const)
const configuration = fc
  .record({
    id,
    name,
    type: fc.option(type),
    agency: fc.option(agency),
    family: fc.option(fc.array(family, { maxLength: 3 })),
  })
  .map(makeConfiguration)
const picture = { id: 1, name: '', image_url: '', thumbnail_url: null }
const licenceNames = ['Unknown', 'CC0', 'CC BY-NC 2.0', 'ESA Standard Licence', 'CC BY-ND 4.0']
const license = fc.nat(4).map(place => ({ id: place + 1, name: licenceNames[place] }))
const image = fc.option(fc.option(license)).map(license => ({ ...picture, license }))
const craft = fc
  .record({
    id: fc.oneof(fc.nat(), fc.nat(9)),
    name,
    serial_number: fc.option(name),
    status: id.map(id => ({ id, name: `Status ${id}` })),
    spacecraft_config: configuration,
    image: fc.option(image),
    in_space: flag,
    is_placeholder: flag,
    time_in_space: duration,
    time_docked: duration,
    flights_count: count,
    mission_ends_count: count,
    flights: fc.option(fc.array(flight, { maxLength: 3 })),
  })
  .map(({ in_space, is_placeholder, flights, ...rest }) => ({
    ...rest,
    ...(flights && { flights }),
    ...('value' in in_space && { in_space: in_space.value }),
    ...('value' in is_placeholder && { is_placeholder: is_placeholder.value }),
  }))
const catalogues = fc
  .uniqueArray(craft, { selector: ({ id }) => id, maxLength: 8 })
  .map(makeCatalogue)

const today = Math.floor(Date.now() / 86_400_000)
const chosen = fc.uniqueArray(id, { minLength: 1, maxLength: 2 })
const seconds = fc.constantFrom(...durations).map(text => parseIsoDuration(text) ?? 0)
const range = (end: fc.Arbitrary<number>) =>
  fc.oneof(fc.record({ gte: end }), fc.record({ lte: end }), fc.record({ gte: end, lte: end }))
const every = {
  name: fc.constantFrom('Soyuz', 'Mir', 'absent'),
  search: fc.array(fc.constantFrom('SOYUZ', 'a', 'i', '2'), { maxLength: 2 }),
  ids: fc.uniqueArray(fc.nat(9), { minLength: 1 }),
  destination: fc.constantFrom('Mir', 'MIR', 'STRAßE', 'absent'),
  // The days of the moments above, those beside them and one between; the day after tomorrow.
  on: fc.constantFrom(-3185, -3184, -3183, -1, 0, 1, 5688, 9000, 14_761, today, today + 2),
  ...Object.fromEntries(choiceFields.map(field => [field, chosen])),
  ...Object.fromEntries(booleanFields.map(field => [field, fc.boolean()])),
  reuse: fc.subarray([...purposes], { minLength: 1 }),
  time_in_space: range(seconds),
  time_docked: range(seconds),
  flights_count: range(fc.constantFrom(0, 1, 2)),
  // The days of the moments above and those beside them.
  launched: range(fc.constantFrom(-3185, -3184, -1, 0, 5687, 5688, 14_761, 14_762)),
}
const filters: fc.Arbitrary<SpacecraftFilters> = fc
  .tuple(fc.record(every), fc.subarray(Object.keys(every), { maxLength: 3 }))
  .map(([all, kept]) =>
    Object.fromEntries(Object.entries(all).filter(([field]) => kept.includes(field))),
  )
const ordering: fc.Arbitrary<OrderingKey[]> = fc.uniqueArray(
  fc.record({ field: fc.constantFrom(...orderingFields), descending: fc.boolean() }),
  { selector: key => key.field, maxLength: 2 },
)

describe('whatever craft there are, in whatever order they come, nobody misses one', () => {
  test('in the list, nor by id', () => {
    const questions = fc
      .record({ filters, ordering, limit: fc.constant(9), offset: fc.nat(2) })
      .chain(question =>
        fc.constantFrom(question, { ...question, nulls: 'last' } satisfies ListQuestion),
      )
    fc.assert(
      fc.property(catalogues, questions, (data, question) => {
        const engine = createEngine(data)
        const ids = ({ results }: ReturnType<typeof naiveList>) => results.map(({ id }) => id)
        const expected = naiveList(data, question)
        expect(engine.list(question)).toMatchObject({ count: expected.count })
        expect(ids(engine.list(question))).toEqual(ids(expected))
        const matching = naiveList(data, { ...question, offset: 0 }).results
        for (const one of data.spacecraft) {
          const found = engine.get(one.id, question.filters)
          expect(found).toBe(matching.includes(one) ? one : undefined)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('in the counts beside the options', () => {
    fc.assert(
      fc.property(catalogues, filters, (data, filters) => {
        const { facets } = createEngine(data).facets(filters)
        for (const field of [...choiceFields, ...booleanFields]) {
          const values = naiveFacet(data, filters, field).flat()
          const counts = facets[field].map(({ value, count }) => [value, count])
          const known = facets[field].map(({ value }) => value)
          expect(counts).toEqual(
            known.map(value => [value, values.filter(own => own === value).length]),
          )
          expect(new Set(known)).toEqual(new Set([...known, ...values]))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('in the counts beside the purposes', () => {
    fc.assert(
      fc.property(catalogues, filters, (data, filters) => {
        const all = { filters, ordering: [], limit: 9, offset: 0 }
        const { results } = naiveList(data, all)
        const { reuse } = createEngine(data).facets(filters)
        for (const purpose of purposes) {
          expect(reuse[purpose]).toBe(results.filter(craft => allowsUse(craft, purpose)).length)
          const narrowed = { ...filters, reuse: [...(filters.reuse ?? []), purpose] }
          expect(reuse[purpose]).toBe(naiveList(data, { ...all, filters: narrowed }).count)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('in the ranges', () => {
    fc.assert(
      fc.property(catalogues, filters, fc.constantFrom(...rangeFields), (data, filters, field) => {
        const { missing, histogram } = createEngine(data).facets(filters).ranges[field]
        const all = naiveFacet(data, filters, field)
        const values = all.flat().map(Number)
        expect(missing).toBe(all.length - values.length)
        for (const [place, { from, count }] of histogram.entries()) {
          const next = histogram[place + 1]?.from
          const end = next === undefined ? Infinity : amount(field, next)
          const inside = values.filter(value => value >= amount(field, from) && value < end)
          expect([from, count]).toEqual([from, inside.length])
        }
      }),
      { numRuns: 300 },
    )
  })
})

const amount = (field: RangeField, from: string | number) =>
  readRangeEnd(field, String(from)) ?? Number.NaN

test('a search of some rows says of those what a search of all says, and of others nothing', () => {
  const terms = fc.array(fc.constantFrom('SOYUZ', 'a', 'i', '2', 'OY'), {
    minLength: 1,
    maxLength: 2,
  })
  fc.assert(
    fc.property(catalogues, terms, fc.nat(8), fc.nat(8), (data, terms, one, other) => {
      const size = data.spacecraft.length
      const [from, to] = [Math.min(one, other, size), Math.min(Math.max(one, other), size)]
      const search = createSearch(createColumns(data))
      const all = new Uint16Array(size + 1)
      const some = new Uint16Array(size + 1)
      search(terms, all, 1, 0, size)
      search(terms, some, 1, from, to)
      expect([...some]).toEqual(Array.from(all, (bit, row) => (row >= from && row < to ? bit : 0)))
    }),
    { numRuns: 300 },
  )
})

test('a choice of agency counts under a type, which an agency alone would not tell', () => {
  const made = (type: number, agency: number) => ({
    spacecraft_config: makeConfiguration({
      id: type * 10 + agency,
      type: { id: type, name: `Type ${type}` },
      agency: { response_mode: 'list', id: agency, url: '', name: `${agency}`, type: null },
    }),
  })
  const { facets } = createEngine(makeCatalogue([made(1, 1), made(1, 2), made(2, 1), made(2, 2)]))
  const counts = facets({ type: [1], agency: [1] }).facets
  expect(counts.type.map(({ count }) => count)).toEqual([1, 1])
  expect(counts.agency.map(({ count }) => count)).toEqual([1, 1])
  expect(counts.spacecraft_config.map(({ value, count }) => [value, count])).toEqual([
    [11, 1],
    [12, 0],
    [21, 0],
    [22, 0],
  ])
})
