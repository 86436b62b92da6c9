import type { Context } from 'hono'
import { snapshotPieces } from '#snapshot/serialize-snapshot.ts'
import { tagOf } from '../http/entity-tag.ts'
import type { Gate } from '../http/gate.ts'
import type { AnswerHead } from '../http/stored-answer.ts'
import { streamAnswer } from '../http/stream-answer.ts'
import type { Site } from '../site.ts'
import { catalogueHeaders } from './headers.ts'

/** `/catalogue/snapshot`: the whole of the data, as a file that `CATALOGUE_SNAPSHOT` takes. */
export function snapshotHandler({ snapshot, version }: Site, gate: Gate) {
  const head: AnswerHead = {
    status: 200,
    tag: tagOf(version, snapshot.revision, String(snapshot.captured_at), 'snapshot'),
    headers: catalogueHeaders,
  }
  return (c: Context) => streamAnswer(c, gate, head, () => snapshotPieces(snapshot))
}
