/** A query string's parameters in their order, repeats included. */
export type QueryPairs = readonly (readonly [name: string, value: string])[]

/**
 * Reads a query string as Django does: `+` is a space, broken percent signs stay as they are,
 * bytes that are not UTF-8 become U+FFFD. Never throws.
 * @param text - without the leading "?"
 */
export function parseQuery(text: string): QueryPairs {
  return text
    .split('&')
    .filter(Boolean)
    .map(part => {
      const at = part.indexOf('=')
      return at < 0 ? [decode(part), ''] : [decode(part.slice(0, at)), decode(part.slice(at + 1))]
    })
}

/** Of a repeated parameter the last value counts, also when it is empty. */
export function lastOf(query: QueryPairs, name: string): string | undefined {
  return query.findLast(pair => pair[0] === name)?.[1]
}

/** Writes parameters as Python's `urlencode` does, sorted by name, repeats kept in their order. */
export function encodeQuery(query: QueryPairs): string {
  return [...query]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&')
}

/** The same parameters with one replaced, all its repeats included; undefined takes it out. */
export function withParam(query: QueryPairs, name: string, value: string | undefined): QueryPairs {
  const others = query.filter(pair => pair[0] !== name)
  return value === undefined ? others : [...others, [name, value]]
}

// The well-formed UTF-8 sequences of two, three and four bytes (Unicode, table 3-7), whole or cut
// short; then any other byte. What is cut short becomes one U+FFFD, as in Python.
const hex = '[0-9A-F]'
const next = `(?:%[89AB]${hex})`
const encoded = new RegExp(
  [
    `%(?:C[2-9A-F]|D${hex})${next}?`,
    `(?:%E0%[AB]${hex}|%ED%[89]${hex}|%E[1-9A-CEF]${next})${next}?`,
    `(?:%F0%[9AB]${hex}|%F4%8${hex}|%F[123]${next})${next}{0,2}`,
    `%${hex}{2}`,
  ].join('|'),
  'gi',
)

function decode(text: string): string {
  return text.replaceAll('+', ' ').replace(encoded, decodeSequence)
}

function decodeSequence(bytes: string): string {
  try {
    return decodeURIComponent(bytes)
  } catch {
    return '\ufffd'
  }
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/[!'()*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')
}

/** Python sorts text by code point, JavaScript by UTF-16 unit. */
function compareCodePoints(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  // Of a pair that differs in its second half only, the halves compare as the pairs do.
  return (a.codePointAt(at) ?? -1) - (b.codePointAt(at) ?? -1)
}
