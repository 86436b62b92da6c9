import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pino } from 'pino'
import * as v from 'valibot'
import { expect, onTestFinished, test } from 'vitest'
import { updateSyncState } from '#data-folder/sync-state.ts'
import { catalogueStatusSchema } from '#ll2/catalogue-status.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { serializeSnapshot } from '#snapshot/serialize-snapshot.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { startLl2StandIn } from '#testing/ll2-stand-in.ts'
import { otherUser, otherUserCanRead } from '#testing/other-user.ts'
import { readEnv } from '../env.ts'
import { startMain } from '../testing/start-main.ts'
import { startServer, temporaryFolder } from '../testing/start-server.ts'
import { openDataSource } from './open-data-source.ts'

const sample = await loadSnapshot()
const captured = (hour: number, craft = 20) => ({
  ...sample,
  spacecraft: sample.spacecraft.slice(0, craft),
  captured_at: new Date(Date.UTC(2026, 0, 1, hour)).toISOString(),
})

async function dataFolder() {
  const folder = await temporaryFolder()
  return { folder, store: openSnapshotStore(join(folder, 'snapshots')) }
}

test('the newest whole snapshot is served, and each damaged one reported in one line', async () => {
  const { folder, store } = await dataFolder()
  await store.publish(captured(1, 17))
  const files = [await store.publish(captured(2, 18)), await store.publish(captured(3, 19))]
  for (const file of files) await writeFile(file, 'not what it was')
  const { status, messages, reload } = await startServer({ CATALOGUE_DATA_DIR: folder })
  expect((await status()).counts.spacecraft).toBe(17)
  expect(messages).toHaveLength(2)
  for (const file of files) {
    expect(messages).toContainEqual(expect.stringMatching(`^Passed over.*${file}`))
  }

  await store.publish(captured(4, 16))
  await reload()
  expect((await status()).counts.spacecraft).toBe(16)
})

test('what another process publishes is served soon; a folder that is gone takes nothing away', async () => {
  const { folder, store } = await dataFolder()
  const { status } = await startServer({ CATALOGUE_DATA_DIR: folder })
  expect(await status()).toMatchObject({ captured_at: null, sync: { kind: 'folder' } })
  const { captured_at } = captured(1)
  await store.publish(captured(1))
  await expect.poll(async () => (await status()).captured_at, { timeout: 8000 }).toBe(captured_at)

  await rm(folder, { recursive: true })
  await store.publish(captured(2)).catch(() => {})
  expect((await status()).counts.spacecraft).toBe(20)
})

test('a folder that cannot be read is reported in one line, and the sample served', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'snapshots'), 'a file where a folder should be')
  const { status, messages, reload } = await startServer({ CATALOGUE_DATA_DIR: folder })
  await reload()
  expect((await status()).counts.spacecraft).toBe(20)
  expect(messages).toEqual([expect.stringMatching(/^The data folder cannot be read: ENOTDIR/)])
})

test('one file is served alone, and read again on demand, unless it is broken then', async () => {
  const { folder, store } = await dataFolder()
  await store.publish(captured(1))
  const file = join(folder, 'one.json')
  await writeFile(file, serializeSnapshot(captured(2, 12)))
  const { status, messages, reload } = await startServer({
    CATALOGUE_DATA_DIR: folder,
    CATALOGUE_SNAPSHOT: file,
    CATALOGUE_SYNC: '6h',
  })
  expect(await status()).toMatchObject({
    counts: { spacecraft: 12 },
    sync: { kind: 'file', last_attempt: { outcome: 'read', error: null }, next_attempt: null },
  })

  await writeFile(file, serializeSnapshot(captured(3, 13)))
  await reload()
  expect((await status()).counts.spacecraft).toBe(13)
  expect(messages).toEqual([])

  await writeFile(file, '{')
  await reload()
  expect((await status()).counts.spacecraft).toBe(13)
  expect(messages).toEqual([expect.stringContaining(file)])
})

