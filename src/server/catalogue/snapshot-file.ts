import type { Context } from 'hono'
import { sharedWork, type Work } from '#engine/work.ts'
import { snapshotPieces } from '#snapshot/serialize-snapshot.ts'
import { chooseEncoding } from '../http/encoding.ts'
import type { Gate } from '../http/gate.ts'
import { revisionHeader } from '../http/headers.ts'
import { takeChunks } from '../http/pieces.ts'
import { notModified, StoredAnswer } from '../http/stored-answer.ts'
import { streamAnswer } from '../http/stream-answer.ts'
import { inTurns } from '../http/turns.ts'
import type { Site } from '../site.ts'
import { catalogueHead } from './catalogue-head.ts'

/** A larger snapshot is made anew for each who asks, piece by piece. */
const heldBytes = 16 * 1024 * 1024

/**
 * `/catalogue/snapshot`: the whole of the data, as a file that `CATALOGUE_SNAPSHOT` takes. Made
 * and compressed once, when first asked for, unless it is too large to be held.
 */
export function snapshotHandler(site: Site, gate: Gate) {
  const { snapshot } = site
  const plain = catalogueHead(site, String(snapshot.captured_at), 'snapshot')
  // The file itself does not have it: it follows from what is in it.
  const head = { ...plain, headers: { ...plain.headers, ...revisionHeader(snapshot.revision) } }
  const held = sharedWork(function* () {
    const pieces = snapshotPieces(snapshot)[Symbol.iterator]()
    const { chunks, isWhole } = yield* takeChunks(pieces, heldBytes)
    return isWhole ? new StoredAnswer(head, Buffer.concat(chunks)) : null
  })

  function* answer(c: Context): Work<Response | Promise<Response>> {
    const unchanged = notModified(c, head, chooseEncoding(c.req.header('accept-encoding')))
    if (unchanged) return unchanged
    const answer = c.req.method === 'HEAD' ? null : yield* held()
    return answer?.respond(c) ?? streamAnswer(c, gate, head, () => snapshotPieces(snapshot))
  }

  return (c: Context) => inTurns(answer(c))
}
