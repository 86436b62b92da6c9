import type { Context } from 'hono'
import type { Work } from '#engine/work.ts'
import { parseQuery } from '#ll2/query-string.ts'
import { parseSpacecraftParams } from '#ll2/spacecraft-params.ts'
import type { Gate } from '../../http/gate.ts'
import { refuse } from '../../http/refusal.ts'
import { queryOf, targetOf } from '../../http/request-target.ts'
import { streamAnswer } from '../../http/stream-answer.ts'
import { inTurns } from '../../http/turns.ts'
import type { Site } from '../../site.ts'
import { questionHead, writeQuestion } from '../params-handler.ts'
import { exportPieces } from './export-pieces.ts'

const contentTypes = { csv: 'text/csv; charset=utf-8', json: 'application/json' }

/** `/catalogue/export.csv` and `.json`: all craft of a list, in its order, as a file. */
export function exportHandler(site: Site, gate: Gate, format: keyof typeof contentTypes) {
  const { engine, snapshot } = site

  function* answer(c: Context): Work<Response | Promise<Response>> {
    const query = parseQuery(queryOf(targetOf(c)))
    const { params, errors } = parseSpacecraftParams(query, engine.isKnown)
    if (errors) return refuse({ status: 400, body: errors })
    const question = { filters: params.filters, ordering: params.ordering }
    // The moment of capture is a part of the file, not of the data's revision.
    const captured = String(snapshot.captured_at)
    const head = questionHead(site, captured, `export.${format}`, writeQuestion(question))
    const headers = {
      ...head.headers,
      'Content-Type': contentTypes[format],
      'Content-Disposition': `attachment; filename="spacecraft.${format}"`,
    }
    yield* engine.prepareOrder(question.ordering)
    return streamAnswer(c, gate, { ...head, headers }, () => exportPieces(site, question, format))
  }

  return (c: Context) => inTurns(answer(c))
}