test('a hundred reloads at once are two, none of which fails', async () => {
  const { folder } = await dataFolder()
  const file = join(folder, 'one.json')
  await writeFile(file, serializeSnapshot(captured(1)))
  const { messages, reload } = await startServer({ CATALOGUE_SNAPSHOT: file })
  await writeFile(file, '{')
  await Promise.all(Array.from({ length: 100 }, reload))
  expect(messages).toHaveLength(2)
})

test('a file with few of the craft it had is served, and the log says so', async () => {
  const { folder } = await dataFolder()
  const file = join(folder, 'one.json')
  await writeFile(file, serializeSnapshot(captured(1)))
  const { status, messages, reload } = await startServer({ CATALOGUE_SNAPSHOT: file })
  await writeFile(file, serializeSnapshot(captured(2, 3)))
  await reload()
  expect((await status()).counts.spacecraft).toBe(3)
  expect(messages).toEqual(['The file now has 3 craft instead of 20: they are served'])
})

test('data that cannot be taken over is said once, and what was served is kept', async () => {
  const { folder, store } = await dataFolder()
  await store.publish(captured(1))
  const lines: string[] = []
  const logger = pino({ level: 'warn' }, { write: line => lines.push(line) })
  const env = readEnv({ CATALOGUE_DATA_DIR: folder, CATALOGUE_SYNC: 'off' })
  const source = await openDataSource(env, logger)
  const watch = source.watch(() => {
    throw new RangeError('Too much of it')
  })
  onTestFinished(watch.stop)
  await store.publish(captured(2))
  await watch.reload()
  await watch.reload()
  expect(lines).toEqual([expect.stringContaining('cannot be served: Too much of it')])
  expect((await source.syncStatus()).notes).toEqual([
    'The newest snapshot cannot be served: Too much of it',
  ])
})

test.skipIf(!otherUserCanRead)(
  'where nothing can be written the status says so, though an earlier sync went well',
  async () => {
    const { folder, store } = await dataFolder()
    await store.publish(captured(1))
    const finished_at = new Date(Date.now() - 60_000).toISOString()
    await updateSyncState(folder, {
      last_attempt: {
        started_at: finished_at,
        finished_at,
        result: 'published',
        error: null,
        calls: 5,
      },
    })
    await chmod(folder, 0o555)
    const env = { CATALOGUE_DATA_DIR: folder, CATALOGUE_SYNC: '6h', LOG_LEVEL: 'warn' }
    const { address, said } = startMain(env, otherUser)
    const url = `${await address}catalogue/status`
    const last = async () => {
      const answer: unknown = await (await fetch(url)).json()
      return v.parse(catalogueStatusSchema, answer).sync?.last_attempt
    }
    await expect.poll(last, { timeout: 60_000 }).toMatchObject({
      outcome: 'failed',
      error: 'The data folder cannot be written: permission denied',
    })
    expect(said()).toContain('The sync failed: The data folder cannot be written')
    await chmod(folder, 0o755)
  },
  120_000,
)

test('a snapshot of tomorrow is told of, and does not keep newer data away', async () => {
  const { folder } = await dataFolder()
  const tomorrow = Date.now() + 86_400_000
  const wrong = openSnapshotStore(join(folder, 'snapshots'), {
    ...thisMachine,
    now: () => tomorrow,
  })
  await wrong.publish({ ...captured(1, 0), captured_at: new Date(tomorrow).toISOString() })
  const standIn = await startLl2StandIn({ size: 30, mode: 'normal' })
  onTestFinished(standIn.close)
  const { status } = await startServer({
    CATALOGUE_DATA_DIR: folder,
    CATALOGUE_SYNC: '6h',
    LL2_URL: standIn.url,
  })
  const { sync } = await status()
  expect(sync?.notes).toEqual([expect.stringContaining('still to come')])
  const last = async () => (await status()).sync?.last_attempt?.outcome
  await expect.poll(last, { timeout: 60_000 }).toBe('published')
}, 120_000)

test('a record of calls that cannot be read leaves the status an answer', async () => {
  const { folder } = await dataFolder()
  await mkdir(join(folder, 'calls.json'))
  const { status } = await startServer({ CATALOGUE_DATA_DIR: folder })
  expect((await status()).sync?.calls_allowed).toBe(15)
})
