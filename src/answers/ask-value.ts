import type { Work } from '#engine/work.ts'
import { parseQuery } from '#ll2/query-string.ts'
import { isRefusal } from './answer.ts'
import type { Answers } from './create-answers.ts'

/** What an address answers, made, and its status in HTTP. */
export interface Answered {
  status: number
  body: unknown
}

/**
 * Asks for an answer and makes it.
 * @param address - path and query, the path without escapes
 * @param base - the origin that links to other pages of a list begin with
 */
export function* askValue(answers: Answers, address: string, base: string): Work<Answered> {
  const [path = '', query = ''] = address.split('?', 2)
  const outcome = yield* answers.ask({ path, query: parseQuery(query), base })
  return isRefusal(outcome) ? outcome : { status: 200, body: yield* outcome.build() }
}
