import { constants } from 'node:fs'
import type { Disk } from '#machine/disk.ts'
import { thisMachine } from '#machine/this-machine.ts'

/**
 * Reads a file, if it is one and no longer than expected: a pipe or a device in its place would
 * never end, and some never begin.
 * @param limit - bytes
 */
export async function readRegularFile(
  file: string,
  limit: number,
  disk: Disk = thisMachine.disk,
): Promise<Buffer> {
  // Opening a pipe would wait for a writer.
  const flags = constants.O_RDONLY | constants.O_NONBLOCK
  const handle = await disk.open(file, flags).catch(async error => {
    const facts = await disk.lstat(file).catch(() => null)
    throw facts?.isSymbolicLink() ? new Error('it is a link that leads nowhere') : error
  })
  try {
    const facts = await handle.stat()
    if (facts.isDirectory()) throw new Error('it is a folder, not a file')
    if (!facts.isFile()) throw new Error('it is no regular file')
    if (facts.size > limit) throw new Error(`it is longer than ${limit} bytes`)
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}
