import { dirname } from 'node:path'
import type { Random } from '#testing/random.ts'
import { systemError } from './system-error.ts'

export interface FileNode {
  kind: 'file'
  data: Buffer
  /** What a power cut leaves for certain. */
  durable: Buffer
  modified: number
}

export interface FolderNode {
  kind: 'folder'
  entries: Map<string, Node>
  durable: Map<string, Node>
  /** Changes since names were last made durable, in their order; each is made as a whole. */
  pending: Change[]
  modified: number
}

export type Node = FileNode | FolderNode
/** Names in a folder and what they lead to from now on; null for nothing. */
type Change = readonly (readonly [name: string, node: Node | null])[]

/**
 * A file system in memory that forgets in a power cut what was not made durable, as ext4 and its
 * like do: of a file's data any part, of a folder's names the latest changes.
 */
export interface Volume {
  root: FolderNode
  /** @throws ENOENT, ENOTDIR */
  find(path: string, syscall: string): Node
  /** The folder that a path is in. @throws ENOENT, ENOTDIR */
  parentOf(path: string, syscall: string): FolderNode
  change(folder: FolderNode, change: Change): void
  loseUnsynced(random: Random): void
}

export function createVolume(now: () => number): Volume {
  const root = makeFolderNode(now())

  function find(path: string, syscall: string): Node {
    let node: Node = root
    for (const name of path.split('/')) {
      if (!name) continue
      if (node.kind === 'file') throw systemError('ENOTDIR', syscall, path)
      const next = node.entries.get(name)
      if (!next) throw systemError('ENOENT', syscall, path)
      node = next
    }
    return node
  }

  return {
    root,
    find,
    parentOf(path, syscall) {
      const parent = find(dirname(path), syscall)
      if (parent.kind === 'file') throw systemError('ENOTDIR', syscall, path)
      return parent
    },
    change(folder, change) {
      apply(folder.entries, change)
      folder.pending.push(change)
      folder.modified = now()
    },
    loseUnsynced: random => loseUnsynced(root, random),
  }
}

export const makeFile = (data: Buffer, modified: number): FileNode => ({
  kind: 'file',
  data,
  durable: Buffer.alloc(0),
  modified,
})

export const makeFolderNode = (modified: number): FolderNode => ({
  kind: 'folder',
  entries: new Map(),
  durable: new Map(),
  pending: [],
  modified,
})

function apply(entries: Map<string, Node>, change: Change) {
  for (const [name, node] of change) {
    if (node) entries.set(name, node)
    else entries.delete(name)
  }
}

/** Has all there is of a file or of a folder's names survive. */
export function makeDurable(node: Node) {
  if (node.kind === 'file') node.durable = node.data
  else {
    for (const change of node.pending.splice(0)) apply(node.durable, change)
  }
}

function loseUnsynced(node: Node, random: Random) {
  if (node.kind === 'file') {
    if (node.data !== node.durable) node.data = remains(node, random)
    node.durable = node.data
    return
  }
  node.pending.splice(random.integer(0, node.pending.length))
  makeDurable(node)
  node.entries = new Map(node.durable)
  for (const child of node.entries.values()) loseUnsynced(child, random)
}

/**
 * Data that was never written back: what was there, a beginning, or the length without the data. Of
 * a file that was only added to or cut off, what both have is there.
 */
function remains({ data, durable }: FileNode, random: Random): Buffer {
  const shorter = Math.min(data.length, durable.length)
  const isOfBoth = data.subarray(0, shorter).equals(durable.subarray(0, shorter))
  const certain = isOfBoth ? shorter : 0
  return random.pick([
    () => durable,
    () => data.subarray(0, random.integer(certain, data.length)),
    () => Buffer.concat([data.subarray(0, certain), Buffer.alloc(data.length - certain)]),
    () => data,
  ])()
}
