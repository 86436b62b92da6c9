import type { ExportHead } from '#ll2/catalogue-export.ts'
import { isInvented } from '#ll2/invented.ts'
import { momentOf } from '#ll2/moment-of.ts'
import { encodeQuery } from '#ll2/query-string.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import type { ListOrder, SpacecraftParams } from '#ll2/spacecraft-params.ts'
import { filterPairs } from '#ll2/spacecraft-params.ts'
import type { Catalogue } from '../catalogue.ts'
import { csvPieces } from './csv-pieces.ts'
import { exportSpacecraft } from './export-spacecraft.ts'
import { jsonLinesPieces } from './json-lines-pieces.ts'
import { jsonPieces } from './json-pieces.ts'

const rights =
  'Data from Launch Library 2 by The Space Devs, free to use; they welcome attribution. Each picture belongs to whom it is credited, under the licence named with it; where none is named, none is known, which is no permission.'

const inventedRights =
  'Invented data, to show the catalogue with: no craft, agency or flight in it exists.'

const writers = { csv: csvPieces, json: jsonPieces, jsonl: jsonLinesPieces }

/** The forms that a list is exported in. */
export type ExportFormat = keyof typeof writers

/**
 * Makes a file of all craft that match the filters, in the asked order, piece by piece: about one
 * craft each, made when it is asked for. Nothing is held but the list of the data's own records.
 * The pieces put together are the file's text.
 * @param columns - of the CSV, by their names and in their order; by default all
 */
export function* exportPieces(
  { engine, snapshot }: Catalogue,
  { filters, ...order }: Pick<SpacecraftParams, 'filters' | keyof ListOrder>,
  format: ExportFormat,
  columns?: readonly string[],
): Generator<string> {
  const limit = snapshot.spacecraft.length
  const { count, results } = engine.list({ filters, ...order, limit, offset: 0 })
  const { source, captured_at } = snapshot
  const head: ExportHead = {
    format: 'spacecraft-catalogue-export',
    version: 1,
    source,
    captured_at,
    query: encodeQuery(filterPairs(filters, order)),
    rights: isInvented(snapshot) ? inventedRights : rights,
    count,
  }
  yield* writers[format](head, exported(results, momentOf(snapshot)), columns)
}

function* exported(results: readonly Spacecraft[], now: number) {
  for (const craft of results) yield exportSpacecraft(craft, now)
}
