import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { loadSnapshot } from '../load-snapshot.ts'
import { openSnapshotStore } from '../snapshot-store.ts'
import { loadHistory } from './load-history.ts'
import { recordHistory } from './record-history.ts'

export const { spacecraft: sampleCraft, ...sample } = await loadSnapshot()

/** A folder of snapshots until the test is finished, whose clock can be set, in hours. */
export async function openShelf() {
  const folder = await mkdtemp(join(tmpdir(), 'history-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const clock = { hour: 0 }
  const store = openSnapshotStore(folder, { ...thisMachine, now: () => momentOf(clock.hour) })
  const notes: string[] = []
  const note = async (text: string) => void notes.push(text)

  return {
    folder,
    clock,
    store,
    notes,
    /** Publishes some craft, or the first of the sample's. @returns the file's path */
    publish(hour: number, craft: number | Spacecraft[]) {
      clock.hour = hour
      const captured_at = new Date(momentOf(hour)).toISOString()
      const spacecraft = typeof craft === 'number' ? sampleCraft.slice(0, craft) : craft
      return store.publish({ ...sample, captured_at, spacecraft })
    },
    record: (most?: number) =>
      recordHistory({ folder, store, note, ...(most !== undefined && { most }) }),
    /** What is known up to a stored file, by default the newest. */
    async history(file?: string) {
      const stored = await store.list()
      const served = file === undefined ? stored[0] : stored.find(one => one.file === file)
      if (!served) throw new Error('It is not stored')
      return loadHistory(folder, store, served)
    },
  }
}

const momentOf = (hour: number) => Date.UTC(2026, 0, 1, hour)

/** The hour of each change, with how many craft came and went. */
export const inShort = ({ changes }: Awaited<ReturnType<typeof loadHistory>>) =>
  changes.map(({ moment, added, removed }) => [
    new Date(moment).getUTCHours(),
    added.length,
    -removed.length,
  ])
