import { randomUUID } from 'node:crypto'
import { lstat, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { millisecondsInHour } from 'date-fns/constants'
import { hasCode } from './has-code.ts'

/**
 * Writes a file so that, whatever stops the process or the machine, its name leads to the whole
 * of the old text or the whole of the new one.
 */
export async function writeAtomic(file: string, text: string): Promise<void> {
  const folder = dirname(file)
  const temporary = join(folder, `.${basename(file)}.${process.pid}.${randomUUID()}.tmp`)
  try {
    await writeDurably(temporary, text)
    await rename(temporary, file)
  } catch (error) {
    // The first error is the one that tells.
    await rm(temporary).catch(() => {})
    throw error
  }
  await syncFolder(folder)
}

async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes new and removed names in a folder survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const temporaryName = /^\..+\.(\d+)\.[0-9a-f-]{36}\.tmp$/

/**
 * Removes what `writeAtomic` left in a folder when its process was killed. No file takes an hour to
 * write: after that another process may have the dead one's id.
 */
export async function removeStrays(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = temporaryName.exec(name)?.[1]
    if (!pid) continue
    const file = join(folder, name)
    if (!isAlive(Number(pid)) || (await isOld(file))) await rm(file, { force: true })
  }
}

/** A time to come is that of a clock that was wrong, and tells nothing. */
async function isOld(file: string): Promise<boolean> {
  const facts = await lstat(file).catch(() => null)
  return facts !== null && Math.abs(Date.now() - facts.mtimeMs) > millisecondsInHour
}

/** Tells whether a process of this machine runs, also one of another user. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}
