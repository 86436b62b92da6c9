import embedded from './embedded.json' with { type: 'json' }
import { parseSnapshotBytes, readSnapshot, SnapshotError } from './parse-snapshot.ts'
import { readRegularFile } from './read-regular-file.ts'
import type { Snapshot } from './snapshot.ts'

/** Bytes of the largest file that is read: more than a detailed snapshot of 10,000 craft. */
const largest = 256 * 1024 * 1024

/**
 * Loads a snapshot file, or without one the sample that comes with the catalogue.
 * @throws SnapshotError
 */
export async function loadSnapshot(file?: string): Promise<Snapshot> {
  if (file === undefined) return readSnapshot(embedded, 'embedded.json')
  return parseSnapshotBytes(await readBytes(file), file)
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readRegularFile(file, largest)
  } catch (cause) {
    throw new SnapshotError(file, [`it cannot be read: ${reasonOf(cause)}`], { cause })
  }
}

const reasons = new Map([
  ['ENOENT', 'there is no such file'],
  ['EACCES', 'permission denied'],
  ['ELOOP', 'its symbolic links lead in a circle'],
  ['ENXIO', 'it is no regular file'],
])

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const code = 'code' in cause ? String(cause.code) : ''
  return reasons.get(code) ?? cause.message
}
