import { expect, test } from 'vitest'
import { finish, type Work } from '#engine/work.ts'
import { inSlices } from './in-slices.ts'

/** Keeps the machine busy for some milliseconds a step. */
function* busy(steps: number, milliseconds: number): Work<number> {
  for (let step = 0; step < steps; step += 1) {
    for (const end = performance.now() + milliseconds; performance.now() < end; );
    yield
  }
  return steps
}

test('others have their turn between slices of long work, and none of work at once', async () => {
  let turns = 0
  const turning = setInterval(() => (turns += 1), 0)
  expect(finish(busy(10, 10))).toBe(10)
  expect(turns).toBe(0)
  expect(await inSlices(busy(10, 10))).toBe(10)
  clearInterval(turning)
  expect(turns).toBeGreaterThan(3)
})

test('what goes wrong in a slice is told', async () => {
  // biome-ignore lint/correctness/useYield: it fails at its first step
  const failing = function* (): Work<void> {
    throw new RangeError('too much')
  }
  await expect(inSlices(failing())).rejects.toThrow('too much')
})
