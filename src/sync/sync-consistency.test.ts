import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { startLl2StandIn } from '#testing/ll2-stand-in.ts'
import { type Fault, faults } from '#testing/ll2-stand-in-faults.ts'
import { openSyncWorkbench, type SyncWorkbench } from '#testing/sync-workbench.ts'

// Real sockets and files are slow on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const hour = 3_600_000
const anHourAndMore = hour + 300_000

let bench: SyncWorkbench
const open = async (size: number) => {
  bench = await openSyncWorkbench({ size })
  return bench
}
afterEach(() => bench.close())

/** What is published is what upstream has: every id once, none missing. */
async function expectConsistent() {
  const { snapshot } = await bench.store.latest()
  expect(snapshot?.spacecraft.map(({ id }) => id)).toEqual(bench.standIn.catalogue.ids())
}

function newCraft(...ids: number[]) {
  const craft = bench.standIn.catalogue.get(bench.standIn.catalogue.ids()[0] ?? 0)
  if (!craft) throw new Error('The stand-in has craft')
  return ids.map(id => ({ ...craft, id, name: `New ${id}` }))
}

/** Ids by their place in the list. */
const idsAt = (...places: number[]) =>
  places.map(place => bench.standIn.catalogue.ids()[place] ?? Number.NaN)

describe('resuming', () => {
  test('a sync out of calls goes on where it stopped', async () => {
    const { sync, standIn, pass, store } = await open(400)
    expect(await sync({ budget: 3 })).toMatchObject({ result: 'postponed', calls: 3 })
    expect((await store.latest()).snapshot).toBeUndefined()
    pass(anHourAndMore)
    expect(await sync({ budget: 5 })).toMatchObject({ result: 'published', calls: 5 })
    await expectConsistent()
    const paths = standIn.counted().map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
  })

  test('what is published says when its oldest page was asked for', async () => {
    const { sync, pass, store, now } = await open(400)
    const start = new Date(now()).toISOString()
    await sync({ budget: 3 })
    pass(anHourAndMore)
    await sync()
    expect((await store.latest()).snapshot?.captured_at).toBe(start)
  })

  test.each<[string, () => void, number]>([
    ['craft were added at the end', () => bench.standIn.catalogue.add(...newCraft(9000, 9001)), 5],
    [
      'a craft of the last page kept is gone',
      () => bench.standIn.catalogue.remove(...idsAt(250)),
      7,
    ],
    ['a craft of the first page is gone', () => bench.standIn.catalogue.remove(...idsAt(3)), 10],
    ['craft were added early', () => bench.standIn.catalogue.add(...newCraft(6, 12)), 10],
    [
      'one is gone and one is new, so that the count is as before',
      () => {
        bench.standIn.catalogue.remove(...idsAt(150))
        bench.standIn.catalogue.add(...newCraft(9000))
      },
      10,
    ],
    [
      'all that was not yet read is gone',
      () =>
        bench.standIn.catalogue.remove(...idsAt(...Array.from({ length: 103 }, (_, n) => 297 + n))),
      5,
    ],
  ])('when %s meanwhile, it is put right', async (_, happening, calls) => {
    const { sync, pass } = await open(400)
    expect(await sync({ budget: 3 })).toMatchObject({ result: 'postponed' })
    happening()
    pass(anHourAndMore)
    expect(await sync()).toMatchObject({ result: 'published', calls })
    await expectConsistent()
  })

  test('pages that are hours old are not mixed with new ones', async () => {
    const { sync, pass } = await open(400)
    await sync({ budget: 3 })
    pass(4 * hour)
    expect(await sync()).toMatchObject({ result: 'published', calls: 8 })
  })

  test('pages of another source are of no use', async () => {
    const { sync, now, pass } = await open(400)
    await sync({ budget: 3 })
    pass(anHourAndMore)
    const other = await startLl2StandIn({ size: 400, mode: 'normal', now })
    expect(await sync({ source: other.url })).toMatchObject({ result: 'published', calls: 8 })
    await other.close()
  })
})

describe('a list that changes while it is read', () => {
  const between = (page: number, happening: () => void): Fault => {
    let calls = 0
    return faults.after(() => {
      calls += 1
      if (calls === page) happening()
    })
  }

  test.each<[string, number, () => void]>([
    ['a craft goes from a page read before', 3, () => bench.standIn.catalogue.remove(...idsAt(20))],
    ['a craft comes in before', 3, () => bench.standIn.catalogue.add(...newCraft(6))],
    ['a craft comes at the end', 2, () => bench.standIn.catalogue.add(...newCraft(9000))],
    ['the craft that two pages share goes', 2, () => bench.standIn.catalogue.remove(...idsAt(99))],
    ['the last craft goes', 4, () => bench.standIn.catalogue.remove(...idsAt(299))],
  ])('%s', async (_, page, happening) => {
    const { sync, standIn } = await open(300)
    standIn.inject({ path: 'spacecraft/?', fault: between(page, happening) })
    expect(await sync()).toMatchObject({ result: 'published' })
    await expectConsistent()
  })
})

test('of a record that two pages share, what was read later is published', async () => {
  const { sync, standIn, store } = await open(150)
  const [shared = 0] = idsAt(99)
  const fault = faults.after(() => standIn.catalogue.edit(shared, { name: 'Newer' }))
  standIn.inject({ path: 'spacecraft/?mode=detailed&limit=100&ordering=id&offset=99', fault })
  await sync()
  const craft = (await store.latest()).snapshot?.spacecraft.find(({ id }) => id === shared)
  expect(craft?.name).toBe('Newer')
})

