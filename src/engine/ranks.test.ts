import { expect, test } from 'vitest'
import { rankValues, sortByRank } from './ranks.ts'

const numbers = (values: readonly (number | null)[]) => rankValues(values, (a, b) => a - b)

test('equal values share a rank, null has the last', () => {
  expect([...numbers([5, null, -1, 5, 2]).ranks]).toEqual([2, 3, 0, 2, 1])
})

test('values that compare as equal share a rank', () => {
  const caseless = (a: string, b: string) => a.toLowerCase().localeCompare(b.toLowerCase())
  expect([...rankValues(['b', 'A', 'a', 'B'], caseless).ranks]).toEqual([1, 0, 0, 1])
})

test('values may all be null, or there may be none', () => {
  expect([...numbers([null, null]).ranks]).toEqual([0, 0])
  expect([...numbers([]).ranks]).toEqual([])
})

test('sorting keeps the order of rows that rank the same, in both directions', () => {
  const ranks = numbers([7, 3, null, 7, 3])
  const rows = Uint32Array.of(4, 3, 2, 1, 0)
  expect([...sortByRank(rows, ranks, false)]).toEqual([4, 1, 3, 0, 2])
  expect([...sortByRank(rows, ranks, true)]).toEqual([2, 3, 0, 4, 1])
})
