import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

/** Bytes of the largest file that is read: more than ten times a snapshot of 10,000 craft. */
const largest = 256 * 1024 * 1024

/** A file that is not there, or not to be read. The message says why and not where. */
export class UnreadableFileError extends Error {
  override name = 'UnreadableFileError'
}

/**
 * Reads the whole of a regular file. A pipe or a device would never end and a directory has no
 * bytes: these are refused, without waiting for anyone.
 * @param limit - bytes
 * @throws UnreadableFileError
 */
export async function readRegularFile(file: string, limit = largest): Promise<Buffer> {
  let handle: FileHandle | undefined
  try {
    // Opening a pipe waits for its writer unless it is told not to.
    handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK)
    return await readAll(handle, limit)
  } catch (cause) {
    if (cause instanceof UnreadableFileError) throw cause
    throw new UnreadableFileError(reasonOf(cause), { cause })
  } finally {
    await handle?.close()
  }
}

async function readAll(handle: FileHandle, limit: number): Promise<Buffer> {
  const facts = await handle.stat()
  if (facts.isDirectory()) throw new UnreadableFileError('it is a directory, not a file')
  if (!facts.isFile()) throw new UnreadableFileError('it is a pipe or a device, not a file')
  const tooLarge = `it is larger than ${limit / 1024 / 1024} MiB`
  if (facts.size > limit) throw new UnreadableFileError(tooLarge)
  // One byte more than it has, to meet what is added meanwhile.
  const bytes = Buffer.allocUnsafe(facts.size + 1)
  let length = 0
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length)
    if (!bytesRead) return bytes.subarray(0, length)
    length += bytesRead
  }
  throw new UnreadableFileError('it grew while it was read')
}

const reasons = new Map([
  ['ENOENT', 'there is no such file'],
  ['EACCES', 'permission denied'],
  ['ELOOP', 'its symbolic links lead in a circle'],
  ['ENXIO', 'it is a pipe or a device, not a file'],
])

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const code = 'code' in cause ? String(cause.code) : ''
  // What Node appends is which call failed, and the path.
  return reasons.get(code) ?? cause.message.replace(/, \w+(?: '.*')?$/s, '')
}
