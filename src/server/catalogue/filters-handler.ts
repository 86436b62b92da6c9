import type { Context } from 'hono'
import { parseQuery } from '#ll2/query-string.ts'
import {
  parseSpacecraftParams,
  type SpacecraftFilters,
  writeSpacecraftParams,
} from '#ll2/spacecraft-params.ts'
import { answerAnew, createAnswerStore } from '../http/answer-store.ts'
import { tagOf } from '../http/entity-tag.ts'
import { refuse } from '../http/refusal.ts'
import { queryOf, targetOf } from '../http/request-target.ts'
import type { Site } from '../site.ts'
import { catalogueHeaders } from './headers.ts'

const cacheBytes = 16 * 1024 * 1024

/**
 * Answers what depends on the list's filters alone, not on its order or page.
 * @param name - tells its tags from those of other answers to the same filters
 */
export function filtersHandler(
  { engine, snapshot, version }: Site,
  name: string,
  answer: (filters: SpacecraftFilters) => unknown,
) {
  const finished = createAnswerStore(cacheBytes)

  return (c: Context) => {
    const query = parseQuery(queryOf(targetOf(c)))
    const { params, errors } = parseSpacecraftParams(query, engine.isKnown)
    if (errors) return refuse({ status: 400, body: errors })
    const { filters } = params
    const key = writeSpacecraftParams({
      filters,
      ordering: [],
      mode: 'normal',
      limit: 1,
      offset: 0n,
    })
    const held = finished.get(key)
    if (held) return held.respond(c)
    const tag = tagOf(version, snapshot.revision, name, key)
    return answerAnew(c, finished, key, { status: 200, tag, headers: catalogueHeaders }, () =>
      JSON.stringify(answer(filters)),
    )
  }
}
