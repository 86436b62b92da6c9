import * as v from 'valibot'
import type { Work } from '#engine/work.ts'
import { readSummed, withSum } from '../summed-json.ts'
import { type HistoryEntry, historyEntrySchema } from './history-entry.ts'

/** What the bytes of a history say. */
export interface HistoryLines {
  entries: HistoryEntry[]
  /** Bytes up to the end of the last line that is whole: what follows was cut off while written. */
  wholeBytes: number
  /** Lines before that end which are damaged, or of a form that is not known, and left out. */
  damaged: number
}

/** An entry as a line, with a checksum: one that was written by halves is told from a whole one. */
export const writeLine = (entry: HistoryEntry): string => `${withSum(JSON.stringify(entry))}\n`

/** Reads the lines of a history, one a step. */
export function* readLines(bytes: Buffer): Work<HistoryLines> {
  const entries: HistoryEntry[] = []
  let [wholeBytes, damaged, damagedSince] = [0, 0, 0]
  for (let begin = 0; ; ) {
    const end = bytes.indexOf('\n', begin)
    if (end < 0) return { entries, wholeBytes, damaged }
    const data = readSummed(bytes.subarray(begin, end).toString('utf8'))
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
