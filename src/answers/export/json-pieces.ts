import type { ExportedSpacecraft, ExportHead } from '#ll2/catalogue-export.ts'

/** Writes an export as JSON, as if it were written at once. */
export function* jsonPieces(
  head: ExportHead,
  spacecraft: Iterable<ExportedSpacecraft>,
): Generator<string> {
  yield JSON.stringify({ ...head, spacecraft: [] }).slice(0, -']}'.length)
  let separator = ''
  for (const craft of spacecraft) {
    yield separator + JSON.stringify(craft)
    separator = ','
  }
  yield ']}'
}
