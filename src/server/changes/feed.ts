import type { FeedEntry } from './feed-entries.ts'

/** A feed of changes, before it is written in one format or the other. */
export interface Feed {
  /** The catalogue's address. */
  baseUrl: string
  /** ISO-8601 UTC: when the newest entry came to be, or else the data. */
  updated: string
  /** Newest first. */
  entries: readonly FeedEntry[]
}

export const feedTitle = 'Spacecraft Catalogue: changes'
export const feedDescription = 'Craft that the latest copies of the data added, removed or changed'
