import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeLock } from '#data-folder/lock.ts'
import { hours } from '#environment/milliseconds.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { readHistoryFile } from '#snapshot/history/history-file.ts'
import { readSnapshot } from '#snapshot/parse-snapshot.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { publishSnapshot } from './publish-snapshot.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publishing-'))
})
afterEach(() => rm(folder, { recursive: true }))

const snapshot = readSnapshot(syntheticCatalogue({ size: 1 }).spacecraft, 'one craft')
const now = Date.UTC(2026, 0, 1)
const at = (hour: number) => ({
  ...snapshot,
  captured_at: new Date(now + hour * hours).toISOString(),
})
const snapshots = () => join(folder, 'snapshots')
/** Publishes as a clock would that is so many hours ahead. */
const publishAhead = (hour: number) =>
  openSnapshotStore(snapshots(), { ...thisMachine, now: () => now + hour * hours }).publish(
    at(hour),
  )

async function publish({ isLocked = true } = {}) {
  const lock = await takeLock(join(folder, 'locks'), 'sync')
  if (!lock) throw new Error('Nobody else has it')
  if (!isLocked) await rm(join(folder, 'locks'), { recursive: true })
  const notes: string[] = []
  const note = async (text: string) => void notes.push(text)
  const store = openSnapshotStore(snapshots(), { ...thisMachine, now: () => now })
  try {
    const file = await publishSnapshot(store, at(0), { lock, last: null, note })
    return { file, notes, stored: await store.list() }
  } finally {
    await lock.release()
  }
}

test('what is published is the newest, and there is nothing to say of it', async () => {
  await publishAhead(-1)
  const { file, notes, stored } = await publish()
  expect(stored.map(one => one.moment.slice(11, 13))).toEqual(['00', '23'])
  expect(stored[0]?.file).toBe(file)
  expect(notes).toEqual([])
})

test.each([
  ['one snapshot', [9], 'A snapshot from the future (2026-01-01T09:00:00.000Z) set aside'],
  ['several', [7, 9], 'Snapshots from the future (2026-01-01T09:00:00.000Z) set aside'],
])('%s from the future makes way, and that is said once', async (_, ahead, said) => {
  for (const hour of ahead) await publishAhead(hour)
  const { notes, stored } = await publish()
  expect(notes).toEqual([`${said}: a clock was wrong`])
  expect(stored).toHaveLength(1)
  expect((await publish()).notes).toEqual([])
})

test('what it changed is recorded beside it, whoever read the one before', async () => {
  await publishAhead(-1)
  const { file, stored } = await publish()
  const { entries } = await readHistoryFile(dirname(file))
  expect(entries.map(({ kind, seen_at }) => [kind, seen_at])).toEqual([
    ['start', stored.at(-1)?.moment],
  ])
  await publishAhead(1)
  const other = { ...at(2), spacecraft: [] }
  const shelf = openSnapshotStore(snapshots(), { ...thisMachine, now: () => now + 2 * hours })
  const lock = await takeLock(join(folder, 'locks'), 'sync')
  if (!lock) throw new Error('Nobody else has it')
  const job = { lock, last: null, note: async () => {} }
  await publishSnapshot(shelf, { ...other, revision: 'other' }, job, await shelf.latest())
  await lock.release()
  const last = (await readHistoryFile(dirname(file))).entries.at(-1)
  expect(last).toMatchObject({ kind: 'change', removed: [{ id: snapshot.spacecraft[0]?.id }] })
})

test('what stands where the history should be is set aside, and that is said', async () => {
  await mkdir(snapshots(), { recursive: true })
  // Reading it would never end.
  await symlink('/dev/zero', join(snapshots(), 'history.jsonl'))
  const { notes, stored } = await publish()
  expect(stored).toHaveLength(1)
  expect((await readHistoryFile(snapshots())).entries).toHaveLength(1)
  expect(notes).toEqual([
    expect.stringMatching(/^The history of changes cannot be used: it is set aside as history/),
  ])
})

test('without the lock nothing is published, for another may be publishing', async () => {
  await expect(publish({ isLocked: false })).rejects.toMatchObject({
    name: 'LockLostError',
    message: expect.stringMatching(/^The lock on the data folder is gone: /),
  })
  expect(await readdir(folder)).not.toContain('snapshots')
})
