import type { Context } from 'hono'
import { encodeQuery, parseQuery } from '#ll2/query-string.ts'
import { catalogueHead } from '../catalogue/catalogue-head.ts'
import type { ServedData } from '../freshness/data-source.ts'
import { jsonPieces } from '../http/json-pieces.ts'
import { gather } from '../http/pieces.ts'
import { refuse } from '../http/refusal.ts'
import { queryOf, targetOf } from '../http/request-target.ts'
import { StoredAnswer } from '../http/stored-answer.ts'
import { inTurns } from '../http/turns.ts'
import type { Site } from '../site.ts'
import { craftHistory } from './craft-history.ts'

/** `/catalogue/history?id=`: what changed in a craft, newest first. */
export const craftHistoryHandler =
  (site: Site, history: ServedData['history']) => async (c: Context) => {
    const query = parseQuery(queryOf(targetOf(c)))
    const base = site.baseUrl(c.req.header('host'))
    const known = await history()
    const answer = craftHistory(site, known, query, base)
    if (answer.status !== 200) return refuse(answer)
    const head = catalogueHead(site, 'history', known.mark, base, encodeQuery(query))
    return new StoredAnswer(head, await inTurns(gather(jsonPieces(answer.body)))).respond(c)
  }
