import { parseInteger } from './python-text.ts'
import { encodeQuery, lastOf, type QueryPairs, withParam } from './query-string.ts'

/** The parameters that every LL2 list takes. */
export interface PageParams {
  mode: 'normal' | 'detailed'
  /** 1 to 100, LL2's default is 10. */
  limit: number
  /** Any whole number from 0: LL2 reads it with Python's unbounded integers, and writes it back. */
  offset: bigint
}

export const defaultLimit = 10
export const maxLimit = 100

/** Reads `mode`, `limit` and `offset`; bad values mean the defaults, never an error. */
export function parsePageParams(query: QueryPairs): PageParams {
  const limit = parseInteger(lastOf(query, 'limit') ?? '')
  const offset = parseInteger(lastOf(query, 'offset') ?? '')
  return {
    mode: lastOf(query, 'mode') === 'detailed' ? 'detailed' : 'normal',
    limit:
      limit === null || limit <= 0n ? defaultLimit : Number(limit < maxLimit ? limit : maxLimit),
    offset: offset === null || offset < 0n ? 0n : offset,
  }
}

/**
 * The `next` and `previous` of a page, as Django REST Framework makes them: all parameters kept
 * and sorted, the effective `limit` always there, no `offset` in the link to the first page.
 * @param address - the list's absolute URL without a query
 * @param count - records after filtering
 */
export function pageLinks(
  address: string,
  query: QueryPairs,
  { limit, offset }: PageParams,
  count: number,
): { next: string | null; previous: string | null } {
  const size = BigInt(limit)
  const link = (to: bigint | undefined) =>
    `${address}?${encodeQuery(withParam(withParam(query, 'limit', String(limit)), 'offset', to?.toString()))}`
  return {
    next: offset + size < count ? link(offset + size) : null,
    previous: offset > 0n ? link(offset - size > 0n ? offset - size : undefined) : null,
  }
}
