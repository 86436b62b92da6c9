import { html } from 'hono/html'

// A text that is an http(s) address as a whole. Quotes inside JSON texts are escaped, so a match
// never reaches beyond its text.
const address = /"(https?:\/\/[^\s"\\]+)"/

/** A value as indented JSON, with every web address a link. */
export function linkedJson(value: unknown) {
  const parts = JSON.stringify(value, null, 2).split(address)
  return parts.map((part, place) =>
    // Splitting by one group puts the groups at the odd places.
    place % 2 ? html`"<a href="${part}" rel="noopener">${part}</a>"` : part,
  )
}
