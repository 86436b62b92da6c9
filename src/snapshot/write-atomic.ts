import { basename, dirname, join } from 'node:path'
import { millisecondsInHour } from 'date-fns/constants'
import type { Disk } from '#machine/disk.ts'
import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { hasCode } from './has-code.ts'

/**
 * Writes a file so that, whatever stops the process or the machine, its name leads to the whole
 * of the old text or the whole of the new one.
 */
export async function writeAtomic(
  file: string,
  text: string,
  { disk, pid, uuid }: Machine = thisMachine,
): Promise<void> {
  const folder = dirname(file)
  const temporary = join(folder, `.${basename(file)}.${pid}.${uuid()}.tmp`)
  try {
    await writeDurably(temporary, text, disk)
    await disk.rename(temporary, file)
  } catch (error) {
    // The first error is the one that tells.
    await disk.rm(temporary).catch(() => {})
    throw error
  }
  await syncFolder(folder, disk)
}

async function writeDurably(file: string, text: string, disk: Disk): Promise<void> {
  const handle = await disk.open(file, 'wx')
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes new and removed names in a folder survive a power cut. */
export async function syncFolder(folder: string, disk: Disk): Promise<void> {
  const handle = await disk.open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Makes the name of a folder, and of each folder around it, survive a power cut: any of them may
 * be new, or have been left by a process that was killed before it came to this.
 */
export async function keepFolder(
  folder: string,
  { disk }: Pick<Machine, 'disk'> = thisMachine,
): Promise<void> {
  const parent = dirname(folder)
  if (parent === folder) return
  await syncFolder(parent, disk).catch(error => {
    // Names in a folder that we may not open were given by somebody else.
    if (!hasCode(error, 'EACCES')) throw error
  })
  await keepFolder(parent, { disk })
}

const temporaryName = /^\..+\.(\d+)\.[0-9a-f-]{36}\.tmp$/

/**
 * Removes what `writeAtomic` left in a folder when its process was killed. No file takes an hour to
 * write: after that another process may have the dead one's id.
 */
export async function removeStrays(folder: string, machine: Machine = thisMachine): Promise<void> {
  const { disk, isAlive } = machine
  for (const name of await disk.readdir(folder)) {
    const pid = temporaryName.exec(name)?.[1]
    if (!pid) continue
    const file = join(folder, name)
    if (isAlive(Number(pid)) && !(await isOld(file, machine))) continue
    await disk.rm(file, { force: true })
  }
}

/** A time to come is that of a clock that was wrong, and tells nothing. */
async function isOld(file: string, { disk, now }: Machine): Promise<boolean> {
  const facts = await disk.lstat(file).catch(() => null)
  return facts !== null && Math.abs(now() - facts.mtimeMs) > millisecondsInHour
}
