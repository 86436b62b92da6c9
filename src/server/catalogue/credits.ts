import type { Context } from 'hono'
import { askValue } from '#answers/ask-value.ts'
import { sharedWork, type Work } from '#engine/work.ts'
import { chooseEncoding } from '../http/encoding.ts'
import { jsonPieces } from '../http/json-pieces.ts'
import { gather } from '../http/pieces.ts'
import { notModified, StoredAnswer } from '../http/stored-answer.ts'
import { inTurns } from '../http/turns.ts'
import type { Site } from '../site.ts'
import { catalogueHead } from './catalogue-head.ts'

/** `/catalogue/credits`: one answer, which is made when first asked for and held however long. */
export function creditsHandler(site: Site) {
  const head = catalogueHead(site, 'credits')
  const made = sharedWork(function* () {
    const { body } = yield* askValue(site.answers, '/catalogue/credits', '')
    return new StoredAnswer(head, yield* gather(jsonPieces(body)))
  })

  function* answer(c: Context): Work<Response | Promise<Response>> {
    const unchanged = notModified(c, head, chooseEncoding(c.req.header('accept-encoding')))
    return unchanged ?? (yield* made()).respond(c)
  }

  return (c: Context) => inTurns(answer(c))
}
