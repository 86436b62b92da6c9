import type { FeedEntry } from './feed-entries.ts'

/** A feed of changes, before it is written in one format or the other. */
export interface Feed {
  /** The catalogue's address. */
  baseUrl: string
  /** ISO-8601 UTC: when the newest entry came to be, or else the data. */
  updated: string
  /** The data is made up, and so are its changes. */
  isInvented: boolean
  /** Newest first. */
  entries: readonly FeedEntry[]
}

/** What a feed is called. */
export const feedTitle = ({ isInvented }: Pick<Feed, 'isInvented'>): string =>
  `${isInvented ? 'Invented: ' : ''}Spacecraft Catalogue: changes`

export const feedDescription = ({ isInvented }: Pick<Feed, 'isInvented'>): string =>
  `${isInvented ? 'Invented data. ' : ''}Craft that the latest copies of the data added, removed or changed`
