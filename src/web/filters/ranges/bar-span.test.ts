import { describe, expect, test } from 'vitest'
import { bucketEdges } from '#engine/buckets.ts'
import { rangeFields, writeRangeEnd } from '#ll2/range-fields.ts'
import { endsOf, moveEnd, spanBetween, spanOf } from './bar-span.ts'

/** In days since 1970: from the 1950s to the 2020s. */
const launches = Float64Array.of(-4500, 20_000)

describe.each(rangeFields)('the bars of %s', field => {
  const histogram = bucketEdges(field, launches).map(edge => ({
    from: field === 'flights_count' ? edge : writeRangeEnd(field, edge),
    count: 1,
  }))
  const last = histogram.length - 1
  const spans = histogram.flatMap((_, from) =>
    histogram.slice(from).map((_, more) => ({ from, to: from + more })),
  )

  test('make a range that reaches into them and into no others', () => {
    for (const span of spans) {
      expect(spanOf(field, histogram, endsOf(field, histogram, span))).toEqual(span)
    }
  })

  test('are no choice when they are all there are, and the only ones that are none', () => {
    const ends = spans.map(span => Object.values(endsOf(field, histogram, span)).join())
    expect(ends.filter(text => text === '')).toHaveLength(1)
    expect(new Set(ends).size).toBe(spans.length)
    expect(spanOf(field, histogram, {})).toEqual({ from: 0, to: last })
  })
})

test('an address the wrong way round chooses no bars', () => {
  const histogram = [0, 1, 2].map(from => ({ from, count: 1 }))
  expect(spanOf('flights_count', histogram, { gte: '2', lte: '1' })).toEqual({ from: 0, to: 2 })
})

test.each([
  ['flights_count', 0, 0, { lte: '0' }],
  ['flights_count', 1, 1, { gte: '1', lte: '1' }],
  ['flights_count', 2, 8, { gte: '2' }],
  ['time_in_space', 0, 0, { lte: 'P0D' }],
  ['time_in_space', 1, 3, { gte: 'PT1S', lte: 'P1D' }],
  ['time_in_space', 10, 11, { gte: 'P365D' }],
  ['launched', 1, 2, { gte: '1960', lte: '1979' }],
] as const)('%s from bar %i to %i', (field, from, to, ends) => {
  const histogram = bucketEdges(field, launches).map(edge => ({
    from: field === 'flights_count' ? edge : writeRangeEnd(field, edge),
    count: 1,
  }))
  expect(endsOf(field, histogram, { from, to })).toEqual(ends)
})

test('a choice may be dragged either way', () => {
  expect(spanBetween(5, 2)).toEqual({ from: 2, to: 5 })
})

describe('a key', () => {
  const span = { from: 2, to: 4 }
  test.each([
    ['from', 'ArrowRight', { from: 3, to: 4 }],
    ['from', 'ArrowUp', { from: 3, to: 4 }],
    ['from', 'ArrowLeft', { from: 1, to: 4 }],
    ['from', 'Home', { from: 0, to: 4 }],
    ['from', 'End', { from: 4, to: 4 }],
    ['to', 'ArrowDown', { from: 2, to: 3 }],
    ['to', 'Home', { from: 2, to: 2 }],
    ['to', 'End', { from: 2, to: 9 }],
    ['to', 'Enter', undefined],
    ['to', 'constructor', undefined],
  ] as const)('%s %s', (end, key, moved) => {
    expect(moveEnd(span, end, key, 9)).toEqual(moved)
  })

  test('goes no further than the other end, or than the plot', () => {
    expect(moveEnd({ from: 4, to: 4 }, 'from', 'ArrowRight', 9)).toEqual({ from: 4, to: 4 })
    expect(moveEnd({ from: 0, to: 4 }, 'from', 'ArrowLeft', 9)).toEqual({ from: 0, to: 4 })
    expect(moveEnd({ from: 0, to: 9 }, 'to', 'ArrowRight', 9)).toEqual({ from: 0, to: 9 })
  })
})
