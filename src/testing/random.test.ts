import { expect, test } from 'vitest'
import { createRandom } from './random.ts'

const draw = (seed: number, count: number) => {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => random.fraction())
}

test('the same seed gives the same sequence, another seed another', () => {
  expect(draw(7, 20)).toEqual(draw(7, 20))
  expect(draw(7, 20)).not.toEqual(draw(8, 20))
})

test('fractions spread evenly between 0 and 1', () => {
  const tenths = new Array(10).fill(0)
  for (const value of draw(1, 10_000)) tenths[Math.floor(value * 10)]++
  expect(tenths).toHaveLength(10)
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
})

test('integers keep to both ends and reach them', () => {
  const random = createRandom(3)
  const drawn = new Set(Array.from({ length: 500 }, () => random.integer(2, 5)))
  expect([...drawn].sort()).toEqual([2, 3, 4, 5])
})
