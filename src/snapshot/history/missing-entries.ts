import {
  compareSnapshots,
  type ReadableValue,
  readableFields,
  type SnapshotChanges,
} from '../compare-snapshots.ts'
import { SnapshotError } from '../parse-snapshot.ts'
import type { Snapshot } from '../snapshot.ts'
import type { StoredFile } from '../snapshot-store.ts'
import type { HistoryEntry } from './history-entry.ts'

/** A text of the data's is kept up to this many UTF-16 units. */
const longestText = 4000

/**
 * What the stored snapshots tell that a history does not have yet, in its order; nothing when it
 * has all of it. A damaged snapshot is passed over: the next one is compared with the one before it.
 * Where the last state of the history is no longer stored, what came after it is not known.
 * @param entries - of the history, each later than the one before
 * @param stored - the snapshots to tell of, in any order
 * @param read - throws SnapshotError for one that is damaged
 */
export async function missingEntries(
  entries: readonly HistoryEntry[],
  stored: readonly StoredFile[],
  read: (stored: StoredFile) => Promise<Snapshot>,
): Promise<HistoryEntry[]> {
  const rising = [...stored].sort((a, b) => Date.parse(a.moment) - Date.parse(b.moment))
  const last = entries.findLast(({ kind }) => kind !== 'gone')
  const missing: HistoryEntry[] = []
  let revision = last?.revision
  let before: Snapshot | undefined

  async function readUnlessDamaged(file: StoredFile): Promise<Snapshot | undefined> {
    try {
      return await read(file)
    } catch (error) {
      if (error instanceof SnapshotError) return undefined
      throw error
    }
  }

  /** The state that the history ends with, from whichever file has it whole. */
  async function findBefore(): Promise<Snapshot | undefined> {
    for (const file of rising) {
      const found = file.revision === revision && (await readUnlessDamaged(file))
      if (found) return found
    }
    return undefined
  }

  for (const file of rising) {
    if (last && Date.parse(file.moment) <= Date.parse(last.seen_at)) continue
    if (file.revision === revision) continue
    const after = await readUnlessDamaged(file)
    if (!after) continue
    if (revision !== undefined) before ??= await findBefore()
    const seen = { revision: file.revision, seen_at: file.moment }
    missing.push(
      before && revision !== undefined
        ? { kind: 'change', ...seen, from: revision, ...changesOf(before, after) }
        : { kind: 'start', ...seen },
    )
    revision = file.revision
    before = after
  }
  return missing
}

function changesOf(before: Snapshot, after: Snapshot) {
  const { added, removed, changed } = compareSnapshots(before, after)
  const gone = new Set(removed.map(({ id }) => id))
  return {
    added,
    removed,
    changed: changed.map(withShortTexts),
    last: before.spacecraft.filter(({ id }) => gone.has(id)),
  }
}

function withShortTexts(craft: SnapshotChanges['changed'][number]): typeof craft {
  const values = { ...craft.values }
  for (const field of readableFields) {
    const change = values[field]
    if (change) values[field] = { before: shortened(change.before), after: shortened(change.after) }
  }
  return { ...craft, values }
}

const shortened = (value: ReadableValue) =>
  typeof value === 'string' && value.length > longestText
    ? `${value.slice(0, longestText)}…`
    : value
