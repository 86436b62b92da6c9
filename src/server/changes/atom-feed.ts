import { html } from 'hono/html'
import type { SnapshotChange } from './change-log.ts'
import { contentOf, feedDescription, feedTitle, idOf, titleOf } from './change-text.ts'

// A feed must say when it was last updated, also when there is nothing in it yet.
const never = '1970-01-01T00:00:00.000Z'

/** The changes as an Atom feed (RFC 4287). */
export function atomFeed(changes: readonly SnapshotChange[], baseUrl: string): string {
  const address = `${baseUrl}/catalogue/changes.atom`
  const feed = html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<id>${address}</id>
<title>${feedTitle}</title>
<subtitle>${feedDescription}</subtitle>
<updated>${changes[0]?.moment ?? never}</updated>
<author><name>Spacecraft Catalogue</name></author>
<link rel="self" type="application/atom+xml" href="${address}"/>
<link rel="alternate" type="text/html" href="${baseUrl}/spacecraft"/>
${changes.map(change => entry(change, baseUrl))}</feed>
`
  return asXmlText(String(feed))
}

const entry = (change: SnapshotChange, baseUrl: string) => html`<entry>
<id>${idOf(change)}</id>
<title>${titleOf(change)}</title>
<updated>${change.moment}</updated>
<content type="html">${contentOf(change, baseUrl)}</content>
</entry>
`

/** Replaces the few characters that XML can hold in no form (XML 1.0, 2.2). */
const asXmlText = (text: string) =>
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
