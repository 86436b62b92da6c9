import { lstat, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { setAside } from '#snapshot/set-aside.ts'
import { dataPaths } from './data-paths.ts'

type Facts = Awaited<ReturnType<typeof stat>>

/**
 * Sets aside whatever is in the way of a data folder's own files and folders: a folder where a file
 * should be, a file where a folder should be, a pipe, a link that leads nowhere.
 * @returns a sentence for each
 */
export async function removeObstacles(dataFolder: string): Promise<string[]> {
  const { snapshots, pages, calls, state, setAside: report, copyTag } = dataPaths(dataFolder)
  const notes = [
    ...(await Promise.all([snapshots, pages].map(path => clear(path, 'folder', isFolder)))),
    ...(await Promise.all(
      [calls, state, report, copyTag].map(path => clear(path, 'file', isFile)),
    )),
  ]
  return notes.flatMap(note => note ?? [])
}

const isFolder = (facts: Facts) => facts.isDirectory()
const isFile = (facts: Facts) => facts.isFile()

async function clear(path: string, kind: string, isRight: (facts: Facts) => boolean) {
  const facts = await lstat(path).catch(() => null)
  if (!facts) return null
  const target = await stat(path).catch(() => null)
  if (target && isRight(target)) return null
  return `${basename(path)} is no ${kind}: it is set aside as ${await setAside(path)}`
}
