import { html } from 'hono/html'
import { type Feed, feedDescription, feedTitle } from './feed.ts'
import type { FeedEntry } from './feed-entries.ts'

/** The changes as an Atom feed (RFC 4287). */
export function atomFeed(feedOf: Feed): string {
  const { baseUrl, updated, entries } = feedOf
  const address = `${baseUrl}/catalogue/changes.atom`
  const feed = html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<id>${address}</id>
<title>${feedTitle(feedOf)}</title>
<subtitle>${feedDescription(feedOf)}</subtitle>
<updated>${updated}</updated>
<author><name>Spacecraft Catalogue</name></author>
<link rel="self" type="application/atom+xml" href="${address}"/>
<link rel="alternate" type="text/html" href="${baseUrl}/spacecraft"/>
${entries.map(toElement)}</feed>
`
  return asXmlText(String(feed))
}

const toElement = ({ id, title, url, moment, content }: FeedEntry) => html`<entry>
<id>${id}</id>
<title>${title}</title>
<link rel="alternate" type="text/html" href="${url}"/>
<updated>${moment}</updated>
<content type="html">${content}</content>
</entry>
`

/** Replaces the few characters that XML can hold in no form (XML 1.0, 2.2). */
const asXmlText = (text: string) =>
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
