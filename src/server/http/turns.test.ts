import { setImmediate as nextTurn } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import type { Work } from '#engine/work.ts'
import { inTurns } from './turns.ts'

// A slice of its own for each test.
beforeEach(async () => {
  await nextTurn()
  await nextTurn()
})

/** Work that goes on until it is told to end. */
function* until(isOver: () => boolean): Work<string> {
  while (!isOver()) yield
  return 'done'
}

test('short work has its result at once', () => {
  expect(inTurns(until(() => true))).toBe('done')
})

test('when the time of a turn is used up, short work too waits for the next', async () => {
  const working = inTurns(until(() => true))
  expect(working).toBe('done')
  const end = performance.now() + 20
  const long = inTurns(until(() => performance.now() > end))
  const short = inTurns(until(() => true))
  expect(short).toBeInstanceOf(Promise)
  expect(await short).toBe('done')
  await long
})

test('twenty that come at once hold up nobody for longer than two', async () => {
  let steps = 0
  let isOver = false
  /** Each step takes longer than a slice. */
  function* heavy(): Work<void> {
    while (!isOver) {
      const end = performance.now() + 3
      while (performance.now() < end);
      steps += 1
      yield
    }
  }
  const working = Array.from({ length: 20 }, () => inTurns(heavy()))
  for (let turn = 0; turn < 12; turn += 1) {
    const before = steps
    await nextTurn()
    expect(steps - before).toBeLessThanOrEqual(2)
  }
  expect(steps).toBeGreaterThan(12)
  isOver = true
  await Promise.all(working)
})

test('when all is done nothing turns any more', async () => {
  let turns = 0
  const working = inTurns(until(() => turns === 2))
  for (; turns < 2; turns += 1) await nextTurn()
  await working
  for (let turn = 0; turn < 3; turn += 1) await nextTurn()
  expect(process.getActiveResourcesInfo()).not.toContain('Immediate')
})

test('what others wait for is done while long work goes on', async () => {
  let turns = 0
  const working = inTurns(until(() => turns === 5))
  expect(working).toBeInstanceOf(Promise)
  while (turns < 5) {
    await nextTurn()
    turns++
  }
  expect(await working).toBe('done')
})

test('twenty pieces of work share the turns', async () => {
  const ends = Array.from({ length: 20 }, () => false)
  const working = ends.map((_, place) => inTurns(until(() => ends[place] === true)))
  // The last is over before the first: none waits for another's end.
  for (const place of ends.keys()) {
    const last = ends.length - 1 - place
    ends[last] = true
    expect(await working[last]).toBe('done')
  }
})

test('work that fails, fails whoever waits for it, at once or later', async () => {
  const failing = function* (turns: () => number): Work<never> {
    while (turns() < 3) yield
    throw new Error('broken')
  }
  expect(() => inTurns(failing(() => 3))).toThrow('broken')
  let turns = 0
  const later = inTurns(failing(() => turns))
  const outcome = expect(later).rejects.toThrow('broken')
  while (turns < 3) {
    await nextTurn()
    turns++
  }
  await outcome
  expect(await inTurns(until(() => true))).toBe('done')
})
