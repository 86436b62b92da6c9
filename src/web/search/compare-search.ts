import { emptied, toFlatSearch } from './search-codec.ts'

/** Craft that are compared at once. */
export const mostCompared = 4

/** The state of the page that compares craft, as it stands in the URL. */
export interface CompareSearch {
  /** Rising, each once, four at most. */
  ids?: number[]
  /** What stood in the URL and could not be used, by name; kept so that the page can say so. */
  ignored?: Record<string, string>
}

/**
 * Reads which craft are compared, for the router: the first four that may be numbers of craft. Never
 * throws: the rest is set aside in `ignored`.
 */
export function validateCompareSearch(input: Record<string, unknown>): CompareSearch {
  const { ignored: before, ...members } = input
  const set = typeof before === 'object' ? { ...(before as Record<string, string>) } : {}
  const { ids: text = '', ...others } = toFlatSearch(typeof before === 'object' ? members : input)
  const parts = [...new Set([...text.split(','), ...(set.ids?.split(',') ?? [])])]
    .map(part => part.trim())
    .filter(Boolean)
  const ids = [...new Set(parts.filter(isId).map(Number))].slice(0, mostCompared)
  const rest = parts.filter(part => !isId(part) || !ids.includes(Number(part)))
  const ignored = { ...set, ...others, ids: rest.join(',') }
  return {
    ...emptied(input),
    ...(ids.length > 0 && { ids: ids.sort((a, b) => a - b) }),
    ...(Object.values(ignored).some(Boolean) && { ignored: toFlatSearch(ignored) }),
  }
}

const isId = (part: string) => /^0*[1-9]\d{0,8}$/.test(part)
