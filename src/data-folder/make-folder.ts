import type { Disk } from '#machine/disk.ts'
import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { hasCode } from '#snapshot/has-code.ts'
import { setAside } from '#snapshot/set-aside.ts'

/**
 * Makes a folder within a data folder, and the data folder with it. A file that stands where the
 * folder should be is set aside.
 */
export async function makeFolder(folder: string, machine: Machine = thisMachine): Promise<void> {
  const { disk } = machine
  try {
    await disk.mkdir(folder, { recursive: true })
  } catch (error) {
    if (!hasCode(error, 'EEXIST') || (await isFolder(folder, disk))) throw error
    await setAside(folder, machine)
    await disk.mkdir(folder)
  }
}

const isFolder = async (path: string, disk: Disk) =>
  (await disk.stat(path).catch(() => null))?.isDirectory() === true
