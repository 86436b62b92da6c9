import { rename } from 'node:fs/promises'
import { basename } from 'node:path'

/**
 * Gets a file or folder that is not to be believed out of the way, by a name that tells what
 * became of it, so that it can still be looked at.
 * @returns its new name, without the folder
 */
export async function setAside(path: string): Promise<string> {
  const moment = new Date().toISOString().replaceAll(':', '-')
  const aside = `${path}.set-aside-${moment}`
  await rename(path, aside)
  return basename(aside)
}
