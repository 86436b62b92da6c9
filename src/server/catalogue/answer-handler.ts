import type { Context } from 'hono'
import { isRefusal } from '#answers/answer.ts'
import type { Work } from '#engine/work.ts'
import { parseQuery } from '#ll2/query-string.ts'
import { answerBehindGate, longTarget } from '../http/answer-behind-gate.ts'
import { answerAnew, createAnswerStore } from '../http/answer-store.ts'
import { createGate } from '../http/gate.ts'
import { jsonPieces } from '../http/json-pieces.ts'
import { refuse } from '../http/refusal.ts'
import { queryOf, targetOf } from '../http/request-target.ts'
import { inTurns } from '../http/turns.ts'
import type { Site } from '../site.ts'
import { catalogueHead } from './catalogue-head.ts'

const cacheBytes = 16 * 1024 * 1024

/**
 * Answers an address under `/catalogue/`: made once for all questions that mean the same, then
 * held.
 * @param takesLong - every answer takes long, not only that to a long address
 */
export function answerHandler(site: Site, takesLong = false) {
  const finished = createAnswerStore(cacheBytes)
  const gate = createGate({ inside: 2, waiting: 16 })

  function* answer(c: Context, target: string): Work<Response | Promise<Response>> {
    const query = parseQuery(queryOf(target))
    const base = site.baseUrl(c.req.header('host'))
    const outcome = yield* site.answers.ask({ path: c.req.path, query, base })
    if (isRefusal(outcome)) return refuse(outcome)
    const { identity, build } = outcome
    const held = finished.get(identity)
    if (held) return held.respond(c)
    const head = catalogueHead(site, identity)
    const work = answerAnew(c, finished, identity, head, function* () {
      yield* jsonPieces(yield* build())
    })
    return takesLong ? answerBehindGate(c, gate, work) : yield* work
  }

  return (c: Context) => {
    const target = targetOf(c)
    const work = answer(c, target)
    const isLong = target.length > longTarget && !takesLong
    return isLong ? answerBehindGate(c, gate, work) : inTurns(work)
  }
}
