import type { SnapshotChange } from './change-log.ts'
import { contentOf, feedDescription, feedTitle, idOf, titleOf } from './change-text.ts'

/** The changes as JSON Feed 1.1 (jsonfeed.org). */
export const jsonFeed = (changes: readonly SnapshotChange[], baseUrl: string): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle,
    description: feedDescription,
    home_page_url: `${baseUrl}/spacecraft`,
    feed_url: `${baseUrl}/catalogue/changes`,
    language: 'en-GB',
    items: changes.map(change => ({
      id: idOf(change),
      title: titleOf(change),
      content_html: contentOf(change, baseUrl),
      date_published: change.moment,
    })),
  })
