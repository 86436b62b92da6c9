import type { EntryOf, HistoryEntry } from './history-entry.ts'
import { writeLine } from './history-lines.ts'

/**
 * Drops the oldest of a history, so that what is left takes half of the bytes it may: it is then
 * long until the next time. Craft that are gone keep their last record, the latest first, in a
 * quarter of the bytes.
 * @param entries - each later than the one before
 */
export function shortenHistory(entries: readonly HistoryEntry[], most: number): HistoryEntry[] {
  const told = entries.filter(entry => entry.kind !== 'gone')
  const kept = newest(told, most / 2)
  const dropped = told.slice(0, told.length - kept.length)
  const lastDropped = dropped.at(-1)
  const start = lastDropped && {
    kind: 'start' as const,
    revision: lastDropped.revision,
    seen_at: lastDropped.seen_at,
  }
  return [
    ...newest(stillGone(entries, new Set(kept)), most / 4),
    ...(start && kept[0]?.kind !== 'start' ? [start] : []),
    ...kept,
  ]
}

function newest<Entry extends HistoryEntry>(entries: readonly Entry[], bytes: number): Entry[] {
  let left = bytes
  const first = entries.findLastIndex(entry => {
    left -= Buffer.byteLength(writeLine(entry))
    return left < 0
  })
  return entries.slice(first + 1)
}

/** The craft that left before the kept entries, and did not come back. */
function stillGone(
  entries: readonly HistoryEntry[],
  kept: ReadonlySet<HistoryEntry>,
): EntryOf<'gone'>[] {
  const gone = new Map<number, EntryOf<'gone'>>()
  for (const entry of entries) {
    if (entry.kind === 'gone') gone.set(entry.record.id, entry)
    if (entry.kind !== 'change') continue
    for (const { id } of entry.added) gone.delete(id)
    // Who leaves again later is told of by the entry that is kept.
    for (const { id } of entry.removed) gone.delete(id)
    if (kept.has(entry)) continue
    const { revision, seen_at } = entry
    for (const record of entry.last) {
      gone.set(record.id, { kind: 'gone', revision, seen_at, record })
    }
  }
  return [...gone.values()].sort((a, b) => Date.parse(a.seen_at) - Date.parse(b.seen_at))
}
