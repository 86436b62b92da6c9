import type { Context } from 'hono'
import { type ExportFormat, exportPieces } from '#answers/export/export-pieces.ts'
import { readColumns } from '#answers/export/read-columns.ts'
import type { Work } from '#engine/work.ts'
import { exportName } from '#ll2/invented.ts'
import { encodeQuery, parseQuery } from '#ll2/query-string.ts'
import { filterPairs, parseSpacecraftParams } from '#ll2/spacecraft-params.ts'
import type { Gate } from '../http/gate.ts'
import { refuse } from '../http/refusal.ts'
import { queryOf, targetOf } from '../http/request-target.ts'
import { streamAnswer } from '../http/stream-answer.ts'
import { inTurns } from '../http/turns.ts'
import type { Site } from '../site.ts'
import { catalogueHead } from './catalogue-head.ts'

const contentTypes: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
}

/** `/catalogue/export.csv`, `.json` and `.jsonl`: all craft of a list, in its order, as a file. */
export function exportHandler(site: Site, gate: Gate, format: ExportFormat) {
  const { engine, snapshot } = site

  function* answer(c: Context): Work<Response | Promise<Response>> {
    const asked = parseQuery(queryOf(targetOf(c)))
    const { params, errors } = parseSpacecraftParams(asked, engine.isKnown)
    const chosen = format === 'csv' ? readColumns(asked) : { columns: undefined }
    if (errors || chosen.errors) {
      return refuse({ status: 400, body: { ...errors, ...chosen.errors } })
    }
    const { columns } = chosen
    // The moment of capture is a part of the file, not of the data's revision.
    const captured = String(snapshot.captured_at)
    const query = encodeQuery(filterPairs(params.filters, params))
    const head = catalogueHead(site, captured, `export.${format}`, query, String(columns))
    const headers = {
      ...head.headers,
      'Content-Type': contentTypes[format],
      'Content-Disposition': `attachment; filename="${exportName(snapshot)}.${format}"`,
    }
    yield* engine.prepareOrder(params)
    return streamAnswer(c, gate, { ...head, headers }, () =>
      exportPieces(site, params, format, columns),
    )
  }

  return (c: Context) => inTurns(answer(c))
}
