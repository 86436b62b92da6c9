import { constants } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { FileFacts } from '#machine/disk.ts'
import { systemError } from './system-error.ts'
import {
  type FileNode,
  makeDurable,
  makeFile,
  makeFolderNode,
  type Node,
  type Volume,
} from './volume.ts'

/**
 * What a disk does at once with a volume, before any waiting, fault or process comes into it: the
 * operations of `Disk`, with Node's errors.
 * @param now - by the clock on the wall, in milliseconds since 1970
 */
export function createOperations(volume: Volume, now: () => number) {
  const create = (path: string, syscall: string): FileNode => {
    const file = makeFile(Buffer.alloc(0), now())
    volume.change(volume.parentOf(path, syscall), [[basename(path), file]])
    return file
  }
  const lookUp = (path: string, syscall: string): Node | null => {
    try {
      return volume.find(path, syscall)
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
      throw error
    }
  }
  const makeFolder = (path: string) => {
    const folder = makeFolderNode(now())
    volume.change(volume.parentOf(path, 'mkdir'), [[basename(path), folder]])
  }

  const operations = {
    open(path: string, flags: string | number): Node {
      if (flags === 'a') return operations.openToWrite(path)
      if (flags !== 'wx') {
        const node = volume.find(path, 'open')
        if (flags === 'r+' && node.kind === 'folder') throw systemError('EISDIR', 'open', path)
        return node
      }
      if (lookUp(path, 'open')) throw systemError('EEXIST', 'open', path)
      return create(path, 'open')
    },
    /** What is behind a name; links there are none. */
    stat: (path: string, syscall: string): FileFacts => factsOf(volume.find(path, syscall)),
    readdir(path: string): string[] {
      const node = volume.find(path, 'scandir')
      if (node.kind === 'file') throw systemError('ENOTDIR', 'scandir', path)
      return [...node.entries.keys()]
    },
    rename(from: string, to: string) {
      const [source, target] = [volume.parentOf(from, 'rename'), volume.parentOf(to, 'rename')]
      const node = volume.find(from, 'rename')
      refuseReplacing(node, lookUp(to, 'rename'), from, to)
      if (from === to) return
      const [gone, come] = [[basename(from), null] as const, [basename(to), node] as const]
      if (source === target) volume.change(source, [gone, come])
      else {
        volume.change(target, [come])
        volume.change(source, [gone])
      }
    },
    rm(path: string, force: boolean) {
      const node = lookUp(path, 'lstat')
      if (!node && force) return
      if (!node) throw systemError('ENOENT', 'lstat', path)
      if (node.kind === 'folder') throw systemError('ERR_FS_EISDIR', 'rm', path)
      volume.change(volume.parentOf(path, 'unlink'), [[basename(path), null]])
    },
    mkdir(path: string, recursive: boolean) {
      const there = lookUp(path, 'mkdir')
      if (there && !(recursive && there.kind === 'folder')) {
        throw systemError('EEXIST', 'mkdir', path)
      }
      if (there) return
      if (recursive && !lookUp(dirname(path), 'mkdir')) operations.mkdir(dirname(path), true)
      makeFolder(path)
    },
    /** Opens a file to write to it. */
    openToWrite(path: string): FileNode {
      const node = lookUp(path, 'open') ?? create(path, 'open')
      if (node.kind === 'folder') throw systemError('EISDIR', 'open', path)
      return node
    },
    read(node: Node): Buffer {
      if (node.kind === 'folder') throw systemError('EISDIR', 'read')
      return Buffer.from(node.data)
    },
    write(node: Node, data: Buffer) {
      if (node.kind === 'folder') throw systemError('EBADF', 'write')
      node.data = data
      node.modified = now()
    },
    append(node: Node, data: Buffer) {
      if (node.kind === 'folder') throw systemError('EBADF', 'write')
      operations.write(node, Buffer.concat([node.data, data]))
    },
    truncate(node: Node, length: number) {
      if (node.kind === 'folder') throw systemError('EINVAL', 'ftruncate')
      operations.write(node, node.data.subarray(0, length))
    },
    sync: makeDurable,
    utimes(path: string, modified: Date) {
      volume.find(path, 'utime').modified = modified.getTime()
    },
  }
  return operations
}

export type Operations = ReturnType<typeof createOperations>

export const readingFlags = constants.O_RDONLY | constants.O_NONBLOCK

function refuseReplacing(node: Node, there: Node | null, from: string, to: string) {
  if (node.kind === 'folder' && `${to}/`.startsWith(`${from}/`) && from !== to) {
    throw systemError('EINVAL', 'rename', from)
  }
  if (`${from}/`.startsWith(`${to}/`) && from !== to) {
    throw systemError('ENOTEMPTY', 'rename', from)
  }
  if (!there || there === node) return
  if (node.kind === 'folder' && there.kind === 'file') throw systemError('ENOTDIR', 'rename', from)
  if (node.kind === 'file' && there.kind === 'folder') throw systemError('EISDIR', 'rename', from)
  if (there.kind === 'folder' && there.entries.size) throw systemError('ENOTEMPTY', 'rename', from)
}

export const factsOf = (node: Node): FileFacts => ({
  isFile: () => node.kind === 'file',
  isDirectory: () => node.kind === 'folder',
  isSymbolicLink: () => false,
  size: node.kind === 'file' ? node.data.length : 0,
  mtimeMs: node.modified,
})
