import { basename } from 'node:path'
import type { FileFacts } from '#machine/disk.ts'
import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { setAside } from '#snapshot/set-aside.ts'
import { dataPaths } from './data-paths.ts'

/**
 * Sets aside whatever is in the way of a data folder's own files and folders: a folder where a file
 * should be, a file where a folder should be, a pipe, a link that leads nowhere.
 * @returns a sentence for each
 */
export async function removeObstacles(
  dataFolder: string,
  machine: Machine = thisMachine,
): Promise<string[]> {
  const { snapshots, pages, calls, state, setAside: report, copyTag } = dataPaths(dataFolder)
  const notes = [
    ...(await Promise.all(
      [snapshots, pages].map(path => clear(path, 'folder', isFolder, machine)),
    )),
    ...(await Promise.all(
      [calls, state, report, copyTag].map(path => clear(path, 'file', isFile, machine)),
    )),
  ]
  return notes.flatMap(note => note ?? [])
}

const isFolder = (facts: FileFacts) => facts.isDirectory()
const isFile = (facts: FileFacts) => facts.isFile()

async function clear(
  path: string,
  kind: string,
  isRight: (facts: FileFacts) => boolean,
  machine: Machine,
) {
  const { lstat, stat } = machine.disk
  const facts = await lstat(path).catch(() => null)
  if (!facts) return null
  const target = await stat(path).catch(error => {
    // Of a link that leads nowhere, or in a circle. Of anything else nothing is known.
    if (facts.isSymbolicLink()) return null
    throw error
  })
  if (target && isRight(target)) return null
  return `${basename(path)} is no ${kind}: it is set aside as ${await setAside(path, machine)}`
}
