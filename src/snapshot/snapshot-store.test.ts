import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { loadSnapshot } from './load-snapshot.ts'
import type { SnapshotContent } from './snapshot.ts'
import { openSnapshotStore, type SnapshotStore } from './snapshot-store.ts'

const { revision: _, ...embedded } = await loadSnapshot()
const parent = await mkdtemp(join(tmpdir(), 'store-'))
afterAll(() => rm(parent, { recursive: true }))

let folder = ''
let store: SnapshotStore
beforeEach(async () => {
  folder = await mkdtemp(join(parent, 'snapshots-'))
  store = openSnapshotStore(folder)
})

const day = (n: number) => `2026-01-${String(n).padStart(2, '0')}T12:00:00.000Z`

/** A snapshot whose data differs by day, unless it is told to be that of another day. */
const content = (n: number, data = n): SnapshotContent => ({
  ...embedded,
  captured_at: day(n),
  spacecraft: embedded.spacecraft.map(craft => ({ ...craft, description: `As on day ${data}` })),
})
const moments = async () => (await store.list()).map(({ moment }) => moment)

test('a folder that does not exist holds nothing', async () => {
  const missing = openSnapshotStore(join(folder, 'missing'))
  expect(await missing.list()).toEqual([])
  expect(await missing.latest()).toEqual({ damaged: [] })
})

test('a snapshot is read back the same, from a file that names its moment, data and checksum', async () => {
  const file = await store.publish(content(1))
  expect(basename(file)).toMatch(/^2026-01-01T12-00-00\.000Z_[0-9a-f]{12}_[0-9a-f]{64}\.json$/)
  const { snapshot, ...rest } = await store.latest()
  expect(rest).toEqual({ file, damaged: [] })
  expect(snapshot).toMatchObject(content(1))
  expect(await store.list()).toEqual([
    {
      file,
      moment: day(1),
      revision: snapshot?.revision,
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  ])
})

test('the last five are kept', async () => {
  for (let n = 1; n <= 8; n += 1) await store.publish(content(n))
  expect(await moments()).toEqual([day(8), day(7), day(6), day(5), day(4)])
  expect(await readdir(folder)).toHaveLength(5)
})

test('a refresh that changed nothing pushes no older data out', async () => {
  for (let n = 1; n <= 5; n += 1) await store.publish(content(n))
  for (let n = 6; n <= 9; n += 1) await store.publish(content(n, 5))
  // The newest, and the day on which the data became as it is.
  expect(await moments()).toEqual([day(9), day(5), day(4), day(3), day(2)])
  expect((await store.latest()).snapshot?.captured_at).toBe(day(9))
})

test('a clock set back does not make the newest an old one', async () => {
  await store.publish(content(5))
  await store.publish(content(3))
  expect((await store.latest()).snapshot?.captured_at).toBe(day(3))
})

describe('a damaged newest snapshot is reported and passed over', () => {
  const damages: [string, (file: string) => Promise<void>, RegExp][] = [
    ['cut short', file => truncate(file, 1000), /checksum/],
    ['empty', file => truncate(file), /checksum/],
    [
      'with one letter changed',
      async file => writeFile(file, (await readFile(file, 'utf8')).replace('day', 'Day')),
      /checksum/,
    ],
    [
      'replaced by a folder',
      async file => {
        await rm(file)
        await mkdir(file)
      },
      /cannot be read/,
    ],
  ]

  test.each(damages)('%s', async (_, damage, reason) => {
    const older = await store.publish(content(1))
    const newer = await store.publish(content(2))
    await damage(newer)
    const latest = await store.latest()
    expect(latest.file).toBe(older)
    expect(latest.snapshot?.captured_at).toBe(day(1))
    expect(latest.damaged).toEqual([{ file: newer, reason: expect.stringMatching(reason) }])
  })

  test('all of them', async () => {
    const file = await store.publish(content(1))
    await truncate(file)
    const latest = await store.latest()
    expect(latest.snapshot).toBeUndefined()
    expect(latest.damaged).toHaveLength(1)
  })
})

describe('other files in the folder', () => {
  test('are left alone and never read', async () => {
    await writeFile(join(folder, 'notes.json'), '{}')
    await store.publish(content(1))
    expect(await store.list()).toHaveLength(1)
    expect(await readdir(folder)).toContain('notes.json')
  })

  test('that a dead process left half-written go; those of a living one stay', async () => {
    const stray = (pid: number) => `.x.json.${pid}.0b7b21e8-6a2d-4b0c-8b8f-3a1a0c8a4d5e.tmp`
    // No process has an id beyond the kernel's limit of 2^22.
    await writeFile(join(folder, stray(4_194_305)), 'half')
    await writeFile(join(folder, stray(process.pid)), 'half')
    await store.publish(content(1))
    const names = await readdir(folder)
    expect(names).not.toContain(stray(4_194_305))
    expect(names).toContain(stray(process.pid))
  })
})
