import type { CatalogueStatus } from '#ll2/catalogue-status.ts'
import { type History, noHistory } from '#snapshot/history/history.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'

export type SyncStatus = NonNullable<CatalogueStatus['sync']>

/** What the server answers from. */
export interface ServedData {
  snapshot: Snapshot
  /** What is known of the data before this snapshot. Never fails. */
  history: () => Promise<History>
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

/** Of data that comes without any. */
export const withoutHistory = async (): Promise<History> => noHistory
