import { createHash } from 'node:crypto'
import { html } from 'hono/html'
import type { SnapshotChange } from '#snapshot/history/history.ts'
import { type CraftNews, type NewsOfKind, nameOf, newsByKind } from './craft-news.ts'

/** One entry of a feed: a craft and how it changed, or many with the same kind of change. */
export interface FeedEntry {
  /** The same for the same change, for ever and on every server. */
  id: string
  title: string
  /** Where it is told of: the craft's page, or the list. */
  url: string
  /** ISO-8601 UTC. */
  moment: string
  /** HTML. */
  content: string
}

/** More craft than this with the same kind of change in one snapshot are one entry. */
const singly = 10
/** So many of them are named. */
const named = 50

/**
 * What a snapshot changed as entries of a feed: some dozens at most, however much changed.
 * @param baseUrl - the catalogue's address
 */
export function feedEntries(change: SnapshotChange, baseUrl: string): FeedEntry[] {
  const list = `${baseUrl}/spacecraft`
  const entry = (key: string, rest: Pick<FeedEntry, 'title' | 'url' | 'content'>): FeedEntry => ({
    id: idOf(`${change.key} ${key}`.trim()),
    moment: change.moment,
    ...rest,
  })

  const single = (one: CraftNews) => {
    // A craft that left has its page still, with its last record.
    const url = `${list}/${one.craft.id}`
    // A craft has changed only once between two snapshots, in whichever words that is told.
    const key = one.kind === 'added' || one.kind === 'removed' ? one.kind : 'changed'
    return entry(`${key} ${one.craft.id}`, { title: one.title, url, content: contentOf(one, list) })
  }
  const group = ({ title, news }: NewsOfKind) =>
    entry(news[0]?.kind ?? '', { title, url: list, content: contentOfMany(news, list) })

  const entries = newsByKind(change).flatMap(kind =>
    kind.news.length > singly ? group(kind) : kind.news.map(single),
  )
  if (entries.length) return entries
  const title = 'Details beside the craft changed'
  return [entry('', { title, url: list, content: `<p>${title}</p>` })]
}

/** A UUID of our own making (RFC 9562, 5.8). */
function idOf(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex')
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`]
  return `urn:uuid:${[...groups, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')}`
}

const linked = ({ craft }: CraftNews, list: string) =>
  html`<a href="${list}/${craft.id}">${nameOf(craft)}</a>`

function contentOf(one: CraftNews, list: string): string {
  const lines = one.lines.map(line => html`<li>${line}</li>`)
  const description = one.description && html`<blockquote>${one.description}</blockquote>`
  return String(html`<p>${linked(one, list)}</p><ul>${lines}</ul>${description ?? ''}`)
}

function contentOfMany(news: readonly CraftNews[], list: string): string {
  const items = news
    .slice(0, named)
    .map(one => html`<li>${linked(one, list)}: ${one.lines.join(', ')}</li>`)
  const more = news.length - items.length
  return String(html`<ul>${items}</ul>${more > 0 ? html`<p>and ${more} more</p>` : ''}`)
}
