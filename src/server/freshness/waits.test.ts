import { expect, test } from 'vitest'
import { dueIn, regularWait, waitAfterFailures } from './waits.ts'

const minute = 60_000
const hour = 60 * minute
const often = Array.from({ length: 500 })

test('regular waits are an interval, a tenth more or less', () => {
  const waits = often.map(() => regularWait(6 * hour))
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(5.4 * hour)
  expect(Math.max(...waits)).toBeLessThanOrEqual(6.6 * hour)
  expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(hour)
})

test('data of some age is due sooner, and data of the future not later than any', () => {
  for (const _ of often) {
    expect(dueIn(6 * hour, 5 * hour)).toBeGreaterThanOrEqual(0.4 * hour - 1)
    expect(dueIn(6 * hour, 7 * hour)).toBeLessThan(0)
    expect(dueIn(6 * hour, -9 * hour)).toBeLessThanOrEqual(6.6 * hour)
  }
})

test('failures are waited out longer and longer, at most an interval', () => {
  const around = (time: number, expected: number) =>
    expect(Math.abs(time - expected)).toBeLessThanOrEqual(expected / 10 + 1)
  around(waitAfterFailures(6 * hour, 1), 5 * minute)
  around(waitAfterFailures(6 * hour, 3), 20 * minute)
  around(waitAfterFailures(6 * hour, 99), 6 * hour)
  around(waitAfterFailures(minute, 1), minute)
})
