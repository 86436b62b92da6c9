import { readFile } from 'node:fs/promises'
import embedded from './embedded.json' with { type: 'json' }
import { parseSnapshot, readSnapshot, SnapshotError } from './parse-snapshot.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * Loads a snapshot file, or without one the sample that comes with the catalogue.
 * @throws SnapshotError
 */
export async function loadSnapshot(file?: string): Promise<Snapshot> {
  if (file === undefined) return readSnapshot(embedded, 'embedded.json')
  return parseSnapshot(await readText(file), file)
}

async function readText(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch (cause) {
    throw new SnapshotError(file, [`it cannot be read: ${reasonOf(cause)}`], { cause })
  }
}

const reasons = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a directory, not a file'],
  ['EACCES', 'permission denied'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', 'it is not UTF-8 text'],
])

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const code = 'code' in cause ? String(cause.code) : ''
  return reasons.get(code) ?? cause.message
}
