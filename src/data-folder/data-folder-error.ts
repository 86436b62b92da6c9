import { resolve, sep } from 'node:path'

/** The system refused something in the data folder. The message says what, not where. */
export class DataFolderError extends Error {
  override name = 'DataFolderError'
}

const reasons = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EROFS', 'it is on a read-only file system'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ENOENT', 'it is gone, or was removed meanwhile'],
  ['ENOTDIR', 'a file is where a folder should be'],
  ['EEXIST', 'a file is where a folder should be'],
  ['EISDIR', 'a folder is where a file should be'],
  ['EIO', 'the disk does not work'],
  ['EMFILE', 'too many files are open'],
  ['ENFILE', 'too many files are open'],
])

const reading = new Set(['scandir', 'opendir', 'read', 'stat', 'lstat'])

/** An error as it is, unless it is the system's about a file, whose words are codes and paths. */
export function inPlainWords(error: unknown, dataFolder: string): Error {
  if (!(error instanceof Error)) return new Error(String(error))
  if (!('code' in error && 'syscall' in error)) return error
  const path = 'path' in error ? resolve(String(error.path)) : null
  const folder = resolve(dataFolder)
  const isOurs = path === null || path === folder || path.startsWith(folder + sep)
  const what = isOurs ? 'The data folder' : 'The folder to publish in'
  const deed = reading.has(String(error.syscall)) ? 'read' : 'written'
  const code = String(error.code)
  return new DataFolderError(`${what} cannot be ${deed}: ${reasons.get(code) ?? code}`, {
    cause: error,
  })
}
