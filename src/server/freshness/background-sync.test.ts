import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { startLl2StandIn } from '#testing/ll2-stand-in.ts'
import { type Fault, faults } from '#testing/ll2-stand-in-faults.ts'
import { startServer, temporaryFolder } from '../testing/start-server.ts'

const hour = 3_600_000

async function openStandIn(size: number) {
  const standIn = await startLl2StandIn({ size, mode: 'normal' })
  onTestFinished(standIn.close)
  return standIn
}

/** A data folder that holds the sample as if captured some time ago. */
async function folderWithSample(age: number) {
  const folder = await temporaryFolder()
  const sample = await loadSnapshot()
  const captured_at = new Date(Date.now() - age).toISOString()
  await openSnapshotStore(join(folder, 'snapshots')).publish({ ...sample, captured_at })
  return folder
}

describe('a server that syncs', { timeout: 120_000 }, () => {
  test('serves the sample at once, and the whole catalogue later without a restart', async () => {
    const standIn = await openStandIn(640)
    const { status, get, messages } = await startServer({
      CATALOGUE_SYNC: '6h',
      CATALOGUE_DATA_DIR: await temporaryFolder(),
      LL2_URL: standIn.url,
      LL2_TOKEN: 'secret-token',
    })
    expect(await status()).toMatchObject({
      complete: false,
      counts: { spacecraft: 20 },
      sync: { last_attempt: null, calls_used: 0, calls_allowed: 15 },
    })
    const before = (await get('/2.3.0/spacecraft/')).headers.get('etag')

    await expect.poll(async () => (await status()).complete, { timeout: 60_000 }).toBe(true)
    // It is served as soon as it is there: the process that brought it has yet to end.
    const next = async () => (await status()).sync?.next_attempt
    await expect.poll(next, { timeout: 60_000 }).not.toBeNull()
    const { sync, ...served } = await status()
    expect(served).toMatchObject({ source: standIn.url, counts: { spacecraft: 640 } })
    expect(sync).toMatchObject({
      last_attempt: { outcome: 'published', error: null },
      calls_used: standIn.counted().length,
    })
    const wait = Date.parse(sync?.next_attempt ?? '') - Date.now()
    expect(wait).toBeGreaterThan(5 * hour)
    expect(wait).toBeLessThan(7 * hour)
    const response = await get('/2.3.0/spacecraft/')
    expect(response.headers.get('etag')).not.toBe(before)
    expect(await response.json()).toMatchObject({ count: 640 })
    expect(standIn.calls.every(({ authorization }) => authorization === 'Token secret-token')).toBe(
      true,
    )
    expect(messages).toEqual([`Synced 640 craft in ${standIn.counted().length} calls, published`])
    expect(JSON.stringify(sync)).not.toContain('secret')
  })

  test('leaves a snapshot alone that is younger than the interval, and not an older one', async () => {
    const standIn = await openStandIn(30)
    const young = await startServer({
      CATALOGUE_SYNC: '6h',
      CATALOGUE_DATA_DIR: await folderWithSample(2 * hour),
      LL2_URL: standIn.url,
    })
    const old = await startServer({
      CATALOGUE_SYNC: '1h',
      CATALOGUE_DATA_DIR: await folderWithSample(2 * hour),
      LL2_URL: standIn.url,
    })
    await expect
      .poll(async () => (await old.status()).sync?.last_attempt, { timeout: 60_000 })
      .not.toBeNull()
    const wait = async () =>
      Date.parse((await young.status()).sync?.next_attempt ?? '') - Date.now()
    await expect.poll(wait, { timeout: 60_000 }).toBeGreaterThan(3 * hour)
    expect((await young.status()).sync?.last_attempt).toBeNull()
  })

  // One of each outcome: what else may come is tried without a process, in `src/sync`.
  const endings: [string, Fault, string, RegExp][] = [
    ['a status', faults.status(404), 'failed', /was answered with status 404/],
    [
      'a throttle',
      faults.status(429, '{"detail":"Expected available in 2429 seconds."}'),
      'postponed',
      /no more calls are allowed for 2429 seconds/,
    ],
    [
      'all craft gone',
      faults.spoilt(page => Object.assign(page, { count: 0, next: null, results: [] })),
      'refused',
      /20 of 20 craft are gone/,
    ],
  ]
  test.for(endings)('goes on with the old data through %s', async ([, fault, outcome, reason]) => {
    const standIn = await openStandIn(120)
    standIn.inject({ path: '/spacecraft/', fault })
    const { status, messages } = await startServer({
      CATALOGUE_SYNC: '1h',
      CATALOGUE_DATA_DIR: await folderWithSample(2 * hour),
      LL2_URL: standIn.url,
    })
    const ended = async () => (await status()).sync?.next_attempt !== null && messages.length
    await expect.poll(ended, { timeout: 60_000 }).toBe(1)
    const { counts, sync } = await status()
    expect(counts.spacecraft).toBe(20)
    expect(sync?.last_attempt).toMatchObject({ outcome, error: expect.stringMatching(reason) })
    expect(messages[0]).toMatch(reason)
  })

  test('stops amid a sync, and the next one goes on where it stopped', async () => {
    const standIn = await openStandIn(150)
    const variables = {
      CATALOGUE_SYNC: '6h',
      CATALOGUE_DATA_DIR: await temporaryFolder(),
      LL2_URL: standIn.url,
    }
    standIn.inject({ path: 'offset=99', fault: faults.slow(60_000) })
    const first = await startServer(variables)
    const isWaiting = () => standIn.calls.some(({ path }) => path.includes('offset=99'))
    await expect.poll(isWaiting, { timeout: 60_000 }).toBe(true)
    expect((await first.status()).sync?.last_attempt?.outcome).toBe('running')
    await first.stop()
    expect(first.messages).toEqual([])

    standIn.repair()
    const second = await startServer(variables)
    await expect
      .poll(async () => (await second.status()).counts.spacecraft, { timeout: 60_000 })
      .toBe(150)
    expect(
      standIn.calls.filter(({ path }) =>
        path.includes('/spacecraft/?mode=detailed&limit=100&ordering=id&offset=0'),
      ),
    ).toHaveLength(1)
  })
})
