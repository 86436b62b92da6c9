import embedded from './embedded.json' with { type: 'json' }
import { parseSnapshotBytes, readSnapshot, SnapshotError } from './parse-snapshot.ts'
import { readRegularFile, UnreadableFileError } from './read-regular-file.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * Loads a snapshot file, or without one the sample that comes with the catalogue.
 * @throws SnapshotError
 */
export async function loadSnapshot(file?: string): Promise<Snapshot> {
  if (file === undefined) return readSnapshot(embedded, 'embedded.json')
  return parseSnapshotBytes(await readSnapshotFile(file), file)
}

/**
 * Reads the bytes of a snapshot file.
 * @throws SnapshotError
 */
export async function readSnapshotFile(file: string): Promise<Buffer> {
  try {
    return await readRegularFile(file)
  } catch (cause) {
    if (!(cause instanceof UnreadableFileError)) throw cause
    throw new SnapshotError(file, [`it cannot be read: ${cause.message}`], { cause })
  }
}
