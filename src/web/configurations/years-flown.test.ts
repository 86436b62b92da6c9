import { expect, test } from 'vitest'
import { spanOf, yearsFlown } from './years-flown.ts'

const flown = (first: string | null, last: string | null) => ({
  first_flight: first && `${first}-06-01T00:00:00Z`,
  last_flight: last && `${last}-06-19T00:00:00Z`,
})

test.each([
  ['1984', '2011', 'Flew 1984–2011'],
  ['1970', '1970', 'Flew in 1970'],
  ['2024', null, 'First flight 2024'],
  [null, null, null],
])('first in %s and last in %s', (first, last, text) => {
  expect(yearsFlown(flown(first, last))).toBe(text)
})

test('a year beyond the calendar’s four digits is not told', () => {
  expect(yearsFlown({ first_flight: '+275760-09-13T00:00:00Z', last_flight: null })).toBeNull()
})

test('several span the time from the first of all to the last of all', () => {
  const both = [flown('1984', '2011'), flown('1970', null), flown(null, null)]
  expect(spanOf(both)).toEqual({
    from: Date.UTC(1970, 5, 1),
    to: Date.UTC(2011, 5, 19),
  })
})

test('what has no length has no span', () => {
  expect(spanOf([flown('1984', null)])).toBeNull()
  expect(spanOf([])).toBeNull()
})
