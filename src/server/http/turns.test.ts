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
