import type { Context } from 'hono'
import { serializeSnapshot } from '#snapshot/serialize-snapshot.ts'
import { chooseEncoding } from '../http/encoding.ts'
import { tagOf } from '../http/entity-tag.ts'
import { type AnswerHead, notModified, StoredAnswer } from '../http/stored-answer.ts'
import type { Site } from '../site.ts'
import { catalogueHeaders } from './headers.ts'

/** `/catalogue/snapshot`: the whole of the data, as a file that `CATALOGUE_SNAPSHOT` takes. */
export function snapshotHandler({ snapshot, version }: Site) {
  const head: AnswerHead = {
    status: 200,
    tag: tagOf(version, snapshot.revision, String(snapshot.captured_at), 'snapshot'),
    headers: catalogueHeaders,
  }
  let answer: StoredAnswer | undefined

  return (c: Context) => {
    const unchanged = notModified(c, head, chooseEncoding(c.req.header('accept-encoding')))
    if (unchanged) return unchanged
    answer ??= new StoredAnswer(head, Buffer.from(serializeSnapshot(snapshot)))
    return answer.respond(c)
  }
}
