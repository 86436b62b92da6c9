import { atOnce } from '#engine/work.ts'
import { noMatch, notFound } from '#ll2/errors.ts'
import { parseInteger } from '#ll2/python-text.ts'
import { encodeQuery, lastOf } from '#ll2/query-string.ts'
import type { Answer, Question, Refusal } from '../answer.ts'

/**
 * One record by the id in the path, which may be written in any way Python reads.
 * @param model - LL2's name for the record, for the 404
 * @param find - the record with an id, if there is one that also passes the filters
 */
export function instanceAnswer(
  path: string,
  question: Question,
  model: string,
  find: (id: number) => object | undefined,
): Answer | Refusal {
  const id = parseInteger(question.id)
  if (id === null) return { status: 404, body: notFound }
  const record = find(Number(id))
  if (!record) return { status: 404, body: noMatch(model) }
  return { identity: `${path}${id}/${formatQuery(question)}`, build: () => atOnce(() => record) }
}

/** What Django REST Framework appends to every address it writes: the last `format`, if any. */
export function formatQuery({ query }: Pick<Question, 'query'>): string {
  const format = lastOf(query, 'format')
  return format === undefined ? '' : `?${encodeQuery([['format', format]])}`
}
