import { describe, expect, test } from 'vitest'
import { rangeText } from './range-text.ts'

describe('a time', () => {
  test.each([
    [{ gte: 'P30D' }, 'at least 30 days'],
    [{ lte: 'PT18M' }, 'at most 18 minutes'],
    [{ gte: 'P1D', lte: 'P30D' }, '1 day to 30 days'],
    [{ gte: 'PT1S', lte: 'P1D' }, 'up to 1 day'],
    [{ gte: 'P365D' }, 'at least 1 year'],
    [{ gte: 'P2D', lte: 'P2D' }, 'exactly 2 days'],
    [{ gte: 'PT0.5S' }, 'at least 0.5 seconds'],
    [{ gte: 'P0D' }, 'known'],
    [{ lte: 'P0D' }, 'none recorded'],
    [{ gte: 'P0D', lte: 'P0D' }, 'none recorded'],
    [{ gte: 'P0D', lte: 'P3D' }, 'at most 3 days'],
    [{ gte: 'P30D', lte: 'P1D' }, '30 days to 1 day'],
    [{ gte: 'P1D', lte: 'P0D' }, '1 day to none'],
  ])('%j is "%s"', (ends, text) => {
    expect(rangeText('time_in_space', ends)).toBe(text)
    expect(rangeText('time_docked', ends)).toBe(text)
  })
})

describe('a number of flights', () => {
  test.each([
    [{ gte: '2' }, 'at least 2'],
    [{ lte: '1200' }, 'at most 1,200'],
    [{ gte: '2', lte: '5' }, '2 to 5'],
    [{ gte: '1', lte: '1' }, 'exactly 1'],
    [{ gte: '0' }, 'known'],
    [{ lte: '0' }, 'none'],
    [{ gte: '0', lte: '0' }, 'none'],
  ])('%j is "%s"', (ends, text) => {
    expect(rangeText('flights_count', ends)).toBe(text)
  })
})

describe('a first launch', () => {
  test.each([
    [{ gte: '1980', lte: '1989' }, 'in the 1980s'],
    [{ gte: '1981', lte: '1990' }, 'from 1981 to 1990'],
    [{ gte: '1980', lte: '1999' }, 'from 1980 to 1999'],
    [{ gte: '1981', lte: '1981' }, 'in 1981'],
    [{ gte: '2010' }, 'since 2010'],
    [{ lte: '1969' }, 'until 1969'],
    [{ gte: '1981-04-12', lte: '1981-04-12' }, 'on 1981-04-12'],
    [{ gte: '1981-04-12', lte: '1985' }, 'from 1981-04-12 to 1985'],
    [{ gte: '1990', lte: '1980' }, 'from 1990 to 1980'],
  ])('%j is "%s"', (ends, text) => {
    expect(rangeText('launched', ends)).toBe(text)
  })
})
