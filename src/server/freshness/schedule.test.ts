import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startSchedule } from './schedule.ts'

test('runs again and again, and tells when next', async () => {
  let runs = 0
  const before = Date.now()
  const schedule = startSchedule(0, async () => {
    runs += 1
    return runs < 3 ? 1 : 60_000
  })
  await expect.poll(() => runs).toBe(3)
  await expect.poll(() => schedule.next()).toBeGreaterThanOrEqual(before + 60_000)
  await schedule.stop()
  expect(schedule.next()).toBeNull()
})

test('hurried, it runs at once, never twice at a time, and once more for all who hurry meanwhile', async () => {
  let running = 0
  let most = 0
  let runs = 0
  const schedule = startSchedule(60_000, async () => {
    running += 1
    most = Math.max(most, running)
    await wait(5)
    running -= 1
    runs += 1
    return 60_000
  })
  await Promise.all(Array.from({ length: 500 }, schedule.hurry))
  expect({ runs, most }).toEqual({ runs: 2, most: 1 })
  await schedule.hurry()
  expect(runs).toBe(3)
  await schedule.stop()
})

test('stopped, it tells the running task, waits for it, and runs no more', async () => {
  let runs = 0
  let isDone = false
  const schedule = startSchedule(0, async signal => {
    runs += 1
    await wait(60_000, undefined, { signal }).catch(() => {})
    isDone = true
    return 0
  })
  await expect.poll(() => runs).toBe(1)
  await schedule.stop()
  expect(isDone).toBe(true)
  await schedule.hurry()
  await wait(10)
  expect(runs).toBe(1)
})
