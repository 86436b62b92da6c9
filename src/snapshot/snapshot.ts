import type { CatalogueData } from '#engine/catalogue-data.ts'

/** The catalogue's data at one moment. Every list is in rising order of ids. */
export interface Snapshot extends CatalogueData {
  /** The API the data comes from. */
  source: string
  /** ISO-8601 UTC; null when the moment of capture is not recorded. */
  captured_at: string | null
  /** False for a sample. */
  complete: boolean
  /** Names the data, whenever it was captured: 12 hex digits of a hash. */
  revision: string
}

/** All of a snapshot but the revision, which follows from it. */
export type SnapshotContent = Omit<Snapshot, 'revision'>
