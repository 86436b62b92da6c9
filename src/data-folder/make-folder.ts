import { mkdir, stat } from 'node:fs/promises'
import { hasCode } from '#snapshot/has-code.ts'
import { setAside } from '#snapshot/set-aside.ts'

/**
 * Makes a folder within a data folder, and the data folder with it. A file that stands where the
 * folder should be is set aside.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    if (!hasCode(error, 'EEXIST') || (await isFolder(folder))) throw error
    await setAside(folder)
    await mkdir(folder)
  }
}

const isFolder = async (path: string) =>
  (await stat(path).catch(() => null))?.isDirectory() === true
