import { execFileSync } from 'node:child_process'
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createThrottle } from '#testing/ll2-throttle.ts'
import { createRandom } from '#testing/random.ts'
import { BudgetSpentError, openRequestBudget } from './request-budget.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** What the budget takes for an hour, and a little. */
const oneWindow = hour + 3 * minute

let dataFolder = ''
/** The clocks of a machine, and the true time since the test began. */
let machine = { now: 0, uptime: 0, boot: 'first', time: 0 }
const notes: string[] = []
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'budget-'))
  machine = { now: Date.UTC(2026, 0, 1), uptime: 5 * hour, boot: 'first', time: 0 }
  notes.splice(0)
})
// A property that ran out of time may still be writing.
afterEach(() => rm(dataFolder, { recursive: true, maxRetries: 5 }))

function pass(milliseconds: number) {
  machine.now += milliseconds
  machine.uptime += milliseconds
  machine.time += milliseconds
}

const open = (limit: number) =>
  openRequestBudget({
    dataFolder,
    limit,
    now: () => machine.now,
    uptime: () => machine.uptime,
    boot: machine.boot,
    onNote: async text => void notes.push(text),
  })
const takeAll = async (budget: ReturnType<typeof open>, count: number) => {
  for (let n = 0; n < count; n += 1) await budget.take()
}
const tries = (budget: ReturnType<typeof open>) =>
  budget.take().then(
    () => true,
    error => {
      expect(error).toBeInstanceOf(BudgetSpentError)
      return false
    },
  )

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
  const first = machine.now
  await budget.take()
  pass(600_000)
  await budget.take()
  const { until } = await budget.use()
  expect(until).toBeGreaterThan(first + hour)
  expect(until).toBeLessThan(first + hour + 300_000)
  await expect(budget.take()).rejects.toMatchObject({ until })
  pass((until ?? 0) - machine.now)
  await budget.take()
  await expect(budget.take()).rejects.toThrow('The budget of 2 calls an hour is spent')
})

test('it is shared by all that open it, also at once', async () => {
  const takes = await Promise.allSettled(Array.from({ length: 8 }, () => open(5).take()))
  expect(takes.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
})

test('beside the record there are locks, and nothing is left of those', async () => {
  await open(1).take()
  expect((await readdir(dataFolder)).sort()).toEqual(['calls.json', 'locks'])
  expect(await readdir(join(dataFolder, 'locks'))).toEqual([])
})

test('LL2 never has a call to refuse, even when calls arrive late', async () => {
  const random = createRandom(5)
  let delay = 0
  const throttle = createThrottle(15, () => machine.now + delay)
  const budget = open(15)
  for (let n = 0; n < 150; n += 1) {
    pass(random.integer(0, 8 * minute))
    if (!(await tries(budget))) continue
    delay = random.integer(0, minute)
    expect(throttle.wait()).toBe(0)
    throttle.record()
  }
})

describe('a clock that is set', () => {
  test.each([
    ['forward, frees nothing before its time', 3 * hour],
    ['back, keeps nothing beyond its time', -1000 * day],
  ])('%s', async (_, change) => {
    const budget = open(2)
    await takeAll(budget, 2)
    machine.now += change
    expect(await tries(budget)).toBe(false)
    expect((await budget.use()).until).toBe(machine.now + hour + 2 * minute)
    pass(oneWindow)
    expect(await tries(budget)).toBe(true)
    expect(notes).toEqual([])
  })

  test('back while the machine was off: calls in the future count as made when they are seen', async () => {
    await takeAll(open(2), 2)
    machine = { ...machine, now: machine.now - 1000 * day, uptime: minute, boot: 'second' }
    expect((await open(2).use()).until).toBeLessThan(machine.now + oneWindow)
    expect(await tries(open(2))).toBe(false)
    expect(notes).toEqual([expect.stringContaining('calls in the future')])
    pass(oneWindow)
    expect(await tries(open(2))).toBe(true)
    expect(notes).toHaveLength(1)
  })

  test('a machine that was off for a week may call at once', async () => {
    await takeAll(open(2), 2)
    machine = { ...machine, now: machine.now + 7 * day, uptime: 20_000, boot: 'second' }
    expect(await tries(open(2))).toBe(true)
    expect(notes).toEqual([])
  })

  test('a machine whose starts have no names is known to have started by its lower uptime', async () => {
    await takeAll(open(2), 2)
    machine = { ...machine, now: machine.now - day, uptime: minute }
    expect(await tries(open(2))).toBe(false)
    pass(oneWindow)
    expect(await tries(open(2))).toBe(true)
  })
})

describe('whatever is done to the clock', () => {
  const passing = fc.record({ do: fc.constant('pass' as const), by: fc.nat(2 * hour) })
  const setting = (min: number, max: number) =>
    fc.record({ do: fc.constant('set' as const), by: fc.integer({ min, max }) })
  const start = fc.record({ do: fc.constant('start' as const), by: fc.nat(3 * hour) })
  const call = fc.record({ do: fc.constant('call' as const), by: fc.integer({ min: 1, max: 4 }) })
  type Step = { do: 'pass' | 'set' | 'start' | 'call'; by: number }

  /** The true times of the calls that were allowed. */
  async function live(steps: readonly Step[], limit: number) {
    await rm(join(dataFolder, 'calls.json'), { force: true })
    const allowed: number[] = []
    let seen = Number.NEGATIVE_INFINITY
    for (const step of steps) {
      if (step.do === 'pass') pass(step.by)
      if (step.do === 'set') machine.now += step.by
      if (step.do === 'start') {
        pass(step.by)
        machine = { ...machine, uptime: 0, boot: `${machine.boot}'` }
        // A clock set back before the start is noticed at the next look: the wait counts from there.
        seen = Number.POSITIVE_INFINITY
      }
      for (let n = 0; step.do === 'call' && n < step.by; n += 1) {
        const isLong = machine.time - seen > oneWindow
        const isAllowed = await tries(open(limit))
        if (isLong) expect(isAllowed).toBe(true)
        if (n === 0 || isAllowed) seen = machine.time
        if (isAllowed) allowed.push(machine.time)
      }
    }
    return allowed
  }

  const expectWithin = (allowed: readonly number[], limit: number) => {
    for (const [n, time] of allowed.entries()) {
      const before = allowed[n - limit]
      if (before !== undefined) expect(time - before).toBeGreaterThanOrEqual(hour)
    }
  }

  test.each<[string, fc.Arbitrary<Step>]>([
    ['both ways', fc.oneof(passing, setting(-30 * day, 30 * day), call)],
    ['back, over restarts', fc.oneof(passing, setting(-30 * day, 0), start, call)],
  ])('%s: no more calls than allowed in any true hour, and no wait beyond one', async (_, step) => {
    const limit = 3
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 16 }), async steps => {
        expectWithin(await live(steps, limit), limit)
      }),
      { numRuns: 20 },
    )
  })
})

