import { describe, expect, test } from 'vitest'
import { bucketEdges } from '#engine/buckets.ts'
import { type RangeField, writeRangeEnd } from '#ll2/range-fields.ts'
import type { RangeEnds } from '../../search/range-groups.ts'
import { axisLabels, rangePlot } from './range-plot.ts'

/** In days since 1970: from the 1950s to the 2020s. */
const launches = Float64Array.of(-4500, 20_000)

/** Every bucket there is, holding as many craft as its place says. */
const histogramOf = (field: RangeField) =>
  bucketEdges(field, launches).map((edge, count) => ({
    from: field === 'flights_count' ? edge : writeRangeEnd(field, edge),
    count,
  }))
const plot = (field: RangeField, ends: RangeEnds = {}) => rangePlot(field, histogramOf(field), ends)
const within = (field: RangeField, ends: RangeEnds) =>
  plot(field, ends).flatMap(({ isWithin }, place) =>
    isWithin ? [String(histogramOf(field)[place]?.from)] : [],
  )

describe.each(['time_in_space', 'flights_count'] as const)('the bars of %s', field => {
  const bars = plot(field)

  test('stand side by side, evenly spaced, within the plot', () => {
    for (const [place, { x, width }] of bars.entries()) {
      expect(width).toBeCloseTo(bars[0]?.width ?? 0)
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(bars[place + 1]?.x ?? 100)
    }
  })

  test('grow with the counts, from nothing to the full height', () => {
    const heights = bars.map(({ height }) => height)
    expect(heights[0]).toBe(0)
    expect(heights.at(-1)).toBe(100)
    expect(heights).toEqual(heights.toSorted((a, b) => a - b))
  })

  test('tell zero apart', () => {
    const [none, first, second] = bars.map(({ x }) => x)
    expect(bars.map(({ isNone }) => isNone).indexOf(true)).toBe(0)
    expect(bars.filter(({ isNone }) => isNone)).toHaveLength(1)
    expect((first ?? 0) - (none ?? 0)).toBeGreaterThan((second ?? 0) - (first ?? 0))
  })
})

test('an empty histogram has no height', () => {
  const empty = histogramOf('flights_count').map(({ from }) => ({ from, count: 0 }))
  expect(rangePlot('flights_count', empty, {}).every(({ height }) => height === 0)).toBe(true)
})

describe('within a range of times', () => {
  const all = histogramOf('time_in_space').map(({ from }) => String(from))
  test.each<[RangeEnds, string[]]>([
    [{}, all],
    [{ gte: 'PT1S' }, all.slice(1)],
    [{ gte: 'PT1S', lte: 'P1D' }, all.slice(1, 4)],
    [{ gte: 'P1D', lte: 'P30D' }, ['P1D', 'P3D', 'P10D']],
    [{ gte: 'P2D', lte: 'P4D' }, ['P1D', 'P3D']],
    [{ gte: 'P1D', lte: 'P1D' }, ['P1D']],
    [{ gte: 'P365D' }, ['P365D', 'P730D']],
    [{ lte: 'P0D' }, ['P0D']],
    [{ gte: 'P9D', lte: 'P4D' }, []],
  ])('%j are %j', (ends, buckets) => {
    expect(within('time_in_space', ends)).toEqual(buckets)
  })
})

describe('within a range of flights', () => {
  test.each<[RangeEnds, string[]]>([
    [{ lte: '0' }, ['0']],
    [{ gte: '1', lte: '1' }, ['1']],
    [{ gte: '2', lte: '4' }, ['2', '3', '4']],
    [{ gte: '7', lte: '8' }, ['6']],
    [{ gte: '11' }, ['11', '21']],
    [{ gte: '5', lte: '2' }, []],
  ])('%j are %j', (ends, buckets) => {
    expect(within('flights_count', ends)).toEqual(buckets)
  })
})

describe('launches', () => {
  test('have no zero: 1970 is a decade as any other', () => {
    const bars = plot('launched')
    expect(bars.some(({ isNone }) => isNone)).toBe(false)
    for (const [place, { x }] of bars.entries()) {
      expect(x - (bars[place - 1]?.x ?? 0)).toBeCloseTo(place ? 12.5 : x)
    }
  })

  const all = histogramOf('launched').map(({ from }) => String(from))
  test.each<[RangeEnds, string[]]>([
    [{}, all],
    [{ gte: '1980', lte: '1989' }, ['1980-01-01']],
    [{ gte: '1989', lte: '1990' }, ['1980-01-01', '1990-01-01']],
    [{ lte: '1960' }, ['1950-01-01', '1960-01-01']],
    [{ lte: '1959' }, ['1950-01-01']],
    [{ gte: '1960-01-01', lte: '1960-01-01' }, ['1960-01-01']],
    [{ gte: '2015' }, ['2010-01-01', '2020-01-01']],
    [{ gte: '1990', lte: '1980' }, []],
  ])('within %j are %j', (ends, buckets) => {
    expect(within('launched', ends)).toEqual(buckets)
  })
})

test('labels name zero, some times, and every number of flights', () => {
  const texts = (field: RangeField) =>
    axisLabels(field, histogramOf(field), plot(field)).map(({ text }) => text)
  expect(texts('time_docked')).toEqual(['None', '1 day', '30 days', '1 year'])
  expect(texts('launched')).toEqual(['1950', '1970', '1990', '2010'])
  expect(texts('flights_count')).toEqual(['0', '1', '2', '3', '4', '5', '6+', '11+', '21+'])
})
