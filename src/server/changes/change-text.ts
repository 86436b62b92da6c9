import { createHash } from 'node:crypto'
import { html } from 'hono/html'
import type { CraftName } from '#snapshot/compare-snapshots.ts'
import type { SnapshotChange } from './change-log.ts'

export const feedTitle = 'Spacecraft Catalogue: changes'
export const feedDescription = 'Craft that the latest copies of the data added, removed or changed'

/** The same for the same change, for ever and on every server: a UUID of our own making (RFC 9562, 5.8). */
export function idOf({ key }: SnapshotChange): string {
  const hex = createHash('sha256').update(key).digest('hex')
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`]
  return `urn:uuid:${[...groups, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')}`
}

/** For example "2 craft added, 1 changed". */
export function titleOf({ added, removed, changed }: SnapshotChange): string {
  const counts = { added: added.length, removed: removed.length, changed: changed.length }
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count], n) => `${count}${n ? '' : ' craft'} ${what}`)
  return parts.join(', ') || 'Details beside the craft changed'
}

/** Every craft by name, linked to its page where it has one. HTML. */
export function contentOf(change: SnapshotChange, baseUrl: string): string {
  const { added, removed, changed } = change
  const linked = ({ id, name }: CraftName) =>
    html`<a href="${baseUrl}/spacecraft/${id}">${name}</a>`
  const list = (title: string, items: unknown[]) =>
    items.length ? html`<h2>${title}</h2><ul>${items.map(item => html`<li>${item}</li>`)}</ul>` : ''
  const lists = [
    list('Added', added.map(linked)),
    list(
      'Removed',
      removed.map(({ name }) => name),
    ),
    list(
      'Changed',
      changed.map(craft => html`${linked(craft)}: ${craft.fields.join(', ')}`),
    ),
  ]
  return lists.join('') || String(html`<p>${titleOf(change)}</p>`)
}
