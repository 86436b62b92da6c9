import type { ExportedSpacecraft, ExportHead } from '#ll2/catalogue-export.ts'

/**
 * Writes an export as JSON Lines: a craft in each, as it is in the JSON. What belongs to the whole
 * stands at the end of every line, as in the CSV: all lines are then of one kind, and none is alone.
 */
export function* jsonLinesPieces(
  { query, source, captured_at, rights }: ExportHead,
  spacecraft: Iterable<ExportedSpacecraft>,
): Generator<string> {
  for (const craft of spacecraft) {
    yield `${JSON.stringify({ ...craft, query, source, captured_at, rights })}\n`
  }
}
