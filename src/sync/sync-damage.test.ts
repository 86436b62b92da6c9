import { execFileSync } from 'node:child_process'
import { mkdir, readdir, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { thisMachine } from '#machine/this-machine.ts'
import { openSyncWorkbench, type SyncWorkbench } from '#testing/sync-workbench.ts'

// Real sockets and files are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const hour = 3_600_000
const period = 6 * hour

let bench: SyncWorkbench
beforeEach(async () => {
  bench = await openSyncWorkbench({ size: 5 })
  expect(await bench.sync()).toMatchObject({ result: 'published' })
  bench.pass(period)
})
afterEach(() => bench.close())

/** The sync that is due is done, at the latest when its calls have been waited for. */
async function expectFreshData() {
  const outcome = await bench.sync()
  if (outcome.result === 'postponed') {
    expect(Date.parse(outcome.until ?? '') - bench.now()).toBeLessThan(hour + 300_000)
    bench.pass(hour + 300_000)
    expect(await bench.sync()).toMatchObject({ result: 'unchanged' })
  } else {
    expect(outcome).toMatchObject({ result: 'unchanged' })
  }
  const [newest] = await bench.store.list()
  expect(bench.now() - Date.parse(newest?.moment ?? '')).toBeLessThan(hour)
  expect(await readdir(bench.dataFolder)).not.toContainEqual(expect.stringMatching(/\.tmp$/))
}

/** What was set aside is said in the log once, and in the state. */
async function expectSaidOnce(file: string) {
  const said = bench.events.flatMap(event => (event.kind === 'note' ? event.text : []))
  expect(said).toEqual([expect.stringContaining(file)])
  expect((await bench.state()).notes.map(({ text }) => text)).toEqual(said)
  expect(said.join()).not.toContain(bench.dataFolder)
}

type Damage = [string, (file: string) => unknown]
const kinds: Damage[] = [
  ['a folder', file => mkdir(join(file, 'deep'), { recursive: true })],
  ['a pipe that nobody writes to', file => execFileSync('mkfifo', [file])],
  ['a link that leads nowhere', file => symlink('nowhere', file)],
]
const contents: Damage[] = [
  ['empty', file => writeFile(file, '')],
  ['cut short', file => writeFile(file, '{"a":[')],
  ['of another shape', file => writeFile(file, '{"last_attempt":7,"notes":"many"}')],
  ['a list of odd things', file => writeFile(file, '["x",null,{}]')],
  ['no text at all', file => writeFile(file, Buffer.from([0xff, 0x00, 0xfe]))],
  [
    'a gigabyte',
    async file => {
      await writeFile(file, '')
      await truncate(file, 2 ** 30)
    },
  ],
]

async function put(name: string, damage: (file: string) => unknown) {
  const file = join(bench.dataFolder, name)
  await rm(file, { recursive: true, force: true })
  await mkdir(dirname(file), { recursive: true })
  await damage(file)
}

describe.each(['calls.json', 'sync-state.json', 'pages/spacecraft-0.json'])('%s', name => {
  test.each([...kinds, ...contents])('%s', async (_, damage) => {
    await put(name, damage)
    await expectFreshData()
    await expectSaidOnce(name.split('/').at(-1) ?? '')
  })
})

test.each(kinds)('set-aside.json, %s', async (_, damage) => {
  await put('set-aside.json', damage)
  await expectFreshData()
  await expectSaidOnce('set-aside.json')
})

test.each(['pages', 'snapshots'])('a file where the folder of %s should be', async name => {
  await put(name, file => writeFile(file, ''))
  const outcome = await bench.sync()
  expect(['published', 'unchanged']).toContain(outcome.result)
  await expectSaidOnce(name)
})

test.each([...kinds, ...contents])('a lock that is %s', async (_, damage) => {
  await put(`locks/sync.${thisMachine.host}.4194305.token.lock`, damage)
  await expectFreshData()
})

test('a file where the folder of locks should be', async () => {
  await put('locks', file => writeFile(file, ''))
  await expectFreshData()
})

test.each<[string, object]>([
  ['in the year 9999', { next_attempt: '9999-12-31T23:59:59Z', last_success: null }],
  ['that is none', { next_attempt: 'never', last_success: 'always' }],
])('a state with a moment %s', async (_, members) => {
  const state = { last_attempt: null, ...members }
  await put('sync-state.json', file => writeFile(file, JSON.stringify(state)))
  await expectFreshData()
  expect(await bench.state()).toMatchObject({
    last_attempt: { result: 'unchanged' },
    next_attempt: null,
  })
})

describe('a clock that was wrong while data was captured', () => {
  test.each([
    ['a day', 24 * hour],
    ['7,000 years', 7000 * 365 * 24 * hour],
  ])('by %s: the data is as fresh as ever, by its own moment', async (_, ahead) => {
    bench.setClock(ahead)
    await bench.sync()
    bench.setClock(-ahead)
    const [past, future] = await bench.store.list()
    expect([past?.isFromFuture, future?.isFromFuture]).toEqual([false, true])
    bench.pass(period)
    await expectFreshData()
    expect(await bench.store.list()).not.toContainEqual(
      expect.objectContaining({ isFromFuture: true }),
    )
    await expectSaidOnce('from the future')
  })

  test('what it leaves is better than nothing, and no reason to begin every sync anew', async () => {
    await rm(join(bench.dataFolder, 'snapshots'), { recursive: true })
    bench.setClock(30 * 24 * hour)
    await bench.sync()
    bench.setClock(-30 * 24 * hour)
    bench.pass(hour + 300_000)
    expect(await bench.sync({ budget: 3 })).toMatchObject({ result: 'postponed', calls: 3 })
    bench.pass(hour + 300_000)
    expect(await bench.sync()).toMatchObject({ result: 'unchanged', calls: 1 })
  })

  test('pages it put in the future are read again', async () => {
    bench.setClock(24 * hour)
    expect(await bench.sync({ budget: 3 })).toMatchObject({ result: 'postponed' })
    bench.setClock(-24 * hour)
    bench.pass(period)
    await expectFreshData()
    expect(bench.standIn.busiestHour()).toBeLessThanOrEqual(15)
  })

  test('a clock set back by a year makes the data no older than it says', async () => {
    bench.setClock(-365 * 24 * hour)
    await expectFreshData()
    bench.setClock(365 * 24 * hour)
    await expectFreshData()
  })
})
