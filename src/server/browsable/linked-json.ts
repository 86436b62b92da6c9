import { html } from 'hono/html'
import { jsonPieces } from '../http/json-pieces.ts'

// A text that is an http(s) address as a whole. Quotes inside JSON texts are escaped, so a match
// never reaches beyond its text.
const address = /"(https?:\/\/[^\s"\\]+)"/

/**
 * A value as indented JSON, with every web address a link, in pieces of HTML.
 * @param replace - as `jsonPieces` takes it
 */
export function* linkedJson(
  value: unknown,
  replace?: (value: unknown, name?: string) => unknown,
): Generator<string> {
  for (const piece of jsonPieces(value, { indent: 2, ...(replace && { replace }) })) {
    yield linkAddresses(piece ?? '')
  }
}

function linkAddresses(json: string): string {
  const parts = json.split(address)
  // Splitting by one group puts the groups at the odd places.
  const linked = parts.map((part, place) =>
    place % 2 ? html`"<a href="${part}" rel="noopener">${part}</a>"` : part,
  )
  return String(html`${linked}`)
}
