import { expect, test } from 'vitest'
import { parseOrdering } from '#ll2/spacecraft-params.ts'
import { makeCatalogue } from '#testing/make-catalogue.ts'
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

const order = (ordering: string) =>
  engine
    .list({ filters: {}, ordering: parseOrdering(ordering), limit: 100, offset: 0 })
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
