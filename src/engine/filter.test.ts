import { describe, expect, test } from 'vitest'
import { readDay } from '#ll2/calendar-day.ts'
import type { Image } from '#ll2/image.ts'
import type { Range } from '#ll2/range-fields.ts'
import type { SpacecraftFilters } from '#ll2/spacecraft-params.ts'
import { makeCatalogue, makeConfiguration, makeFlight } from '#testing/make-catalogue.ts'
import { createEngine } from './create-engine.ts'

const agency = (id: number) =>
  ({ response_mode: 'list', id, url: '', name: `Agency ${id}`, type: null }) as const
const family = (id: number) => ({ response_mode: 'normal', id, name: `Family ${id}` }) as const
const image = (license: number): Image => ({
  id: 1,
  name: '',
  image_url: '',
  thumbnail_url: null,
  license: { id: license },
})

const capsule = makeConfiguration({
  id: 1,
  type: { id: 2, name: 'Capsule' },
  agency: agency(44),
  family: [family(7), family(8)],
  image: image(3),
})
const lander = makeConfiguration({
  id: 2,
  type: { id: 7, name: 'Lander' },
  agency: agency(63),
  family: [family(8)],
})
const unsorted = makeConfiguration({ id: 3, type: null, agency: null, family: null })

const craft = {
  eagle: {
    spacecraft_config: lander,
    status: { id: 4, name: 'Single Use' },
    time_in_space: 'P8D',
    time_docked: 'P5D',
    flights_count: 1,
  },
  endurance: {
    spacecraft_config: capsule,
    status: { id: 1, name: 'Active' },
    image: image(1),
    in_space: true,
    is_placeholder: false,
    time_in_space: 'P500DT0.5S',
    time_docked: null,
    flights_count: 3,
  },
  mockup: {
    spacecraft_config: capsule,
    status: { id: 2, name: 'Retired' },
    image: image(2),
    in_space: false,
    is_placeholder: true,
  },
  mystery: {
    spacecraft_config: unsorted,
    status: { id: 1, name: 'Active' },
    image: { ...image(1), license: null },
    time_in_space: null,
    time_docked: null,
    flights_count: null,
  },
} as const
const data = makeCatalogue(Object.entries(craft).map(([name, members]) => ({ name, ...members })))
const engine = createEngine(data)
const all = Object.keys(craft)

const day = 86_400

test.each<[filters: SpacecraftFilters, found: string[]]>([
  [{}, all],
  [{ status: [1] }, ['endurance', 'mystery']],
  [{ status: [1, 4] }, ['eagle', 'endurance', 'mystery']],
  [{ status: [] }, all],
  [{ spacecraft_config: [1] }, ['endurance', 'mockup']],
  [{ spacecraft_config: [2, 3] }, ['eagle', 'mystery']],
  [{ type: [7] }, ['eagle']],
  [{ type: [2, 7] }, ['eagle', 'endurance', 'mockup']],
  [{ agency: [63] }, ['eagle']],
  [{ agency: [44, 63] }, ['eagle', 'endurance', 'mockup']],
  [{ family: [7] }, ['endurance', 'mockup']],
  [{ family: [8] }, ['eagle', 'endurance', 'mockup']],
  [{ family: [7, 8] }, ['eagle', 'endurance', 'mockup']],
  // The craft's own picture counts, not its configuration's.
  [{ license: [3] }, []],
  [{ license: [1] }, ['endurance']],
  [{ license: [1, 2] }, ['endurance', 'mockup']],
  [{ in_space: true }, ['endurance']],
  [{ in_space: false }, ['eagle', 'mockup', 'mystery']],
  [{ is_placeholder: true }, ['mockup']],
  [{ is_placeholder: false }, ['eagle', 'endurance', 'mystery']],
  [{ name: 'eagle' }, ['eagle']],
  [{ name: 'Eagle' }, []],
  [{ name: 'eagl' }, []],
  [{ search: ['e'] }, all],
  [{ time_in_space: { gte: 8 * day } }, ['eagle', 'endurance']],
  [{ time_in_space: { gte: 8 * day + 0.1 } }, ['endurance']],
  [{ time_in_space: { lte: 8 * day } }, ['eagle', 'mockup']],
  [{ time_in_space: { gte: 500 * day + 0.5, lte: 500 * day + 0.5 } }, ['endurance']],
  [{ time_in_space: { lte: 500 * day } }, ['eagle', 'mockup']],
  [{ time_in_space: { gte: 2, lte: 1 } }, []],
  [{ time_in_space: {} }, all],
  [{ time_docked: { gte: 0 } }, ['eagle', 'mockup']],
  [{ flights_count: { gte: 1, lte: 3 } }, ['eagle', 'endurance']],
  [{ flights_count: { lte: 0 } }, ['mockup']],
  [{ flights_count: { gte: -5 } }, ['eagle', 'endurance', 'mockup']],
  [{ status: [1], in_space: false }, ['mystery']],
  [{ status: [1], family: [7], flights_count: { gte: 3 }, search: ['end'] }, ['endurance']],
  [{ status: [4], type: [2] }, []],
])('%j finds %j', (filters, found) => {
  const { count, results } = engine.list({ filters, ordering: [], limit: 100, offset: 0 })
  expect(results.map(({ name }) => name)).toEqual(found)
  expect(count).toBe(found.length)
})

describe('known ids', () => {
  const { isKnown } = createEngine({
    ...data,
    statuses: [...data.statuses, { id: 9, name: 'Unused' }],
    types: [...data.types, { id: 99, name: 'Unused' }],
    configurations: [...data.configurations, makeConfiguration({ id: 50, agency: agency(70) })],
  })

  test.each([
    ['status', 9, 7],
    ['spacecraft_config', 50, 51],
    ['type', 99, 1],
    ['agency', 70, 71],
    ['family', 8, 9],
    ['license', 2, 3],
  ] as const)('%s %i is known, also without a craft, and %i is not', (field, known, unknown) => {
    expect(isKnown(field, known)).toBe(true)
    expect(isKnown(field, unknown)).toBe(false)
  })
})

describe('the first launch', () => {
  const launched = (...nets: (string | null)[]) => ({
    flights: nets.map(net => makeFlight(net, null)),
  })
  const { list } = createEngine({
    ...makeCatalogue([
      launched('1981-04-12T23:59:59.999Z', '1999-01-01T00:00:00Z'),
      launched('1981-04-13T00:00:00Z'),
      // Still the 12th in UTC.
      launched('1981-04-13T01:30:00+02:00'),
      launched('2026-03-01T00:00:00Z'),
      launched(null),
      {},
    ]),
    captured_at: '2026-01-01T00:00:00Z',
  })
  const day = (text: string) => readDay(text, 'first') ?? Number.NaN
  const ids = (range: Range) =>
    list({ filters: { launched: range }, ordering: [], limit: 9, offset: 0 }).results.map(
      ({ id }) => id,
    )

  test('counts by whole days in UTC, both ends within', () => {
    const [before, on, after] = ['1981-04-11', '1981-04-12', '1981-04-13'].map(day)
    if (!before || !on || !after) throw new Error('These are days')
    expect(ids({ gte: on, lte: on })).toEqual([1, 3])
    expect(ids({ gte: after })).toEqual([2])
    expect(ids({ lte: on })).toEqual([1, 3])
    expect(ids({ lte: before })).toEqual([])
    expect(ids({ gte: before, lte: after })).toEqual([1, 2, 3])
  })

  test('is not one that is booked, and what is not known is in no range', () => {
    expect(ids({ gte: day('0001-01-01'), lte: day('9999-12-31') })).toEqual([1, 2, 3])
  })
})
