import { expect, test } from 'vitest'
import { formatCount, plural } from './count.ts'

test.each([
  [0, 'flight', '0 flights'],
  [1, 'flight', '1 flight'],
  [3, 'flight', '3 flights'],
  [1, 'spacecraft', '1 spacecraft'],
  [20, 'spacecraft', '20 spacecraft'],
  [2, 'craft', '2 craft'],
  [2, 'launch', '2 launches'],
  [1204, 'spacecraft', '1,204 spacecraft'],
])('%d %s is written "%s"', (count, noun, text) => {
  expect(plural(count, noun)).toBe(text)
})

test('thousands are set apart', () => {
  expect([999, 1000, 1234567].map(formatCount)).toEqual(['999', '1,000', '1,234,567'])
})
