import { expect, test } from 'vitest'
import { greatestText, rangeSummary, spanText } from './range-summary.ts'

const times = {
  min: 'P0D',
  max: 'P544DT13H48M',
  missing: 2,
  histogram: [
    { from: 'P0D', count: 3 },
    { from: 'PT0.000001S', count: 4 },
    { from: 'PT1H', count: 0 },
    { from: 'PT6H', count: 1 },
    { from: 'P1D', count: 5 },
    { from: 'P730D', count: 6 },
  ],
}
const flights = {
  min: 0,
  max: 30,
  missing: 0,
  histogram: [
    { from: 0, count: 1 },
    { from: 1, count: 12 },
    { from: 2, count: 0 },
    { from: 6, count: 2 },
    { from: 21, count: 3 },
  ],
}
const launches = {
  min: '1961-04-12',
  max: '1981-04-12',
  missing: 7,
  histogram: [
    { from: '1960-01-01', count: 4 },
    { from: '1970-01-01', count: 0 },
    { from: '1980-01-01', count: 1 },
  ],
}
const empty = { min: null, max: null, missing: 0, histogram: [{ from: 'P0D', count: 0 }] }

test('a histogram is told in words, empty buckets left out', () => {
  expect(rangeSummary('time_docked', times)).toBe(
    'Spacecraft by time docked: none recorded or not flown: 3, under 1 hour: 4, ' +
      '6 hours to 1 day: 1, 1 day to 2 years: 5, 2 years or more: 6, unknown: 2.',
  )
  expect(rangeSummary('flights_count', flights)).toBe(
    'Spacecraft by flights: not flown: 1, 1: 12, 6 to 20: 2, 21 or more: 3.',
  )
  expect(rangeSummary('launched', launches)).toBe(
    'Spacecraft by first launch: 1960s: 4, 1980s: 1, unknown: 7.',
  )
  expect(rangeSummary('time_docked', empty)).toBe('No spacecraft.')
})

test('the greatest value is told, unless nothing is recorded', () => {
  expect(greatestText('time_in_space', times)).toBe('Longest: 1 year 179 days')
  expect(greatestText('flights_count', flights)).toBe('Most: 30 flights')
  expect(greatestText('launched', launches)).toBe('Latest: 12 April 1981')
  expect(greatestText('launched', { ...launches, min: null, max: null })).toBe('')
  expect(greatestText('time_in_space', { ...times, max: 'P0D' })).toBe('')
  expect(greatestText('time_in_space', empty)).toBe('')
})

test.each([
  ['time_in_space', 0, 0, times, 'none recorded or not flown: 3'],
  ['time_in_space', 0, 3, times, 'up to 1 day: 8'],
  ['time_in_space', 1, 3, times, 'under 1 day: 5'],
  ['time_in_space', 3, 4, times, '6 hours to 2 years: 6'],
  ['time_in_space', 4, 5, times, '1 day or more: 11'],
  ['time_in_space', 0, 5, times, 'any: 19'],
  ['flights_count', 0, 1, flights, '0 to 1: 13'],
  ['flights_count', 3, 3, flights, '6 to 20: 2'],
  ['launched', 0, 1, launches, '1960s to 1970s: 4'],
] as const)('%s, bar %i to bar %i', (field, from, to, facet, text) => {
  expect(spanText(field, facet, { from, to })).toBe(text)
})
