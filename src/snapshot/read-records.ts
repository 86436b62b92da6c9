import * as v from 'valibot'

/**
 * Checks a list of records against their schema. Good records are returned as they are, not as
 * the schema would copy them, so that unknown fields and the order of all fields survive.
 * @param list - the list's name, for the problems
 * @param problems - where problems are added: list, the record's id or index, field, what is wrong
 */
export function readRecords<Wire extends { id: number }>(
  list: string,
  schema: v.GenericSchema<Wire>,
  records: readonly unknown[],
  problems: string[],
): Wire[] {
  const good: Wire[] = []
  const indexes = new Map<number, number>()
  for (const [index, record] of records.entries()) {
    if (!v.is(schema, record)) {
      const { issues = [] } = v.safeParse(schema, record)
      const name = `${list} ${nameOf(record, index)}`
      problems.push(...describeIssues(issues).map(problem => `${name}, ${problem}`))
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

/** The field, what it should be, and what was found. */
export function describeIssues(issues: readonly v.BaseIssue<unknown>[]): string[] {
  return issues.map(issue => {
    const field = v.getDotPath(issue)
    return field ? `${field}: ${complaint(issue)}` : complaint(issue)
  })
}

function complaint({ expected, received, message }: v.BaseIssue<unknown>): string {
  // JSON has no undefined: the field is not there.
  if (received === 'undefined') return 'is missing'
  return `${expected ? `expected ${expected}` : message}, found ${shorten(received)}`
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

const namedSchema = v.looseObject({ id: v.union([v.number(), v.string()]) })

const nameOf = (record: unknown, index: number) =>
  v.is(namedSchema, record) ? String(record.id) : `at index ${index}`
