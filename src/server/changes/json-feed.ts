import type { JsonFeed } from '#ll2/json-feed.ts'
import { type Feed, feedDescription, feedTitle } from './feed.ts'

/** The changes as JSON Feed 1.1 (jsonfeed.org). It has no place for when it was updated. */
export function jsonFeed(feed: Feed): JsonFeed {
  const { baseUrl, entries } = feed
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(feed),
    description: feedDescription(feed),
    home_page_url: `${baseUrl}/spacecraft`,
    feed_url: `${baseUrl}/catalogue/changes`,
    language: 'en-GB',
    items: entries.map(({ id, url, title, content, moment }) => ({
      id,
      url,
      title,
      content_html: content,
      date_published: moment,
    })),
  }
}
