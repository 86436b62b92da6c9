import type { Work } from '#engine/work.ts'
import { type ListName, listNames } from '#ll2/wire-lists.ts'
import { fileFormat } from './snapshot-file.ts'

/**
 * Parses a snapshot as `serializeSnapshot` writes it, a record a line.
 * @param parse - parses the JSON text of the head or of a record
 * @returns undefined when the lines are not so, whether or not all of it is JSON
 */
export function* parseLines(
  bytes: Buffer,
  parse: (text: Buffer) => unknown,
): Work<object | undefined> {
  if (!bytes.subarray(0, start.length).equals(start)) return undefined
  try {
    return yield* readLines(linesOf(bytes), parse)
  } catch {
    return undefined
  }
}

const start = Buffer.from(`{"format":"${fileFormat}",`)
const comma = ','.charCodeAt(0)
const brace = '{'.charCodeAt(0)

function* readLines(lines: Lines, parse: (text: Buffer) => unknown): Work<object> {
  const head = parse(Buffer.concat([withoutComma(next(lines)), Buffer.from('}')]))
  const lists: Partial<Record<ListName, unknown[]>> = {}
  for (const [n, name] of listNames.entries()) {
    expectLine(next(lines), `"${name}":[`)
    const records: unknown[] = []
    let line = next(lines)
    for (let isMore = line[0] === brace; isMore; line = next(lines)) {
      records.push(parse(withoutComma(line)))
      isMore = line.at(-1) === comma
      yield
    }
    expectLine(line, n < listNames.length - 1 ? '],' : ']')
    lists[name] = records
  }
  expectLine(next(lines), '}')
  if (!lines.next().done) throw new Error('There is more after the end')
  return Object.assign(Object(head), lists)
}

type Lines = Generator<Buffer, void>

function* linesOf(bytes: Buffer): Lines {
  for (let begin = 0; begin < bytes.length; ) {
    const found = bytes.indexOf('\n', begin)
    const end = found < 0 ? bytes.length : found
    yield bytes.subarray(begin, end)
    begin = end + 1
  }
}

function next(lines: Lines): Buffer {
  const line = lines.next()
  if (line.done) throw new Error('There is no further line')
  return line.value
}

function expectLine(line: Buffer, text: string) {
  if (line.toString() !== text) throw new Error('The lines are not as we write them')
}

const withoutComma = (line: Buffer) => (line.at(-1) === comma ? line.subarray(0, -1) : line)
