import type { Context } from 'hono'
import type { Work } from '#engine/work.ts'
import { parseQuery } from '#ll2/query-string.ts'
import {
  parseSpacecraftParams,
  type SpacecraftParams,
  writeSpacecraftParams,
} from '#ll2/spacecraft-params.ts'
import { answerBehindGate, longTarget } from '../http/answer-behind-gate.ts'
import { answerAnew, createAnswerStore } from '../http/answer-store.ts'
import { tagOf } from '../http/entity-tag.ts'
import { createGate } from '../http/gate.ts'
import type { Pieces } from '../http/pieces.ts'
import { refuse } from '../http/refusal.ts'
import { queryOf, targetOf } from '../http/request-target.ts'
import type { AnswerHead } from '../http/stored-answer.ts'
import { inTurns } from '../http/turns.ts'
import type { Site } from '../site.ts'
import { catalogueHeaders } from './headers.ts'

const cacheBytes = 16 * 1024 * 1024

export type Question = Pick<SpacecraftParams, 'filters' | 'ordering'>

interface Options {
  /** Tells the answer's tags from those of other answers to the same question. */
  name: string
  /** Every answer takes long, not only that to a long address. */
  takesLong?: boolean
  answer: (question: Question) => Pieces
}

/** Answers what depends on the list's filters: made once, then held. Order and pages never matter. */
export function paramsHandler(site: Site, { name, takesLong = false, answer }: Options) {
  const finished = createAnswerStore(cacheBytes)
  const gate = createGate({ inside: 2, waiting: 16 })

  function* answerQuestion(c: Context, target: string): Work<Response | Promise<Response>> {
    const { params, errors } = parseSpacecraftParams(
      parseQuery(queryOf(target)),
      site.engine.isKnown,
    )
    if (errors) return refuse({ status: 400, body: errors })
    const question = { filters: params.filters, ordering: [] }
    const key = writeQuestion(question)
    const held = finished.get(key)
    if (held) return held.respond(c)
    const head = questionHead(site, name, key)
    const work = answerAnew(c, finished, key, head, () => answer(question))
    return takesLong ? answerBehindGate(c, gate, work) : yield* work
  }

  return (c: Context) => {
    const target = targetOf(c)
    const work = answerQuestion(c, target)
    const isLong = target.length > longTarget && !takesLong
    return isLong ? answerBehindGate(c, gate, work) : inTurns(work)
  }
}

/** One text for one question, whichever page of it is asked for. */
export const writeQuestion = (question: Question): string =>
  writeSpacecraftParams({ ...question, mode: 'normal', limit: 1, offset: 0n })

/** @param parts - whatever else than data and code an answer is made from */
export const questionHead = ({ version, snapshot }: Site, ...parts: string[]): AnswerHead => ({
  status: 200,
  tag: tagOf(version, snapshot.revision, ...parts),
  headers: catalogueHeaders,
})
