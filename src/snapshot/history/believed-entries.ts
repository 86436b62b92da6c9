import type { HistoryEntry } from './history-entry.ts'

/**
 * The entries that tell of states up to a moment, each later than the one before. An entry takes
 * back those above it that claim to be as late or later: a wrong clock dated them, or they were
 * written twice.
 * @param upTo - ISO-8601 UTC
 */
export function believedEntries(entries: readonly HistoryEntry[], upTo: string): HistoryEntry[] {
  let earliest = Infinity
  const isBelieved = (entry: HistoryEntry) => {
    // Of a craft that left, the moment is that of another entry.
    if (entry.kind === 'gone') return true
    const moment = Date.parse(entry.seen_at)
    if (moment >= earliest) return false
    earliest = moment
    return true
  }
  return entries
    .filter(({ seen_at }) => Date.parse(seen_at) <= Date.parse(upTo))
    .reverse()
    .filter(isBelieved)
    .reverse()
}
