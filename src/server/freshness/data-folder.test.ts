import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { serializeSnapshot } from '#snapshot/serialize-snapshot.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { startServer, temporaryFolder } from '../testing/start-server.ts'

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
