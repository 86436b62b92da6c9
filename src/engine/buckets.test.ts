import { expect, test } from 'vitest'
import { formatIsoDuration, parseIsoDuration } from '#ll2/iso-duration.ts'
import { rangeFields } from '#ll2/spacecraft-params.ts'
import { bucketEdges, bucketOf } from './buckets.ts'

test.each([
  ['P0D', 'P0D'],
  ['PT0.000001S', 'PT0.000001S'],
  ['PT59M59S', 'PT0.000001S'],
  ['PT1H', 'PT1H'],
  ['P1D', 'P1D'],
  ['P544DT13H48M', 'P365D'],
  ['P3000D', 'P730D'],
])('%s in space is in the bucket from %s on', (duration, from) => {
  const edges = bucketEdges.time_in_space
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
  expect(bucketEdges.flights_count[bucketOf(bucketEdges.flights_count, flights)]).toBe(from)
})

test.each(rangeFields)('the buckets of %s rise from 0, and the unknown comes after them', field => {
  const edges = bucketEdges[field]
  expect(edges[0]).toBe(0)
  expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b))
  expect(bucketOf(edges, Number.NaN)).toBe(edges.length)
})
