import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import type { Snapshot } from '../snapshot.ts'
import type { SnapshotStore, StoredFile } from '../snapshot-store.ts'
import { believedEntries } from './believed-entries.ts'
import type { HistoryEntry } from './history-entry.ts'
import { appendToHistory, repairHistoryFile, rewriteHistory } from './history-file.ts'
import { writeLine } from './history-lines.ts'
import { missingEntries } from './missing-entries.ts'
import { shortenHistory } from './shorten-history.ts'

interface Options {
  /** Of the snapshots. */
  folder: string
  store: SnapshotStore
  /** Is told in a sentence what was not believed. */
  note: (text: string) => Promise<void>
  /** Snapshots that need not be read again, by their files. */
  known?: ReadonlyMap<string, Snapshot>
  /** Bytes that the history may take. */
  most?: number
  machine?: Machine
}

/** Years of a catalogue that changes four times a day. */
const mostBytes = 8 * 1024 * 1024

/**
 * Brings the history of a folder of snapshots up to what is stored there. Whoever was killed before
 * is made up for, and nothing is ever told twice. For the one process that may publish there.
 */
export async function recordHistory(options: Options): Promise<void> {
  const { folder, store, note, known, most = mostBytes, machine = thisMachine } = options
  const found = await repairHistoryFile(folder, note, machine)
  const stored = (await store.list()).filter(one => !one.isFromFuture)
  const [newest] = stored
  if (!newest) return
  const entries = believedEntries(found.entries, newest.moment)
  const read = async (one: StoredFile) => known?.get(one.file) ?? store.read(one)
  const missing = (await missingEntries(entries, stored, read)).map(entry => fitting(entry, most))
  if (missing.length) await appendToHistory(folder, missing, machine.disk)
  const bytes = found.wholeBytes + lengthOf(missing)
  if (bytes > most) {
    await rewriteHistory(folder, shortenHistory([...entries, ...missing], most), machine)
  }
}

const lengthOf = (entries: readonly HistoryEntry[]) =>
  entries.reduce((sum, entry) => sum + Buffer.byteLength(writeLine(entry)), 0)

/** Where too much changed at once to be kept, the records go first; then the history begins anew. */
function fitting(entry: HistoryEntry, most: number): HistoryEntry {
  const fits = (one: HistoryEntry) => lengthOf([one]) <= most / 4
  if (entry.kind !== 'change' || fits(entry)) return entry
  const bare = { ...entry, last: [] }
  const { revision, seen_at } = entry
  return fits(bare) ? bare : { kind: 'start', revision, seen_at }
}
