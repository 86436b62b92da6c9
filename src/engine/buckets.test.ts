import { describe, expect, test } from 'vitest'
import { readDay, writeDay } from '#ll2/calendar-day.ts'
import { formatIsoDuration, parseIsoDuration } from '#ll2/iso-duration.ts'
import { bucketEdges, bucketOf } from './buckets.ts'

const none = new Float64Array()

test.each([
  ['P0D', 'P0D'],
  ['PT0.000001S', 'PT0.000001S'],
  ['PT59M59S', 'PT0.000001S'],
  ['PT1H', 'PT1H'],
  ['P1D', 'P1D'],
  ['P544DT13H48M', 'P365D'],
  ['P3000D', 'P730D'],
])('%s in space is in the bucket from %s on', (duration, from) => {
  const edges = bucketEdges('time_in_space', none)
  const bucket = bucketOf(edges, parseIsoDuration(duration) ?? Number.NaN)
  expect(formatIsoDuration(edges[bucket] ?? Number.NaN)).toBe(from)
})

test.each([
  [0, 0],
  [5, 5],
  [6, 6],
  [10, 6],
  [11, 11],
  [20, 11],
  [39, 21],
])('%i flights are in the bucket from %i on', (flights, from) => {
  const edges = bucketEdges('flights_count', none)
  expect(edges[bucketOf(edges, flights)]).toBe(from)
})

test.each(['time_in_space', 'time_docked', 'flights_count'] as const)(
  'the buckets of %s rise from 0, and the unknown comes after them',
  field => {
    const edges = bucketEdges(field, none)
    expect(edges[0]).toBe(0)
    expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b))
    expect(bucketOf(edges, Number.NaN)).toBe(edges.length)
  },
)

describe('launches', () => {
  const days = (...dates: string[]) =>
    Float64Array.from(dates, date => readDay(date, 'first') ?? Number.NaN)
  const decades = (...dates: string[]) =>
    bucketEdges('launched', days(...dates)).map(edge => writeDay(edge))

  test('go by the decades from the earliest to the latest, those without any too', () => {
    expect(decades('1999-12-31', 'unknown', '1969-12-31', '2000-01-01')).toEqual([
      '1960-01-01',
      '1970-01-01',
      '1980-01-01',
      '1990-01-01',
      '2000-01-01',
    ])
  })

  test('have no bucket where none is known', () => {
    expect(decades()).toEqual([])
    expect(decades('unknown')).toEqual([])
    expect(bucketOf([], Number.NaN)).toBe(0)
  })

  test('that nobody can believe cost no bucket a decade', () => {
    expect(decades('0001-01-01', '1961-04-12')).toEqual(['1950-01-01', '1960-01-01'])
  })
})
