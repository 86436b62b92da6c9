import * as v from 'valibot'

/** What of JSON Feed 1.1 (jsonfeed.org) the changes are told with. */
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

export type JsonFeed = v.InferOutput<typeof jsonFeedSchema>
