import type { Spacecraft } from '#ll2/spacecraft.ts'
import type { ReadableField, ReadableValue, SnapshotChanges } from '../compare-snapshots.ts'
import type { HistoryEntry } from './history-entry.ts'

/** How one state of the data differs from the one before it. */
export interface SnapshotChange extends SnapshotChanges {
  /** Names the two, and when the later one was seen. */
  key: string
  /** When the later one was seen: ISO-8601 UTC. */
  moment: string
}

/** The same with the revisions of the two. */
export interface RevisionChange extends SnapshotChange {
  from: string
  revision: string
}

/** One field of one craft that changed, or the craft itself, which came (`listed` true) or went. */
export interface FieldChange {
  field: ReadableField | 'listed' | (string & {})
  /** Null where nothing was known; both are null where a field changed only within. */
  from: ReadableValue
  to: ReadableValue
  seen_at: string
  revision: string
}

/** A craft that is no longer in the data. */
export interface GoneCraft {
  /** When it was first missed: ISO-8601 UTC. */
  since: string
  /** The revision without it. */
  revision: string
  /** As it last was. */
  record: Spacecraft
}

/** What is known of the states before the one that is served, and of itself. */
export interface History {
  /** Newest first. Where one does not begin with what the next one ends with, some are lost. */
  changes: readonly RevisionChange[]
  /** The oldest state that is known, if any is. */
  start: { revision: string; seen_at: string } | null
  /** What changed in a craft, newest first. */
  of(id: number): readonly FieldChange[]
  /** Those whose last record is kept. */
  gone: ReadonlyMap<number, GoneCraft>
  /** Names all of it: equal marks, equal history. */
  mark: string
  /** What is wrong with it, a sentence each. */
  notes: readonly string[]
}

/**
 * Puts a history together.
 * @param entries - each later than the one before
 */
export function toHistory(entries: readonly HistoryEntry[], notes: readonly string[]): History {
  const changes: RevisionChange[] = []
  const ofCraft = new Map<number, FieldChange[]>()
  const gone = new Map<number, GoneCraft>()
  let start: History['start'] = null

  const add = (id: number, change: FieldChange) => {
    const known = ofCraft.get(id)
    if (known) known.push(change)
    else ofCraft.set(id, [change])
  }

  for (const entry of entries) {
    const { revision, seen_at } = entry
    if (entry.kind === 'gone') {
      gone.set(entry.record.id, { since: seen_at, revision, record: entry.record })
      continue
    }
    start ??= { revision: entry.kind === 'change' ? entry.from : revision, seen_at }
    if (entry.kind === 'start') continue
    const { from, added, removed, changed, last } = entry
    const key = `${from} ${revision} ${seen_at}`
    changes.push({ key, moment: seen_at, from, revision, added, removed, changed })
    const seen = { seen_at, revision }
    for (const { id } of added) {
      gone.delete(id)
      add(id, { field: 'listed', from: false, to: true, ...seen })
    }
    for (const { id } of removed) add(id, { field: 'listed', from: true, to: false, ...seen })
    for (const record of last) gone.set(record.id, { since: seen_at, revision, record })
    for (const { id, fields, values } of changed) {
      for (const [field, { before, after }] of readable(values)) {
        add(id, { field, from: before, to: after, ...seen })
      }
      for (const field of fields) {
        if (!(field in values)) add(id, { field, from: null, to: null, ...seen })
      }
    }
  }
  for (const list of ofCraft.values()) list.reverse()
  changes.reverse()
  return {
    changes,
    start,
    of: id => ofCraft.get(id) ?? [],
    gone,
    mark: [start?.revision, changes.length, changes[0]?.key, gone.size].join(' '),
    notes,
  }
}

const readable = (values: SnapshotChanges['changed'][number]['values']) =>
  Object.entries(values).flatMap(([field, change]) => (change ? [[field, change] as const] : []))

/** Where nothing is known of what came before. */
export const noHistory: History = toHistory([], [])
