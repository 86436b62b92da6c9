import * as v from 'valibot'
import { pageSchema } from '#ll2/page.ts'
import { maxLimit } from '#ll2/page-params.ts'
import { type ListName, wireLists } from '#ll2/wire-lists.ts'
import { describeIssues } from '#snapshot/read-records.ts'
import { UpstreamNextError, UpstreamShapeError } from './upstream-errors.ts'

/** One page of a list, its records not yet checked. */
export interface ListPage {
  /** Records before this page. */
  offset: number
  /** Records in the whole list. */
  count: number
  results: unknown[]
}

/** The path of a page. Lists that know no order by id ignore it. */
export const pagePath = (list: ListName, offset: number) =>
  `${wireLists[list].path}?mode=detailed&limit=${maxLimit}&ordering=id&offset=${offset}`

const envelopeSchema = pageSchema(v.unknown())

/**
 * Checks a page's envelope.
 * @throws UpstreamShapeError, UpstreamNextError
 */
export function readListPage(
  source: string,
  list: ListName,
  offset: number,
  data: unknown,
): ListPage {
  const path = pagePath(list, offset)
  const asked = `GET ${new URL(path, source)}`
  const envelope = v.safeParse(envelopeSchema, data)
  if (!envelope.success) {
    throw new UpstreamShapeError(asked, describeIssues(envelope.issues).join('; '))
  }
  const { count, next, results } = envelope.output
  if (next) refuseNext(next, new URL(wireLists[list].path, source), offset, asked)
  const end = offset + results.length
  if (end < count && !next) throw new UpstreamShapeError(asked, 'the list ends before its count')
  // Pages overlap by one record, so one alone would lead nowhere.
  if (end < count && results.length < 2) {
    throw new UpstreamShapeError(asked, 'the page is empty, yet the list goes on')
  }
  if (results.length && end > count) {
    throw new UpstreamShapeError(asked, 'the list goes on beyond its count')
  }
  return { offset, count, results }
}

/** We count our own way through the list; a `next` that misleads still tells of a broken source. */
function refuseNext(next: string, list: URL, offset: number, asked: string) {
  const url = URL.canParse(next) ? new URL(next) : null
  if (!url || url.origin !== list.origin || url.pathname !== list.pathname) {
    throw new UpstreamNextError(
      asked,
      `is not the same list: ${JSON.stringify(next.slice(0, 200))}`,
    )
  }
  if (!(Number(url.searchParams.get('offset')) > offset)) {
    throw new UpstreamNextError(asked, 'goes no further than the page itself')
  }
}
