import { basename } from 'node:path'
import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'

/**
 * Gets a file or folder that is not to be believed out of the way, by a name that tells what
 * became of it, so that it can still be looked at.
 * @returns its new name, without the folder
 */
export async function setAside(
  path: string,
  { disk, now }: Machine = thisMachine,
): Promise<string> {
  const moment = new Date(now()).toISOString().replaceAll(':', '-')
  const aside = `${path}.set-aside-${moment}`
  await disk.rename(path, aside)
  return basename(aside)
}
