import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createThrottle } from '#testing/ll2-throttle.ts'
import { createRandom } from '#testing/random.ts'
import { BudgetSpentError, openRequestBudget } from './request-budget.ts'

const hour = 3_600_000
let dataFolder = ''
let clock = Date.UTC(2026, 0, 1)
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'budget-'))
})
afterEach(() => rm(dataFolder, { recursive: true }))

const open = (limit: number) => openRequestBudget({ dataFolder, limit, now: () => clock })
const takeAll = async (budget: ReturnType<typeof open>, count: number) => {
  for (let n = 0; n < count; n += 1) await budget.take()
}

test('so many calls and no more', async () => {
  const budget = open(3)
  expect(await budget.use()).toEqual({ used: 0, left: 3, until: null })
  await takeAll(budget, 2)
  expect(await budget.use()).toEqual({ used: 2, left: 1, until: null })
  await budget.take()
  await expect(budget.take()).rejects.toThrow(BudgetSpentError)
  expect(await budget.use()).toMatchObject({ used: 3, left: 0 })
})

test('a call may be made again when the oldest is an hour old, as LL2 counts it', async () => {
  const budget = open(2)
  const first = clock
  await budget.take()
  clock += 600_000
  await budget.take()
  const { until } = await budget.use()
  expect(until).toBeGreaterThan(first + hour)
  expect(until).toBeLessThan(first + hour + 300_000)
  await expect(budget.take()).rejects.toMatchObject({ until })
  clock = until ?? 0
  await budget.take()
  await expect(budget.take()).rejects.toThrow('The budget of 2 calls an hour is spent')
})

test('it is shared by all that open it, also at once', async () => {
  const takes = await Promise.allSettled(Array.from({ length: 8 }, () => open(5).take()))
  expect(takes.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
})

test('LL2 never has a call to refuse, even when calls arrive late', async () => {
  const random = createRandom(5)
  let delay = 0
  const throttle = createThrottle(15, () => clock + delay)
  const budget = open(15)
  for (let n = 0; n < 150; n += 1) {
    clock += random.integer(0, 8 * 60_000)
    const allowed = await budget.take().then(
      () => true,
      () => false,
    )
    if (!allowed) continue
    delay = random.integer(0, 60_000)
    expect(throttle.wait()).toBe(0)
    throttle.record()
  }
})

test.each(['', '[1,2', '{}', 'null', '["x"]'])(
  'a record that reads %j counts as spent',
  async text => {
    await writeFile(join(dataFolder, 'calls.json'), text)
    const budget = open(4)
    expect(await budget.use()).toMatchObject({ left: 0 })
    await expect(budget.take()).rejects.toThrow(BudgetSpentError)
  },
)

test('a clock set back years does not stop calls for years', async () => {
  const budget = open(2)
  await takeAll(budget, 2)
  clock -= 1000 * 24 * hour
  const { until } = await budget.use()
  expect(until).toBeLessThan(clock + 2 * hour)
})