describe('a record that cannot be used is set aside and counts as spent, for one window', () => {
  const file = () => join(dataFolder, 'calls.json')
  const written = (text: string) => () => writeFile(file(), text)

  test.each<[string, string, () => Promise<unknown>]>([
    ['nothing', 'it is not JSON', written('')],
    ['half of it', 'it is not JSON', written('[1,2')],
    ['an object', 'it is no list of calls', written('{}')],
    ['null', 'it is no list of calls', written('null')],
    ['words', 'it is no list of calls', written('["x"]')],
    ['calls at no time', 'it is no list of calls', written('[null]')],
    [
      'bytes that are no text',
      'it is not JSON',
      () => writeFile(file(), Buffer.from([0xff, 0xfe, 0x00])),
    ],
    [
      'a folder',
      'it is a folder, not a file',
      () => mkdir(join(file(), 'deep'), { recursive: true }),
    ],
    ['a pipe', 'it is no regular file', async () => execFileSync('mkfifo', [file()])],
    [
      'a link that leads nowhere',
      'it is a link that leads nowhere',
      () => symlink(join(dataFolder, 'gone', 'calls.json'), file()),
    ],
    ['a device', 'it is no regular file', () => symlink('/dev/zero', file())],
    [
      'a gigabyte',
      'it is longer than 16777216 bytes',
      async () => {
        await writeFile(file(), '')
        await truncate(file(), 2 ** 30)
      },
    ],
  ])('%s: %s', async (_, reason, damage) => {
    await damage()
    const budget = open(4)
    expect(await budget.use()).toMatchObject({
      used: 4,
      left: 0,
      until: machine.now + hour + 2 * minute,
      note: `calls.json cannot be used: ${reason}. The budget counts as just spent`,
    })
    expect(await budget.use()).not.toMatchObject({ note: expect.stringContaining(dataFolder) })
    await expect(budget.take()).rejects.toThrow(BudgetSpentError)
    expect(notes).toEqual([expect.stringMatching(/; it is set aside as calls\.json\.set-aside-/)])
    expect(await readdir(dataFolder)).toContain(notes[0]?.split(' ').at(-1))
    expect(await budget.use()).not.toHaveProperty('note')
    pass(oneWindow)
    expect(await tries(budget)).toBe(true)
    expect(notes).toHaveLength(1)
  })

  test.each([
    ['far in the future', 1e15, 1],
    ['beyond all time', 1e308, 1],
    ['a moment ahead', Date.UTC(2026, 0, 1, 0, 3), 0],
  ])('calls %s expire after one window', async (_, at, told) => {
    const made = { at: machine.now, uptime: machine.uptime, boot: 'first' }
    await writeFile(file(), JSON.stringify([at, { at, uptime: at, boot: 'first' }, made]))
    expect(await tries(open(2))).toBe(false)
    expect(notes).toHaveLength(told)
    pass(oneWindow)
    expect(await tries(open(2))).toBe(true)
  })

  test.each([-1, -1e308, 0])('calls at %d are long over', async at => {
    await writeFile(file(), JSON.stringify([at, { at, uptime: at, boot: 'first' }]))
    expect(await tries(open(2))).toBe(true)
  })
})

test('nobody need listen to what is not believed', async () => {
  await writeFile(join(dataFolder, 'calls.json'), 'no JSON')
  await expect(openRequestBudget({ dataFolder, limit: 1 }).take()).rejects.toThrow(BudgetSpentError)
})

test('a record of an earlier version is believed, in whatever order it is', async () => {
  const calls = [machine.now - 10 * minute, machine.now - 2 * hour, machine.now - 30 * minute]
  await writeFile(join(dataFolder, 'calls.json'), JSON.stringify(calls))
  expect(await open(2).use()).toEqual({
    used: 2,
    left: 0,
    until: machine.now + 32 * minute,
  })
  expect(await readFile(join(dataFolder, 'calls.json'), 'utf8')).toBe(JSON.stringify(calls))
})
