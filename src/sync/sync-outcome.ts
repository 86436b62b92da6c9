import type { SnapshotChanges } from '#snapshot/compare-snapshots.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'
import type { SetAside } from './assemble-snapshot.ts'

/** What a sync has when it read everything. */
export interface Finished {
  /** What was read. Not the file: a dry run has none. */
  snapshot: Snapshot
  /** Against the newest snapshot that was whole; null when there was none. */
  changes: SnapshotChanges | null
  setAside: SetAside[]
}

interface Facts {
  /** Calls that counted. */
  calls: number
  /** What was not believed or could not be recorded, in sentences. */
  notes?: readonly string[]
}

/** How a sync ended. */
export type SyncOutcome = Facts &
  (
    | ({ result: 'published'; file: string | null } & Finished)
    /** The data is as it was; its snapshot is published anew with a new moment. */
    | ({ result: 'unchanged'; file: string | null } & Finished)
    /** Not now: the budget is spent, LL2 refuses, or another process is at it (`until` null). */
    | { result: 'postponed'; reason: string; until: string | null }
    /** The new data looks like a mishap. */
    | ({ result: 'refused'; reasons: string[] } & Finished)
    | { result: 'failed'; error: Error }
  )

/** What a running sync tells. */
export type SyncEvent =
  | {
      kind: 'page'
      list: string
      /** Which of the list's pages this is, and how many there are. */
      page: number
      pages: number
      /** Records of the list read so far, and in all. */
      records: number
      count: number
      /** Calls made by this run, and those left in this hour. */
      calls: number
      callsLeft: number
    }
  /** A call failed and is made again, after so many milliseconds. */
  | { kind: 'retry'; reason: string; wait: number }
  | { kind: 'damaged'; file: string; reason: string }
  /** Something was not believed or could not be recorded. */
  | { kind: 'note'; text: string }
  | { kind: 'publishing' }
