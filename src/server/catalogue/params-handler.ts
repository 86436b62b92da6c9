import type { Context } from 'hono'
import { parseQuery } from '#ll2/query-string.ts'
import {
  parseSpacecraftParams,
  type SpacecraftParams,
  writeSpacecraftParams,
} from '#ll2/spacecraft-params.ts'
import { answerAnew, createAnswerStore } from '../http/answer-store.ts'
import { tagOf } from '../http/entity-tag.ts'
import type { Headers } from '../http/headers.ts'
import { refuse } from '../http/refusal.ts'
import { queryOf, targetOf } from '../http/request-target.ts'
import type { Site } from '../site.ts'
import { catalogueHeaders } from './headers.ts'

const cacheBytes = 16 * 1024 * 1024

type Question = Pick<SpacecraftParams, 'filters' | 'ordering'>

interface Options {
  /** Tells the answer's tags from those of other answers to the same question. */
  name: string
  headers?: Headers
  /** What the answer holds beside the data and the question. */
  tagged?: string
  /** Without it every order of a list has the same answer; pages never matter. */
  dependsOnOrder?: boolean
  answer: (question: Question) => string
}

/** Answers what depends on the list's own parameters: made once, then held. */
export function paramsHandler(
  { engine, snapshot, version }: Site,
  { name, headers, tagged = '', dependsOnOrder = false, answer }: Options,
) {
  const finished = createAnswerStore(cacheBytes)

  return (c: Context) => {
    const query = parseQuery(queryOf(targetOf(c)))
    const { params, errors } = parseSpacecraftParams(query, engine.isKnown)
    if (errors) return refuse({ status: 400, body: errors })
    const { filters } = params
    const question = { filters, ordering: dependsOnOrder ? params.ordering : [] }
    const key = writeSpacecraftParams({ ...question, mode: 'normal', limit: 1, offset: 0n })
    const held = finished.get(key)
    if (held) return held.respond(c)
    const head = {
      status: 200,
      tag: tagOf(version, snapshot.revision, tagged, name, key),
      headers: { ...catalogueHeaders, ...headers },
    } as const
    return answerAnew(c, finished, key, head, () => answer(question))
  }
}
