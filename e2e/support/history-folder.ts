import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CatalogueData } from '#ll2/catalogue-data.ts'
import { recordHistory } from '#snapshot/history/record-history.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'

const source = 'https://ll.thespacedevs.com/2.3.0/'

/** A data folder that has seen the given states of a catalogue, one a day from 1 January 2026 on. */
export async function historyFolder(states: readonly CatalogueData[]) {
  const folder = await mkdtemp(join(tmpdir(), 'spacecraft-catalogue-e2e-'))
  const snapshots = join(folder, 'snapshots')
  const store = openSnapshotStore(snapshots)
  for (const [day, state] of states.entries()) {
    const captured_at = new Date(Date.UTC(2026, 0, 1 + day)).toISOString()
    await store.publish({ ...state, source, captured_at, complete: true })
    await recordHistory({ folder: snapshots, store, note: async () => {} })
  }
  return { folder, remove: () => rm(folder, { recursive: true }) }
}
