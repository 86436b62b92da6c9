import type { Context } from 'hono'
import { catalogueHead } from '../catalogue/catalogue-head.ts'
import type { ServedData } from '../freshness/data-source.ts'
import type { Gate } from '../http/gate.ts'
import { jsonPieces } from '../http/json-pieces.ts'
import { refuse } from '../http/refusal.ts'
import { streamAnswer } from '../http/stream-answer.ts'
import type { Site } from '../site.ts'
import { changesSince } from './changes-since.ts'

/** What revisions look like. */
export const revisionShape = /^[0-9a-f]{12}$/

/** `/catalogue/changes?since=`: the way from one state of the data to the one that is served. */
export const changesSinceHandler =
  (site: Site, history: ServedData['history'], gate: Gate) => async (c: Context, since: string) => {
    if (!revisionShape.test(since)) {
      return refuse({ status: 400, body: { since: [wrongShape] } })
    }
    const known = await history()
    const body = changesSince(site.snapshot, known, since)
    if ('earliest' in body) {
      return refuse({ status: 410, body: { detail: unknownWay(since, body.earliest) } })
    }
    const head = catalogueHead(site, 'changes', known.mark, since)
    return streamAnswer(c, gate, head, () => jsonPieces(body))
  }

/** Said of what is no revision. */
export const wrongShape = 'Enter a revision: 12 hexadecimal digits, as /catalogue/status tells it.'

/**
 * Said where it is not known how the data came about.
 * @param earliest - the oldest revision from which it is
 */
export const unknownWay = (since: string, earliest: string) =>
  `How the data changed since revision ${since} is not known here, or no longer; it is from ${earliest} on. Take the whole of it: /catalogue/snapshot`
