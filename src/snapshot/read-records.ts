import * as v from 'valibot'
import type { Work } from '#engine/work.ts'

/**
 * Checks a list of records against their schema, a record a step. Good records are returned as they are, not as
 * the schema would copy them, so that unknown fields and the order of all fields survive.
 * @param list - the list's name, for the problems
 * @param problems - where problems are added: list, the record's id or index, field, what is wrong
 */
export function* readRecords<Wire extends { id: number }>(
  list: string,
  schema: v.GenericSchema<Wire>,
  records: readonly unknown[],
  problems: string[],
): Work<Wire[]> {
  const good: Wire[] = []
  const indexes = new Map<number, number>()
  for (const [index, record] of records.entries()) {
    yield
    if (!v.is(schema, record)) {
      const { issues = [] } = v.safeParse(schema, record)
      const name = `${list} ${nameOf(record, index)}`
      for (const problem of describeIssues(issues)) problems.push(`${name}, ${problem}`)
      continue
    }
    const earlier = indexes.get(record.id)
    if (earlier !== undefined) {
      problems.push(`${list} ${record.id}, id: used at index ${earlier} and at index ${index}`)
    }
    indexes.set(record.id, index)
    good.push(record)
  }
  return good
}

/** What nobody would read to its end is not written: a record may be wrong in 200,000 places. */
const listedIssues = 10

/** The field, what it should be, and what was found, of the first issues; then how many more. */
export function describeIssues(issues: readonly v.BaseIssue<unknown>[]): string[] {
  const lines = issues.slice(0, listedIssues).map(issue => {
    const field = v.getDotPath(issue)
    return field ? `${shorten(field)}: ${complaint(issue)}` : complaint(issue)
  })
  const more = issues.length - lines.length
  return more > 0 ? [...lines, `and ${more} more problems`] : lines
}

function complaint({ expected, received, message }: v.BaseIssue<unknown>): string {
  // JSON has no undefined: the field is not there.
  if (received === 'undefined') return 'is missing'
  return `${expected ? `expected ${expected}` : message}, found ${shorten(received)}`
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

const namedSchema = v.looseObject({ id: v.union([v.number(), v.string()]) })

const nameOf = (record: unknown, index: number) =>
  v.is(namedSchema, record) ? shorten(String(record.id)) : `at index ${index}`
