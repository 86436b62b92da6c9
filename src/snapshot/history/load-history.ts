import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import type { SnapshotStore, StoredFile } from '../snapshot-store.ts'
import { believedEntries } from './believed-entries.ts'
import { type History, toHistory } from './history.ts'
import { readHistoryFile } from './history-file.ts'
import { missingEntries } from './missing-entries.ts'

/**
 * Loads what is known of the states up to a stored snapshot: from the history beside it, and what
 * that does not have yet from the stored snapshots themselves. Writes nothing.
 */
export async function loadHistory(
  folder: string,
  store: SnapshotStore,
  served: StoredFile,
  machine: Machine = thisMachine,
): Promise<History> {
  const notes: string[] = []
  const { entries: all, damaged } = await readHistoryFile(folder, machine).catch(() => {
    notes.push('The history of changes cannot be read')
    return { entries: [], damaged: 0 }
  })
  if (damaged)
    notes.push(`Lines of the history of changes left out, as they are damaged: ${damaged}`)
  const entries = believedEntries(all, served.moment)
  const upToServed = ({ moment }: StoredFile) => Date.parse(moment) <= Date.parse(served.moment)
  const stored = (await store.list()).filter(upToServed)
  return toHistory([...entries, ...(await missingEntries(entries, stored, store.read))], notes)
}
