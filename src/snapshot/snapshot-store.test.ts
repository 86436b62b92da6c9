import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { thisMachine } from '#machine/this-machine.ts'
import { loadSnapshot } from './load-snapshot.ts'
import { serializeSnapshot } from './serialize-snapshot.ts'
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
      isFromFuture: false,
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

describe('a clock that was wrong', () => {
  let clock = Date.parse(day(10))
  beforeEach(() => {
    clock = Date.parse(day(10))
    store = openSnapshotStore(folder, { ...thisMachine, now: () => clock })
  })
  const names = async () => (await readdir(folder)).sort()
  /** Publishes with a clock that is so many days ahead. */
  async function publishAhead(days: number, data: number) {
    clock += days * 24 * 3_600_000
    const file = await store.publish(content(10 + days, data))
    clock -= days * 24 * 3_600_000
    return file
  }

  test('what it put in the future is not the newest, unless there is nothing else', async () => {
    const ahead = await publishAhead(5, 1)
    expect(await store.list()).toMatchObject([{ file: ahead, isFromFuture: true }])
    expect((await store.latest()).file).toBe(ahead)

    const believed = await store.publish(content(9, 2))
    expect((await store.latest()).file).toBe(believed)
  })

  test('is made good by the next snapshot, which has its own moment; the others are set aside', async () => {
    await store.publish(content(8))
    const ahead = await publishAhead(5, 1)
    expect(await moments()).toEqual([day(8), day(15)])
    await store.publish(content(10))
    expect(await moments()).toEqual([day(10), day(8)])
    const aside = (await names()).filter(name => name.includes('.set-aside-'))
    expect(aside).toEqual([expect.stringContaining(basename(ahead))])

    // The day comes, and what is set aside does not come back.
    clock = Date.parse(day(20))
    expect(await moments()).toEqual([day(10), day(8)])
  })

  test('by minutes does no harm', async () => {
    clock = Date.parse(day(9)) - 4 * 60_000
    const file = await store.publish(content(9))
    expect(await store.list()).toMatchObject([{ file, moment: day(9), isFromFuture: false }])
  })

  test.each([
    ['to come', '2027-01-01T00:00:00Z'],
    ['in the last year that can be named', '9999-12-31T23:59:59.999Z'],
    ['in a year of five digits', '+010000-01-01T00:00:00.000Z'],
    ['before all counting', '-000001-01-01T00:00:00.000Z'],
    ['that is none', 'yesterday'],
  ])('elsewhere, and a capture %s: it is kept as of now', async (_, captured_at) => {
    const file = await store.publish({ ...content(1), captured_at })
    expect(await store.list()).toMatchObject([{ file, moment: day(10), isFromFuture: false }])
  })

  test('here, in a year of five digits: what is published is found again', async () => {
    clock = Date.UTC(12_000, 0, 1)
    const file = await store.publish({ ...content(1), captured_at: null })
    expect(await store.list()).toMatchObject([{ file, moment: '9999-12-31T23:59:59.999Z' }])
  })

  test('a moment that no calendar has is not believed', async () => {
    const file = await store.publish(content(1))
    await rename(file, file.replace('2026-01-01', '2026-77-01'))
    const believed = await store.publish(content(2))
    expect((await store.latest()).file).toBe(believed)
    expect(await moments()).toEqual([day(2)])
  })
})

test('a snapshot whose records cannot be read at all is passed over like any damaged one', async () => {
  const older = await store.publish(content(1))
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const text = serializeSnapshot(content(2)).replace('"id":', `"news":${deep},"id":`)
  const checksum = createHash('sha256').update(text).digest('hex')
  const newer = join(folder, `2026-01-02T12-00-00.000Z_0123456789ab_${checksum}.json`)
  await writeFile(newer, text)
  const latest = await store.latest()
  expect(latest.file).toBe(older)
  expect(latest.damaged).toMatchObject([{ file: newer }])
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
      'replaced by a pipe, which nobody writes to',
      async file => {
        await rm(file)
        execFileSync('mkfifo', [file])
      },
      /no regular file/,
    ],
    ['a gigabyte long', file => truncate(file, 2 ** 30), /longer than/],
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

  test('in the way of tidying take nothing from what is published', async () => {
    const old = await store.publish(content(1))
    await rm(old)
    await mkdir(join(old, 'deep'), { recursive: true })
    for (let n = 2; n <= 7; n += 1) await store.publish(content(n))
    expect((await store.latest()).snapshot?.captured_at).toBe(day(7))
    expect(await moments()).toEqual([7, 6, 5, 4, 3, 1].map(day))
  })

  test('that were left half-written an hour ago go, whoever has the id of their writer now', async () => {
    const name = `.x.json.${process.pid}.0b7b21e8-6a2d-4b0c-8b8f-3a1a0c8a4d5e.tmp`
    const file = join(folder, name)
    for (const hours of [-2, 2]) {
      await writeFile(file, 'half')
      const touched = new Date(Date.now() + hours * 3_600_000)
      await utimes(file, touched, touched)
      await store.publish(content(1))
      expect(await readdir(folder)).not.toContain(name)
    }
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
