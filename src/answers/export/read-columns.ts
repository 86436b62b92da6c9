import type { FieldErrors } from '#ll2/errors.ts'
import { lastOf, type QueryPairs } from '#ll2/query-string.ts'
import { csvColumns } from './csv-pieces.ts'

/** Of a name that is none this much is repeated. */
const mostRepeated = 40

/**
 * Reads which columns of the CSV are asked for: names, separated by commas, in the order of the
 * file. None means all of them.
 */
export function readColumns(
  query: QueryPairs,
): { columns: readonly string[] | undefined; errors?: undefined } | { errors: FieldErrors } {
  const names = (lastOf(query, 'columns') ?? '').split(',').flatMap(name => name.trim() || [])
  const unknown = names.find(name => !csvColumns.includes(name))
  if (unknown !== undefined) {
    const repeated = Array.from(unknown).slice(0, mostRepeated).join('')
    return { errors: { columns: [noSuchColumn(repeated)] } }
  }
  return { columns: names.length ? [...new Set(names)] : undefined }
}

/** Said of a name that no column has. */
export const noSuchColumn = (name: string) =>
  `There is no column “${name}”. There are: ${csvColumns.join(', ')}.`
