import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type Facets, facetsSchema } from '#ll2/facets.ts'
import type { SpacecraftFilters } from '#ll2/spacecraft-params.ts'
import { makeCatalogue, makeConfiguration, makeFlight } from '#testing/make-catalogue.ts'
import { createEngine } from './create-engine.ts'

const family = (id: number, name: string) => ({ response_mode: 'normal', id, name }) as const
const crewed = makeConfiguration({
  id: 10,
  name: 'Vessel 10',
  family: [family(1, 'Crewed'), family(2, 'Reusable')],
})
const cargo = makeConfiguration({
  id: 9,
  name: 'vessel 9',
  type: { id: 4, name: 'Cargo Resupply' },
  family: [family(2, 'Reusable')],
})
const image = {
  id: 1,
  name: '',
  image_url: '',
  thumbnail_url: null,
  license: { id: 1, name: 'Unknown', link: null },
}
const active = { id: 1, name: 'Active' }
const retired = { id: 2, name: 'Retired' }

const data = makeCatalogue([
  { spacecraft_config: crewed, status: active, in_space: true, flights_count: 2, image },
  { spacecraft_config: crewed, status: retired, flights_count: 0, time_in_space: 'P0D' },
  { spacecraft_config: cargo, status: retired, flights_count: 1, time_in_space: 'P30DT1S' },
  { spacecraft_config: cargo, status: retired, flights_count: null, time_in_space: null },
])
const engine = createEngine({
  ...data,
  statuses: [...data.statuses, { id: 3, name: 'Lost' }],
  types: [...data.types, { id: 6, name: 'Reuseable Upper Stage' }],
})

const counts = (filters: SpacecraftFilters, facet: keyof Facets['facets']) =>
  engine.facets(filters).facets[facet].map(({ label, count }) => [label, count])

test('the answer has the shape of the contract', () => {
  expect(v.parse(facetsSchema, engine.facets({}))).toEqual(engine.facets({}))
})

describe('options', () => {
  test('are all listed, alphabetically, those without craft too', () => {
    expect(engine.facets({}).facets.status).toEqual([
      { value: 1, label: 'Active', count: 1 },
      { value: 3, label: 'Lost', count: 0 },
      { value: 2, label: 'Retired', count: 3 },
    ])
    expect(counts({}, 'type')).toEqual([
      ['Capsule', 2],
      ['Cargo Resupply', 2],
      ['Reuseable Upper Stage', 0],
    ])
    expect(counts({}, 'license')).toEqual([['Unknown', 1]])
    expect(counts({}, 'agency')).toEqual([])
  })

  test('with numbers are in the order of the numbers', () => {
    expect(counts({}, 'spacecraft_config')).toEqual([
      ['vessel 9', 2],
      ['Vessel 10', 2],
    ])
  })

  test('of a flag are yes, then no; a flag that is missing is no', () => {
    expect(engine.facets({}).facets.in_space).toEqual([
      { value: true, label: 'Yes', count: 1 },
      { value: false, label: 'No', count: 3 },
    ])
  })

  test('count a craft of several families in each', () => {
    expect(counts({}, 'family')).toEqual([
      ['Crewed', 2],
      ['Reusable', 4],
    ])
  })
})

describe('a choice', () => {
  const chosen = { status: [2], type: [4] }

  test('is left out of its own counts, and narrows all others', () => {
    expect(engine.facets(chosen).count).toBe(2)
    expect(counts(chosen, 'status')).toEqual([
      ['Active', 0],
      ['Lost', 0],
      ['Retired', 2],
    ])
    expect(counts(chosen, 'type')).toEqual([
      ['Capsule', 1],
      ['Cargo Resupply', 2],
      ['Reuseable Upper Stage', 0],
    ])
    expect(counts(chosen, 'family')).toEqual([
      ['Crewed', 0],
      ['Reusable', 2],
    ])
  })

  test('of a family is left out of the counts of families only', () => {
    expect(counts({ family: [1] }, 'family')).toEqual(counts({}, 'family'))
    expect(counts({ family: [1] }, 'spacecraft_config')).toEqual([
      ['vessel 9', 0],
      ['Vessel 10', 2],
    ])
  })
})

describe('ranges', () => {
  const filled = (histogram: readonly { from: unknown; count: number }[]) =>
    histogram.filter(({ count }) => count).map(({ from, count }) => [from, count])

  test('tell the least, the greatest, the unknown, and how the rest is spread', () => {
    const { time_in_space, flights_count } = engine.facets({}).ranges
    expect(time_in_space).toMatchObject({ min: 'P0D', max: 'P30DT1S', missing: 1 })
    expect(filled(time_in_space.histogram)).toEqual([
      ['P0D', 2],
      ['P30D', 1],
    ])
    expect(flights_count).toMatchObject({ min: 0, max: 2, missing: 1 })
    expect(filled(flights_count.histogram)).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
    ])
  })

  test('leave out their own filter, and follow the others', () => {
    const { count, ranges } = engine.facets({ flights_count: { gte: 1 }, status: [2] })
    expect(count).toBe(1)
    expect(ranges.flights_count).toMatchObject({ min: 0, max: 1, missing: 1 })
    expect(ranges.time_in_space).toMatchObject({ min: 'P30DT1S', max: 'P30DT1S', missing: 0 })
  })

  test('have no least nor greatest where nothing is known, and keep all buckets', () => {
    const { time_in_space } = engine.facets({ name: 'Nobody' }).ranges
    expect(time_in_space).toMatchObject({ min: null, max: null, missing: 0 })
    expect(time_in_space.histogram.map(({ from }) => from)).toEqual(
      engine.facets({}).ranges.time_in_space.histogram.map(({ from }) => from),
    )
  })

  test('of launches go by decades that no choice changes', () => {
    const launched = (net: string) => ({ flights: [makeFlight(net, null)] })
    const { facets } = createEngine(
      makeCatalogue([
        { ...launched('1969-07-16T13:32:00Z'), status: retired },
        { ...launched('1981-04-12T12:00:03Z'), status: retired },
        { ...launched('1985-10-03T15:15:30Z'), status: active },
        { status: active },
      ]),
    )
    expect(facets({}).ranges.launched).toEqual({
      min: '1969-07-16',
      max: '1985-10-03',
      missing: 1,
      histogram: [
        { from: '1960-01-01', count: 1 },
        { from: '1970-01-01', count: 0 },
        { from: '1980-01-01', count: 2 },
      ],
    })
    expect(facets({ status: [1], launched: { lte: 0 } }).ranges.launched).toEqual({
      min: '1985-10-03',
      max: '1985-10-03',
      missing: 1,
      histogram: [
        { from: '1960-01-01', count: 0 },
        { from: '1970-01-01', count: 0 },
        { from: '1980-01-01', count: 1 },
      ],
    })
  })

  test('of launches have no buckets where no flights are known', () => {
    const none = { min: null, max: null, missing: 4, histogram: [] }
    expect(engine.facets({}).ranges.launched).toEqual(none)
  })
})
