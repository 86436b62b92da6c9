import { parseQuery } from '#ll2/query-string.ts'
import { booleanFields, choiceFields } from '#ll2/spacecraft-params.ts'

/** A page's search as flat text, the form in which it stands in the URL. */
export type FlatSearch = Record<string, string>

/** Members that a plain form sends in parts, a control each: the options ticked, a time's unit. */
const inParts = new Set<string>([
  ...choiceFields,
  ...booleanFields,
  'reuse',
  'columns',
  'ids',
  ...['time_in_space', 'time_docked'].flatMap(field => [`${field}__gte`, `${field}__lte`]),
])

/**
 * Reads a URL's query for the router: flat text values, nothing is guessed (`007` and `true` stay
 * text). A form's repeats are joined, of other repeated names the last counts, and what a form
 * left empty is not there. Never throws.
 */
export function parseSearch(text: string): FlatSearch {
  const search = new Map<string, string>()
  for (const [name, value] of parseQuery(text.replace(/^\?/, ''))) {
    const before = inParts.has(name) && search.get(name)
    if (value !== '') search.set(name, before ? `${before},${value}` : value)
  }
  return Object.fromEntries(search)
}

/**
 * Writes a page's search for the router, in the members' own order: lists by comma, empty values
 * left out, and no more escaping than a URL needs, because people read and share it.
 */
export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(toFlatSearch(search)).map(
    ([name, value]) => `${encode(name)}=${encode(value)}`,
  )
  return pairs.length ? `?${pairs.join('&')}` : ''
}

/** The text of every member that has a value. */
export function toFlatSearch(search: Record<string, unknown>): FlatSearch {
  const pairs: [string, string][] = []
  for (const [name, value] of Object.entries(search)) {
    const text = value === undefined || value === null ? '' : String(value)
    if (text !== '') pairs.push([name, text])
  }
  return Object.fromEntries(pairs)
}

/** Every member of a search taken out: what a page without search state makes of any address. */
export const emptied = (search: Record<string, unknown>): Record<string, undefined> =>
  Object.fromEntries(Object.keys(search).map(name => [name, undefined]))

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('%20', '+')
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
}
