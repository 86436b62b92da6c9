import { createHash } from 'node:crypto'
import { finish, type Work } from '#engine/work.ts'
import { listNames, recordsOf } from '#ll2/wire-lists.ts'
import type { SnapshotContent } from './snapshot.ts'
import { fileFormat, fileVersion } from './snapshot-file.ts'

/** The snapshot as a file's text: one record a line. `parseSnapshot` reads it back the same. */
export function serializeSnapshot(snapshot: SnapshotContent): string {
  return [...snapshotPieces(snapshot)].join('')
}

/**
 * First 12 hex digits of the SHA-256 of the snapshot's file text, as it would be without its
 * moment: data captured again unchanged has the revision it had.
 */
export const revisionOf = (snapshot: SnapshotContent): string => finish(findRevision(snapshot))

/** The same, a record a step. */
export function* findRevision(snapshot: SnapshotContent): Work<string> {
  const hash = createHash('sha256')
  for (const piece of snapshotPieces({ ...snapshot, captured_at: null })) {
    hash.update(piece)
    yield
  }
  return hash.digest('hex').slice(0, 12)
}

/** The file's text in pieces, because all of a large snapshot is longer than a string may be. */
export function* snapshotPieces(snapshot: SnapshotContent): Generator<string> {
  const { source, captured_at, complete } = snapshot
  const head = { format: fileFormat, version: fileVersion, source, captured_at, complete }
  yield JSON.stringify(head).slice(0, -1)
  for (const list of listNames) {
    yield `,\n"${list}":[`
    for (const [index, record] of recordsOf(snapshot, list).entries()) {
      yield `${index ? ',' : ''}\n${JSON.stringify(record)}`
    }
    yield '\n]'
  }
  yield '\n}\n'
}
