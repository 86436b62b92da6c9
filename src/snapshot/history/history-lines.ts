import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { Work } from '#engine/work.ts'
import { type HistoryEntry, historyEntrySchema } from './history-entry.ts'

/** What the bytes of a history say. */
export interface HistoryLines {
  entries: HistoryEntry[]
  /** Bytes up to the end of the last line that is whole: what follows was cut off while written. */
  wholeBytes: number
  /** Lines before that end which are damaged, or of a form that is not known, and left out. */
  damaged: number
}

/**
 * An entry as a line of JSON that begins with a checksum of the rest: a line that was written by
 * halves, or changed, is told from one that is whole.
 */
export function writeLine(entry: HistoryEntry): string {
  const text = JSON.stringify(entry)
  return `{"sum":"${sumOf(text)}",${text.slice(1)}\n`
}

/** Reads the lines of a history, one a step. */
export function* readLines(bytes: Buffer): Work<HistoryLines> {
  const entries: HistoryEntry[] = []
  let [wholeBytes, damaged, damagedSince] = [0, 0, 0]
  for (let begin = 0; ; ) {
    const end = bytes.indexOf('\n', begin)
    if (end < 0) return { entries, wholeBytes, damaged }
    const data = checkedData(bytes.subarray(begin, end).toString('utf8'))
    // As it is, not as the schema would copy it: records keep fields that are not known.
    if (v.is(historyEntrySchema, data)) entries.push(data)
    else damagedSince += 1
    if (data !== undefined) {
      wholeBytes = end + 1
      damaged += damagedSince
      damagedSince = 0
    }
    begin = end + 1
    yield
  }
}

const linePattern = /^\{"sum":"([0-9a-f]{16})",(.*)$/s

/** The data of a line that is as it was written; undefined for any other. */
function checkedData(line: string): unknown {
  const [, sum, rest] = linePattern.exec(line) ?? []
  const text = `{${rest}`
  return sum === sumOf(text) ? JSON.parse(text) : undefined
}

const sumOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)
