import * as v from 'valibot'
import { type Feed, feedDescription, feedTitle } from './feed.ts'

/** What of JSON Feed 1.1 the changes are told with. */
export const jsonFeedSchema = v.object({
  version: v.literal('https://jsonfeed.org/version/1.1'),
  title: v.string(),
  description: v.string(),
  home_page_url: v.string(),
  feed_url: v.string(),
  language: v.string(),
  /** Newest first. */
  items: v.array(
    v.object({
      /** The same for the same change, for ever. */
      id: v.string(),
      url: v.string(),
      title: v.string(),
      content_html: v.string(),
      /** ISO-8601 UTC. */
      date_published: v.string(),
    }),
  ),
})

/** The changes as JSON Feed 1.1 (jsonfeed.org). It has no place for when it was updated. */
export function jsonFeed(feed: Feed): string {
  const { baseUrl, entries } = feed
  const written: v.InferOutput<typeof jsonFeedSchema> = {
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
  return JSON.stringify(written)
}
