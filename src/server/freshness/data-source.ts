import type { CatalogueStatus } from '#ll2/catalogue-status.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'
import type { SnapshotChange } from '../changes/change-log.ts'

export type SyncStatus = NonNullable<CatalogueStatus['sync']>

/** What the server answers from. */
export interface ServedData {
  snapshot: Snapshot
  /** What this snapshot and the stored ones before it changed, newest first. */
  changes: () => Promise<readonly SnapshotChange[]>
}

/** Where the data comes from, and how newer data comes. */
export interface DataSource {
  /** What there is at the start. */
  first: ServedData
  /** How the data is kept fresh. Never fails. */
  syncStatus: () => Promise<SyncStatus>
  /**
   * Looks for newer data from now on, and hands it over. Called once.
   * @param onNewer - takes the data over, or throws and goes on with what it has
   */
  watch(onNewer: (data: ServedData) => void): Watch
}

export interface Watch {
  /** Looks now. Never fails; many calls at once are one more look. */
  reload(): Promise<void>
  /** Ends all work under way. */
  stop(): Promise<void>
}

export const noChanges = async (): Promise<readonly SnapshotChange[]> => []
