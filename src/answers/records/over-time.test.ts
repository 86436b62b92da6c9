import { describe, expect, test } from 'vitest'
import type { RecordKind } from '#ll2/records.ts'
import { makeFlight as flight, makeCatalogue } from '#testing/make-catalogue.ts'
import { foundIn, none } from './records.fixture.ts'

const told = (kind: RecordKind, craft: Parameters<typeof makeCatalogue>[0]) =>
  foundIn(makeCatalogue(craft), kind)

describe('the most craft up at once', () => {
  const kind = 'most-up-at-once'
  const from = (start: string, end: string | null) =>
    flight(`${start}T00:00:00Z`, end && `${end}T00:00:00Z`)
  test('are counted over their flights, with the first time that it was so, and who', () => {
    const craft = [
      { name: 'a', flights: [from('2001-01-01', '2001-01-10')] },
      { name: 'b', flights: [from('2001-01-05', '2001-01-20')] },
      { name: 'c', flights: [from('2001-01-12', '2001-01-13')] },
    ]
    expect(told(kind, craft)).toMatchObject({
      amount: 2,
      count: 2,
      holders: ['a', 'b'],
      period: { from: '2001-01-05T00:00:00Z', to: '2001-01-10T00:00:00Z' },
      periods: 2,
    })
  })
  test('are not two where one comes back as the other leaves, nor where a craft overlaps itself', () => {
    const craft = [
      { name: 'a', flights: [from('2001-01-01', '2001-01-10'), from('2001-01-05', '2001-01-12')] },
      { name: 'b', flights: [from('2001-01-12', '2001-01-20')] },
    ]
    expect(told(kind, craft)).toMatchObject({ amount: 1, holders: ['a'], periods: 2 })
  })
  test('may be up still, and those without a known end are left out', () => {
    const craft = [
      { name: 'up', in_space: true, flights: [from('2019-12-01', null)] },
      { name: 'who knows', in_space: false, flights: [from('2019-12-01', null)] },
      { name: 'booked', in_space: true, flights: [from('2021-12-01', null)] },
    ]
    expect(told(kind, craft)).toMatchObject({
      amount: 1,
      holders: ['up'],
      period: { from: '2019-12-01T00:00:00Z', to: null },
    })
  })
})

test('the most new craft in a year are those first launched in it, of several years the first', () => {
  const launched = (name: string, ...moments: string[]) => ({
    name,
    flights: moments.map(net => flight(net, null)),
  })
  const craft = [
    launched('a', '1986-01-01T00:00:00Z', '1985-12-31T23:59:59Z'),
    launched('b', '1986-01-01T13:00:00+14:00'),
    launched('c', '1990-01-01T00:00:00Z'),
    launched('d', '1990-05-01T00:00:00Z', '1991-01-01T00:00:00Z'),
    launched('e', '1991-01-01T00:00:00Z'),
  ]
  expect(told('most-new-in-a-year', craft)).toEqual({
    ...none,
    amount: 2,
    count: 2,
    holders: ['b', 'a'],
    period: { from: '1985-01-01T00:00:00Z', to: '1985-12-31T23:59:59Z' },
    periods: 2,
    list: 'launched__gte=1985&launched__lte=1985',
  })
})
