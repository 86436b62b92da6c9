import { expect, test } from 'vitest'
import { dateNote } from './date-note.ts'

const known = { first: '1961-04-12', last: '2025-06-01' }
const none = { first: null, last: null }

test.each([
  ['1961-04-11', known, '2025-07-01', 'The first known launch was on 12 April 1961.'],
  ['1961-04-12', known, '2025-07-01', undefined],
  ['2025-06-01', known, '2025-07-01', undefined],
  ['2025-06-02', known, '2025-07-01', 'The data is of 1 June 2025 and tells of no later day.'],
  ['2025-07-01', known, '2025-07-01', 'The data is of 1 June 2025 and tells of no later day.'],
  [
    '2025-07-02',
    known,
    '2025-07-01',
    'This day is still to come. The data is of 1 June 2025 and tells of no later day.',
  ],
  // While it is not known what day it is, nothing is said of it.
  ['2075-07-17', known, undefined, 'The data is of 1 June 2025 and tells of no later day.'],
  [
    '1975-07-17',
    none,
    '2025-07-01',
    'This copy knows no flights, so it cannot say who was in space on a date.',
  ],
])('of %s, where %j is known, on %s is said: %s', (on, range, today, words) => {
  expect(dateNote(on, range, today)).toBe(words)
})
