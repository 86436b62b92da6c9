import { describe, expect, test } from 'vitest'
import type { RecordKind } from '#ll2/records.ts'
import { makeFlight as flight, makeCatalogue } from '#testing/make-catalogue.ts'
import { destroyed, foundIn, none } from './records.fixture.ts'

const told = (kind: RecordKind, craft: Parameters<typeof makeCatalogue>[0]) =>
  foundIn(makeCatalogue(craft), kind)

describe.each([
  ['most-flights', 'flights_count', [3, 9, 9], [0, null], { amount: 9 }, 'ordering=-flights_count'],
  [
    'longest-docked',
    'time_docked',
    ['P1D', 'P2D', 'PT48H'],
    ['P0D', null],
    { duration: 'P2D' },
    'ordering=-time_docked',
  ],
  [
    'most-time-in-space',
    'time_in_space',
    ['P1D', 'P2D', 'PT48H'],
    ['P0D', null],
    { duration: 'P2D' },
    'ordering=-time_in_space',
  ],
] as const)('%s', (kind, field, values, unknown, figure, list) => {
  test('is told as Launch Library 2 gives it, with all that share it, by name', () => {
    const names = ['low', 'z', 'a']
    const craft = values.map((value, n) => ({ name: String(names[n]), [field]: value }))
    expect(told(kind, craft)).toEqual({
      ...none,
      ...figure,
      periods: 1,
      count: 2,
      holders: ['a', 'z'],
      list,
    })
  })
  test('is none where nothing but zero is recorded', () => {
    expect(
      told(
        kind,
        unknown.map(value => ({ [field]: value })),
      ),
    ).toEqual(none)
  })
})

test('of a tie of many so many are told as a page shows, and all are counted', () => {
  const craft = Array.from({ length: 20 }, () => ({ flights_count: 1 }))
  const { count, holders } = told('most-flights', craft)
  expect(count).toBe(20)
  expect(holders).toHaveLength(8)
})

test('ended by loss are craft recorded as destroyed, those lost last first, then by name', () => {
  const launched = (date: string) => [flight(`${date}T00:00:00Z`, null)]
  const craft = [
    { name: 'z', status: destroyed },
    { name: 'early', status: destroyed, flights: launched('1986-01-28') },
    { name: 'burnt up as meant', status: { id: 4, name: 'Single Use' } },
    { name: 'a', status: destroyed },
    { name: 'late', status: destroyed, flights: launched('2003-01-16') },
  ]
  expect(told('ended-by-loss', craft)).toMatchObject({
    amount: 4,
    holders: ['late', 'early', 'a', 'z'],
    list: 'status=3',
  })
})
