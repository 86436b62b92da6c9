import type { Context } from 'hono'
import { parseQuery } from '#ll2/query-string.ts'
import { parseSpacecraftParams, writeSpacecraftParams } from '#ll2/spacecraft-params.ts'
import { answerAnew, createAnswerStore } from '../http/answer-store.ts'
import { tagOf } from '../http/entity-tag.ts'
import { refuse } from '../http/refusal.ts'
import { queryOf, targetOf } from '../http/request-target.ts'
import type { Site } from '../site.ts'
import { catalogueHeaders } from './headers.ts'

const cacheBytes = 16 * 1024 * 1024

/** `/catalogue/facets`: the counts beside every filter, for the list's own parameters. */
export function facetsHandler({ engine, snapshot, version }: Site) {
  const finished = createAnswerStore(cacheBytes)

  return (c: Context) => {
    const query = parseQuery(queryOf(targetOf(c)))
    const { params, errors } = parseSpacecraftParams(query, engine.isKnown)
    if (errors) return refuse({ status: 400, body: errors })
    const { filters } = params
    // Only the filters matter: every page and order of a list has the same facets.
    const key = writeSpacecraftParams({
      filters,
      ordering: [],
      mode: 'normal',
      limit: 1,
      offset: 0n,
    })
    const held = finished.get(key)
    if (held) return held.respond(c)
    const tag = tagOf(version, snapshot.revision, 'facets', key)
    return answerAnew(c, finished, key, { status: 200, tag, headers: catalogueHeaders }, () =>
      JSON.stringify(engine.facets(filters)),
    )
  }
}
