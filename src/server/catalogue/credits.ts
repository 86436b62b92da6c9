import type { Context } from 'hono'
import { sharedWork, type Work } from '#engine/work.ts'
import { chooseEncoding } from '../http/encoding.ts'
import { tagOf } from '../http/entity-tag.ts'
import { jsonPieces } from '../http/json-pieces.ts'
import { gather } from '../http/pieces.ts'
import { type AnswerHead, notModified, StoredAnswer } from '../http/stored-answer.ts'
import { inTurns } from '../http/turns.ts'
import type { Site } from '../site.ts'
import { catalogueHeaders } from './headers.ts'
import { pictureCredits } from './picture-credits.ts'

/** `/catalogue/credits`: every picture by its licence, made once, when first asked for. */
export function creditsHandler({ snapshot, version }: Site) {
  const head: AnswerHead = {
    status: 200,
    tag: tagOf(version, snapshot.revision, 'credits'),
    headers: catalogueHeaders,
  }
  const made = sharedWork(function* () {
    const credits = yield* pictureCredits(snapshot)
    return new StoredAnswer(head, yield* gather(jsonPieces(credits)))
  })

  function* answer(c: Context): Work<Response | Promise<Response>> {
    const unchanged = notModified(c, head, chooseEncoding(c.req.header('accept-encoding')))
    return unchanged ?? (yield* made()).respond(c)
  }

  return (c: Context) => inTurns(answer(c))
}