describe('records that break the contract', () => {
  const spoilt = (count: number) =>
    faults.spoilt(page => {
      for (const record of page.results.slice(0, count)) record.flights_count = 'many'
    })

  test('up to 1% are set aside, and their previous version stays', async () => {
    const { sync, standIn, pass, store, dataFolder } = await open(200)
    await sync()
    const [first = 0] = standIn.catalogue.ids()
    const previous = (await store.latest()).snapshot?.spacecraft[0]
    standIn.catalogue.edit(first, { description: 'Not to be seen' })
    standIn.inject({
      path: 'spacecraft/?mode=detailed&limit=100&ordering=id&offset=0',
      fault: spoilt(2),
    })
    pass(anHourAndMore)
    expect(await sync()).toMatchObject({
      result: 'unchanged',
      setAside: [
        {
          list: 'spacecraft',
          id: first,
          problems: ['flights_count: expected number, found "many"'],
          replaced: true,
        },
        { list: 'spacecraft', replaced: true },
      ],
    })
    expect((await store.latest()).snapshot?.spacecraft[0]).toEqual(previous)
    const report = await readFile(join(dataFolder, 'set-aside.json'), 'utf8')
    expect(JSON.parse(report).records).toHaveLength(2)
  })

  test('one that was never whole is left out', async () => {
    const { sync, standIn, store } = await open(100)
    standIn.inject({ path: 'spacecraft/?', fault: spoilt(1) })
    expect(await sync()).toMatchObject({ result: 'published', setAside: [{ replaced: false }] })
    expect((await store.latest()).snapshot?.spacecraft).toHaveLength(99)
  })

  test('one without an id is set aside as well', async () => {
    const { sync, standIn } = await open(100)
    const fault = faults.spoilt(page => {
      delete page.results[7]?.id
    })
    standIn.inject({ path: 'spacecraft/?', fault })
    expect(await sync()).toMatchObject({
      result: 'published',
      setAside: [{ id: null, problems: ['id: is missing'] }],
    })
  })

  test('those of other lists are no reason to keep craft from their news', async () => {
    const { sync, standIn, store } = await open(100)
    const fault = faults.spoilt(page => {
      for (const record of page.results.slice(0, 2)) record.name = null
    })
    standIn.inject({ path: 'spacecraft_statuses', fault })
    expect(await sync()).toMatchObject({
      result: 'published',
      setAside: [
        { list: 'spacecraft_statuses', replaced: false },
        { list: 'spacecraft_statuses', replaced: false },
      ],
    })
    expect((await store.latest()).snapshot?.spacecraft).toHaveLength(100)
  })

  test('exactly 1% are no mishap', async () => {
    const { sync, standIn } = await open(200)
    standIn.inject({ path: 'offset=0', fault: spoilt(2) })
    expect(await sync()).toMatchObject({ result: 'published' })
  })

  test('those that are broken in very many ways are told of in a few words', async () => {
    const { sync, standIn } = await open(100)
    const fault = faults.spoilt(page => {
      const [record] = page.results
      if (record) Object.assign(record, { id: 'x'.repeat(5000), spacecraft_flights: [] })
      if (record) record.image = { single_use: 1, variants: Array.from({ length: 500 }, () => 1) }
    })
    standIn.inject({ path: 'spacecraft/?', fault })
    const outcome = await sync()
    expect(outcome).toMatchObject({ result: 'published', setAside: [{ id: null }] })
    const [broken] = outcome.result === 'published' ? outcome.setAside : []
    expect(broken?.problems).toHaveLength(11)
    expect(broken?.problems.at(-1)).toMatch(/^and \d+ more problems$/)
  })

  test('more than 1% are refused, unless forced; forcing costs no call', async () => {
    const { sync, standIn, store, state } = await open(100)
    standIn.inject({ path: 'spacecraft/?', fault: spoilt(2) })
    expect(await sync()).toMatchObject({
      result: 'refused',
      reasons: ['2 of 100 craft break the contract, which is more than 1%'],
    })
    expect(await store.list()).toEqual([])
    expect((await state()).last_attempt).toMatchObject({ result: 'refused', calls: 4 })
    expect(await sync({ force: true })).toMatchObject({ result: 'published', calls: 0 })
    expect((await store.latest()).snapshot?.spacecraft).toHaveLength(98)
  })

  test('after a refusal, the next sync reads everything anew', async () => {
    const { sync, standIn } = await open(100)
    standIn.inject({ path: 'spacecraft/?', fault: spoilt(2) })
    await sync()
    standIn.repair()
    expect(await sync()).toMatchObject({ result: 'published', calls: 4, setAside: [] })
  })
})

describe('craft that are gone', () => {
  test('up to 10% go', async () => {
    const { sync, standIn, pass } = await open(100)
    await sync()
    standIn.catalogue.remove(...standIn.catalogue.ids().slice(0, 10))
    pass(anHourAndMore)
    expect(await sync()).toMatchObject({ result: 'published' })
    await expectConsistent()
  })

  test('more are refused, unless forced', async () => {
    const { sync, standIn, pass, store } = await open(100)
    await sync()
    standIn.catalogue.remove(...standIn.catalogue.ids().slice(0, 11))
    pass(anHourAndMore)
    expect(await sync()).toMatchObject({
      result: 'refused',
      reasons: ['11 of 100 craft are gone, which is more than 10%'],
    })
    expect((await store.latest()).snapshot?.spacecraft).toHaveLength(100)
    expect(await sync({ force: true })).toMatchObject({ result: 'published' })
    await expectConsistent()
  })

  test('an empty catalogue is never published by itself', async () => {
    const { sync, standIn } = await open(5)
    standIn.catalogue.remove(...standIn.catalogue.ids())
    expect(await sync()).toMatchObject({ result: 'refused', reasons: ['there is no craft at all'] })
  })
})
