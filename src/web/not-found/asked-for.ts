import { shorten } from '../format/shorten.ts'

/** What an address that leads nowhere asked for. */
export type AskedFor =
  | { kind: 'number'; noun: string; number: string }
  | { kind: 'words'; text: string }
  | { kind: 'nothing' }

const nouns: Record<string, string> = {
  spacecraft: 'craft',
  configurations: 'configuration',
  families: 'family',
}

/** No name is longer, and a search is no place for a book. */
const longest = 60

/**
 * Reads what was meant from a path: `/spacecraft/4242` asks for a number, `/spacecraft/soyuz-ms`
 * and `/soyuz_ms.html` for words.
 * @param pathname - as it stands in the address
 */
export function askedFor(pathname: string): AskedFor {
  const [first = '', ...rest] = pathname.split('/').filter(Boolean).map(decoded)
  const noun = nouns[first]
  const [number = ''] = rest
  if (noun && rest.length === 1 && /^\d{1,12}$/.test(number)) {
    return { kind: 'number', noun, number }
  }
  const words = (noun ? rest : [first, ...rest])
    .map(part => part.replace(/\.(html?|php|aspx?|json)$/i, ''))
    .join(' ')
    .replace(/[-_+\s]+/g, ' ')
    .trim()
  // Digits alone name nothing.
  return /\p{L}/u.test(words)
    ? { kind: 'words', text: shorten(words, longest).replace(/…$/, '') }
    : { kind: 'nothing' }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
