import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { loadSnapshot } from './load-snapshot.ts'
import { openSnapshotStore, type SnapshotStore } from './snapshot-store.ts'

const { revision: _, ...embedded } = await loadSnapshot()
const parent = await mkdtemp(join(tmpdir(), 'store-names-'))
afterAll(() => rm(parent, { recursive: true }))

let folder = ''
let store: SnapshotStore
beforeEach(async () => {
  folder = await mkdtemp(join(parent, 'snapshots-'))
  store = openSnapshotStore(folder)
})

const files = async () => (await store.list()).map(({ file }) => basename(file))

test('a folder that cannot be read is not taken for an empty one', async () => {
  const file = join(folder, 'file')
  await writeFile(file, '')
  const blocked = openSnapshotStore(file)
  await expect(blocked.list()).rejects.toThrow(/ENOTDIR/)
  await expect(blocked.latest()).rejects.toThrow(/ENOTDIR/)
})

test('copies that someone keeps beside a snapshot under longer names are not served', async () => {
  const file = await store.publish({ ...embedded, captured_at: '2026-01-01T00:00:00Z' })
  await copyFile(file, `${file}.bak`)
  await copyFile(file, join(folder, `copy of ${basename(file)}`))
  expect(await files()).toEqual([basename(file)])
})

test('data of an unknown moment is of the moment it is kept', async () => {
  const before = new Date().toISOString()
  await store.publish({ ...embedded, captured_at: null })
  const [stored] = await store.list()
  expect(stored?.moment.localeCompare(before)).toBeGreaterThanOrEqual(0)
  expect(stored?.moment.localeCompare(new Date().toISOString())).toBeLessThanOrEqual(0)
})

test('the newest comes first, in whatever order the files were made', async () => {
  const file = await store.publish({ ...embedded, captured_at: '2026-01-02T03:04:05Z' })
  const made = [
    '2026-01-02T03-04-06.000Z',
    '2025-12-31T23-59-59.999Z',
    '2026-01-02T03-04-05.001Z',
  ].map(moment => basename(file).replace('2026-01-02T03-04-05.000Z', moment))
  for (const name of made) await copyFile(file, join(folder, name))
  const [second = '', oldest = '', afterFirst = ''] = made
  expect(await files()).toEqual([second, afterFirst, basename(file), oldest])
})

test('a damaged snapshot can be asked for what is wrong with it', async () => {
  const file = await store.publish({ ...embedded, captured_at: '2026-01-01T00:00:00Z' })
  const [stored] = await store.list()
  await writeFile(file, `${await readFile(file, 'utf8')} `)
  if (!stored) throw new Error('Nothing was stored')
  await expect(store.read(stored)).rejects.toThrow(`${file} cannot be used:\n- its bytes do not`)
  await rm(file)
  await expect(store.read(stored)).rejects.toMatchObject({
    message: expect.stringContaining('it cannot be read: ENOENT'),
    cause: { code: 'ENOENT' },
  })
})
