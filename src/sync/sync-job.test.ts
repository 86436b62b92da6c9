import { cpSync } from 'node:fs'
import { cp, readdir, readFile, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { faults } from '#testing/ll2-stand-in-faults.ts'
import { openSyncWorkbench, type SyncWorkbench } from '#testing/sync-workbench.ts'

// Real sockets and files are slow on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const hour = 3_600_000
// What a budget sees as an hour is a little more, because LL2 counts calls when they arrive.
const anHourAndMore = hour + 300_000

let bench: SyncWorkbench
const open = async (size: number, mode?: 'normal' | 'detailed') => {
  bench = await openSyncWorkbench({ size, ...(mode && { mode }) })
  return bench
}
afterEach(() => bench.close())

describe('640 craft', () => {
  test('take at most 12 calls; a second sync finds nothing changed', {
    timeout: 30_000,
  }, async () => {
    const { sync, standIn, store, pass } = await open(640, 'detailed')
    const first = await sync()
    expect(first).toMatchObject({ result: 'published', changes: null, setAside: [] })
    expect(standIn.counted().length).toBeLessThanOrEqual(12)
    expect(first.calls).toBe(standIn.counted().length)
    const { snapshot } = await store.latest()
    expect(snapshot?.spacecraft.map(({ id }) => id)).toEqual(standIn.catalogue.ids())
    expect(snapshot).toMatchObject({ complete: true, source: standIn.url })
    expect(snapshot?.spacecraft[0]?.response_mode).toBe('detailed')

    pass(anHourAndMore)
    expect(await sync()).toMatchObject({
      result: 'unchanged',
      changes: { added: [], removed: [], changed: [] },
    })
    const again = await store.latest()
    expect(again.snapshot?.revision).toBe(snapshot?.revision)
    expect(Date.parse(again.snapshot?.captured_at ?? '')).toBe(
      Date.parse(snapshot?.captured_at ?? '') + anHourAndMore,
    )
  })

  test('asks for what LL2 gives: detailed pages of 100 by id, all on the configured host', async () => {
    const { sync, standIn } = await open(150)
    await sync()
    expect(standIn.calls.map(({ path }) => path)).toEqual([
      '/2.3.0/api-throttle/',
      '/2.3.0/spacecraft/?mode=detailed&limit=100&ordering=id&offset=0',
      '/2.3.0/spacecraft/?mode=detailed&limit=100&ordering=id&offset=99',
      '/2.3.0/spacecraft_configurations/?mode=detailed&limit=100&ordering=id&offset=0',
      '/2.3.0/config/spacecraft_statuses/?mode=detailed&limit=100&ordering=id&offset=0',
      '/2.3.0/config/spacecraft_configuration_types/?mode=detailed&limit=100&ordering=id&offset=0',
    ])
  })
})

test('what changed is told by name', async () => {
  const { sync, standIn, pass } = await open(20)
  await sync()
  const [first = 0, second = 0] = standIn.catalogue.ids()
  const gone = standIn.catalogue.get(first)
  const renamed = standIn.catalogue.get(second)
  if (!gone || !renamed) throw new Error('The stand-in has craft')
  standIn.catalogue.remove(first)
  standIn.catalogue.edit(second, { description: 'Another text' })
  standIn.catalogue.add({ ...gone, id: 9000, name: 'New craft' })
  pass(anHourAndMore)
  expect(await sync()).toMatchObject({
    result: 'published',
    changes: {
      added: [{ id: 9000, name: 'New craft' }],
      removed: [{ id: first, name: gone.name }],
      changed: [{ id: second, name: renamed.name, fields: ['description'] }],
    },
  })
})

test('the state tells of the last attempt', async () => {
  const { sync, state, now, pass, standIn } = await open(20)
  const none = { last_attempt: null, last_success: null, next_attempt: null, notes: [] }
  expect(await state()).toEqual(none)
  const started = new Date(now()).toISOString()
  await sync()
  expect(await state()).toEqual({
    last_attempt: {
      started_at: started,
      finished_at: started,
      result: 'published',
      error: null,
      calls: 4,
    },
    last_success: started,
    next_attempt: null,
    notes: [],
  })
  pass(hour)
  standIn.inject({
    path: 'spacecraft/?',
    fault: ({ outgoing }) => void outgoing.writeHead(404).end(),
  })
  await sync()
  expect(await state()).toMatchObject({
    last_attempt: {
      result: 'failed',
      error: { name: 'UpstreamStatusError', message: expect.stringContaining('status 404') },
      calls: 1,
    },
    last_success: started,
  })
})

test('that nothing changed is a success', async () => {
  const { sync, state, now, pass } = await open(20)
  await sync()
  pass(anHourAndMore)
  expect(await sync()).toMatchObject({ result: 'unchanged' })
  const moment = new Date(now()).toISOString()
  expect(await state()).toMatchObject({
    last_attempt: { result: 'unchanged', error: null, finished_at: moment },
    last_success: moment,
  })
})

test('a wait that is over is no longer told of', async () => {
  const { sync, state, pass } = await open(20)
  await sync({ budget: 2 })
  expect(await state()).toMatchObject({
    last_attempt: { result: 'postponed', error: { name: 'Postponed' } },
    last_success: null,
    next_attempt: expect.stringMatching(/Z$/),
  })
  pass(anHourAndMore)
  await sync()
  expect(await state()).toMatchObject({ next_attempt: null })
})

test('a dry run publishes nothing, and leaves its pages to the run that follows', async () => {
  const { sync, store, state, standIn } = await open(150)
  expect(await sync({ dryRun: true })).toMatchObject({ result: 'published', file: null, calls: 5 })
  expect(await store.list()).toEqual([])
  expect((await state()).last_attempt).toBeNull()
  expect(await sync()).toMatchObject({ result: 'published', calls: 0 })
  expect((await store.latest()).snapshot?.spacecraft).toHaveLength(150)
  expect(standIn.counted()).toHaveLength(5)
})

test('a damaged snapshot is told of and passed over for the one before', async () => {
  const { sync, store, pass, events } = await open(20)
  await sync()
  bench.standIn.catalogue.remove(...bench.standIn.catalogue.ids().slice(0, 1))
  pass(anHourAndMore)
  await sync()
  const [newest] = await store.list()
  await truncate(newest?.file ?? '', 100)
  pass(anHourAndMore)
  expect(await sync()).toMatchObject({ result: 'published', changes: { removed: [{}] } })
  expect(events).toContainEqual({
    kind: 'damaged',
    file: newest?.file,
    reason: expect.stringContaining('checksum'),
  })
})

test('what is published is published, and the pages it was made of go', async () => {
  const { sync, dataFolder } = await open(20)
  await sync()
  expect(await readdir(join(dataFolder, 'pages'))).toEqual([])
})

test('pages that a sync killed after publishing left are not published again as news', async () => {
  const { sync, dataFolder, standIn, store } = await open(20)
  const pages = join(dataFolder, 'pages')
  const left = join(dataFolder, 'left')
  await sync({
    onEvent: event => {
      if (event.kind === 'publishing') cpSync(pages, left, { recursive: true })
    },
  })
  await cp(left, pages, { recursive: true })
  const [first = 0] = standIn.catalogue.ids()
  standIn.catalogue.edit(first, { name: 'Renamed' })
  expect(await sync()).toMatchObject({ result: 'published', calls: 4 })
  expect((await store.latest()).snapshot?.spacecraft[0]?.name).toBe('Renamed')
})

test('what was set aside is told of in a file for people, but by no dry run', async () => {
  const { sync, standIn, now, dataFolder } = await open(100)
  const fault = faults.spoilt(page => {
    if (page.results[0]) page.results[0].name = null
  })
  standIn.inject({ path: 'spacecraft/?', fault })
  const captured_at = new Date(now()).toISOString()
  const file = join(dataFolder, 'set-aside.json')
  expect(await sync({ dryRun: true })).toMatchObject({ setAside: [{}] })
  await expect(readFile(file)).rejects.toThrow('ENOENT')
  await sync()
  const told = await readFile(file, 'utf8')
  const records = [
    {
      list: 'spacecraft',
      id: standIn.catalogue.ids()[0],
      problems: ['name: expected string, found null'],
      replaced: false,
    },
  ]
  expect(told).toBe(`${JSON.stringify({ captured_at, records }, null, 2)}\n`)
})

test('the token goes with every call', async () => {
  const { sync, standIn } = await open(20)
  await sync({ token: 'secret-token' })
  expect(new Set(standIn.calls.map(({ authorization }) => authorization))).toEqual(
    new Set(['Token secret-token']),
  )
  expect(JSON.stringify(bench.events) + JSON.stringify(await bench.state())).not.toContain('secret')
})

test('of two syncs at once on a data folder, one runs', async () => {
  const { sync, standIn } = await open(150)
  standIn.inject({ fault: faults.slow(200) })
  const outcomes = await Promise.all([sync(), sync()])
  expect(outcomes.map(({ result }) => result).sort()).toEqual(['postponed', 'published'])
  expect(outcomes).toContainEqual(
    expect.objectContaining({ reason: 'Another sync is running', until: null }),
  )
  expect(standIn.counted()).toHaveLength(5)
})

test('a sync that another one made needless asks nothing, and leaves the state as it is', async () => {
  const { sync, standIn, store } = await open(20)
  await sync()
  const calls = standIn.calls.length
  const state = await bench.state()
  const isDue = async () => (await store.latest()).snapshot === undefined
  expect(await sync({ isDue })).toMatchObject({ result: 'postponed', until: null, calls: 0 })
  expect(standIn.calls).toHaveLength(calls)
  expect(await bench.state()).toEqual(state)
})

test('a sync can be stopped, and fails with the reason it was given', async () => {
  const { sync } = await open(20)
  const stop = new AbortController()
  stop.abort(new Error('The server stops'))
  const outcome = await sync({ signal: stop.signal })
  expect(outcome).toMatchObject({ result: 'failed', error: { message: 'The server stops' } })
})
