import { describe, expect, test } from 'vitest'
import { type ListOrder, parseOrdering } from '#ll2/spacecraft-params.ts'
import { makeCatalogue, makeFlight } from '#testing/make-catalogue.ts'
import { createEngine } from './create-engine.ts'

const engine = createEngine(
  makeCatalogue([
    { id: 30, name: 'Dragon 10', serial_number: 'C2', flights_count: 1, time_in_space: 'P2D' },
    { id: 10, name: 'dragon 9', serial_number: null, flights_count: 3, time_in_space: 'PT47H' },
    { id: 40, name: 'Étoile', serial_number: 'c10', flights_count: null, time_in_space: null },
    { id: 20, name: 'DRAGON 9', serial_number: '', flights_count: 1, time_in_space: 'P100D' },
    { id: 50, name: 'Etoile', serial_number: 'C2', flights_count: 1, time_in_space: 'PT48H' },
  ]),
)

const order = (ordering: string, order: Pick<ListOrder, 'nulls'> = {}) =>
  engine
    .list({ filters: {}, ordering: parseOrdering(ordering), ...order, limit: 100, offset: 0 })
    .results.map(({ id }) => id)

test.each<[ordering: string, why: string, ids: number[]]>([
  ['', 'by id, whatever the order of the data', [10, 20, 30, 40, 50]],
  ['id', 'by id', [10, 20, 30, 40, 50]],
  ['-id', 'by id', [50, 40, 30, 20, 10]],
  ['flights_count', 'null last, ties by rising id', [20, 30, 50, 10, 40]],
  ['-flights_count', 'null first, ties by rising id', [40, 10, 20, 30, 50]],
  ['time_in_space', 'by length, never as text', [10, 30, 50, 20, 40]],
  ['-time_in_space', 'by length, null first', [40, 20, 30, 50, 10]],
  ['time_docked', 'all equal: by id', [10, 20, 30, 40, 50]],
  ['-mission_ends_count', 'all equal: by rising id', [10, 20, 30, 40, 50]],
  ['name', 'numbers by value, letter case aside, accents not', [10, 20, 30, 50, 40]],
  ['-name', 'the other way round, ties by rising id', [40, 50, 30, 10, 20]],
  ['serial_number', 'numbers by value, null last', [20, 30, 50, 40, 10]],
  ['-serial_number', 'null first', [10, 40, 30, 50, 20]],
  ['flights_count,-time_in_space', 'the second key breaks ties', [20, 30, 50, 10, 40]],
  ['flights_count,time_in_space', 'the second key breaks ties', [30, 50, 20, 10, 40]],
  ['-flights_count,name', 'the second key breaks ties', [40, 10, 20, 30, 50]],
  ['flights_count,-id', 'the id as a key of its own', [50, 30, 20, 10, 40]],
  ['-id,name', 'what follows the id decides nothing', [50, 40, 30, 20, 10]],
])('"%s" orders %s', (ordering, _, ids) => {
  expect(order(ordering)).toEqual(ids)
  expect(order(ordering), 'asked again').toEqual(ids)
})

describe('with what is unknown last', () => {
  test.each<[ordering: string, why: string, ids: number[]]>([
    ['', 'nothing else: by id', [10, 20, 30, 40, 50]],
    ['-id', 'nothing else: every craft has an id', [50, 40, 30, 20, 10]],
    ['flights_count', 'as without it', [20, 30, 50, 10, 40]],
    ['-flights_count', 'the most flights before the unknown', [10, 20, 30, 50, 40]],
    ['-time_in_space', 'the longest before the unknown', [20, 30, 50, 10, 40]],
    ['-time_docked', 'all unknown: by rising id', [10, 20, 30, 40, 50]],
    ['serial_number', 'an empty text after every other', [30, 50, 40, 10, 20]],
    ['-serial_number', 'an empty text after every other', [40, 30, 50, 10, 20]],
    ['-flights_count,-serial_number', 'in the second key too', [10, 30, 50, 20, 40]],
    ['-serial_number,-flights_count', 'the second key sorts the unknown', [40, 30, 50, 10, 20]],
  ])('"%s" orders %s', (ordering, _, ids) => {
    expect(order(ordering, { nulls: 'last' })).toEqual(ids)
    expect(order(ordering, { nulls: 'last' }), 'asked again').toEqual(ids)
  })

  test('the shortest time leads, not the zero of those without a time', () => {
    const times = ['P0D', 'PT1H', null, 'PT5M', 'P0D', 'P9D']
    const { list } = createEngine(makeCatalogue(times.map(time_docked => ({ time_docked }))))
    const ids = (ordering: string) =>
      list({
        filters: {},
        ordering: parseOrdering(ordering),
        nulls: 'last',
        limit: 9,
        offset: 0,
      }).results.map(({ id }) => id)
    expect(ids('time_docked')).toEqual([4, 2, 6, 1, 3, 5])
    expect(ids('-time_docked')).toEqual([6, 2, 4, 1, 3, 5])
  })

  test('an order without it is another order', () => {
    order('-flights_count', { nulls: 'last' })
    expect(order('-flights_count')).toEqual([40, 10, 20, 30, 50])
  })
})

describe('by the moments of flights', () => {
  const past = (...moments: [launch: string | null, end: string | null][]) => ({
    flights: moments.map(([launch, end]) => makeFlight(launch, end)),
  })
  const { list } = createEngine({
    ...makeCatalogue([
      past(['1983-11-28T16:00:00Z', '1983-12-08T23:47:24Z'], ['1981-04-12T12:00:03Z', null]),
      {},
      past(['2026-06-01T00:00:00Z', '2026-07-01T00:00:00Z']),
      past(['1981-04-12T12:00:02Z', '2026-01-01T00:00:01Z']),
      past([null, '1984-01-01T00:00:00Z']),
    ]),
    captured_at: '2026-01-01T00:00:00Z',
  })
  const ids = (ordering: string, nulls: Pick<ListOrder, 'nulls'>) =>
    list({
      filters: {},
      ordering: parseOrdering(ordering),
      ...nulls,
      limit: 9,
      offset: 0,
    }).results.map(({ id }) => id)

  test.each<[string, Pick<ListOrder, 'nulls'>, string, number[]]>([
    ['first_launch', { nulls: 'last' }, 'the earliest of each, to the second', [4, 1, 2, 3, 5]],
    ['-first_launch', { nulls: 'last' }, 'and what is booked is none', [1, 4, 2, 3, 5]],
    ['-first_launch', {}, 'the unknown first, as of every field', [2, 3, 5, 1, 4]],
    ['last_end', { nulls: 'last' }, 'of those that are over at the capture', [1, 5, 2, 3, 4]],
    ['-last_end', { nulls: 'last' }, 'the other way round', [5, 1, 2, 3, 4]],
  ])('%s %j: %s', (ordering, nulls, _, expected) => {
    expect(ids(ordering, nulls)).toEqual(expected)
  })
})
