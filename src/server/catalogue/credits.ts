import type { Context } from 'hono'
import { chooseEncoding } from '../http/encoding.ts'
import { tagOf } from '../http/entity-tag.ts'
import { type AnswerHead, notModified, StoredAnswer } from '../http/stored-answer.ts'
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
  let answer: StoredAnswer | undefined

  return (c: Context) => {
    const unchanged = notModified(c, head, chooseEncoding(c.req.header('accept-encoding')))
    if (unchanged) return unchanged
    answer ??= new StoredAnswer(head, Buffer.from(JSON.stringify(pictureCredits(snapshot))))
    return answer.respond(c)
  }
}
