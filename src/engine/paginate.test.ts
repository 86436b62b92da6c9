import { expect, test } from 'vitest'
import { paginate } from './paginate.ts'

const order = Uint32Array.of(4, 2, 0, 1, 3)
const failed = Uint16Array.of(0, 0, 5, 0, 0)

test.each([
  [2, 0, [4, 0]],
  [2, 2, [1, 3]],
  [2, 3, [3]],
  [2, 4, []],
  [100, 0, [4, 0, 1, 3]],
])('%i rows from the %ith on', (limit, offset, rows) => {
  expect(paginate(order, failed, limit, offset)).toEqual(rows)
})
