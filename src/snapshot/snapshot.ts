import type { Capture, CatalogueData } from '#ll2/catalogue-data.ts'

/** The catalogue's data at one moment. Every list is in rising order of ids. */
export interface Snapshot extends CatalogueData, Capture {
  /** False for a sample. */
  complete: boolean
  /** Names the data, whenever it was captured: 12 hex digits of a hash. */
  revision: string
}

/** All of a snapshot but the revision, which follows from it. */
export type SnapshotContent = Omit<Snapshot, 'revision'>
