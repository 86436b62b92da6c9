import { atOnce } from '#engine/work.ts'
import type { Page } from '#ll2/page.ts'
import { type PageParams, pageLinks } from '#ll2/page-params.ts'
import { encodeQuery } from '#ll2/query-string.ts'
import type { Answer, Question } from '../answer.ts'

/**
 * LL2's list envelope around some records.
 * @param find - the page's records, and the number of all that match
 */
export function listAnswer(
  path: string,
  { base, query }: Question,
  params: PageParams,
  find: () => { count: number; results: readonly object[] },
): Answer {
  return {
    // Links to other pages carry every parameter along, unknown ones too.
    identity: `${base}${path}?${encodeQuery(query)}`,
    build: () =>
      atOnce((): Page<object> => {
        const { count, results } = find()
        return { count, ...pageLinks(base + path, query, params, count), results: [...results] }
      }),
  }
}

/** One page out of all matching records. */
export function pageOf<Item>(records: readonly Item[], { limit, offset }: PageParams) {
  const start = Number(offset)
  return { count: records.length, results: records.slice(start, start + limit) }
}
