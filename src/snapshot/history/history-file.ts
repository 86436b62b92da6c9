import { join } from 'node:path'
import type { Disk } from '#machine/disk.ts'
import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { hasCode } from '../has-code.ts'
import { inSlices } from '../in-slices.ts'
import { readRegularFile } from '../read-regular-file.ts'
import { setAside } from '../set-aside.ts'
import { syncFolder, writeAtomic } from '../write-atomic.ts'
import type { HistoryEntry } from './history-entry.ts'
import { type HistoryLines, readLines, writeLine } from './history-lines.ts'

/** Where the history of a folder of snapshots is: it goes wherever they go. */
export const historyFile = (folder: string) => join(folder, 'history.jsonl')

/** Bytes that no history of ours grows to, whatever stops it from being shortened. */
const longest = 64 * 1024 * 1024

const empty: HistoryLines = { entries: [], wholeBytes: 0, damaged: 0 }

/**
 * Reads the history of a folder of snapshots; one that is not there yet is empty.
 * @throws Error when it is no file that can be read
 */
export async function readHistoryFile(
  folder: string,
  machine: Machine = thisMachine,
): Promise<HistoryLines & { bytes: number }> {
  try {
    const bytes = await readRegularFile(historyFile(folder), longest, machine.disk)
    return { ...(await inSlices(readLines(bytes), machine)), bytes: bytes.length }
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return { ...empty, bytes: 0 }
    throw error
  }
}

/**
 * The same for who is going to write to it: what was cut off while it was written is taken away,
 * and what is no file of ours is set aside.
 * @param note - is told of that in a sentence
 */
export async function repairHistoryFile(
  folder: string,
  note: (text: string) => Promise<void>,
  machine: Machine,
): Promise<HistoryLines> {
  const found = await readHistoryFile(folder, machine).catch(async error => {
    // What the system refuses now it may allow later.
    if (hasCode(error, 'EACCES') || hasCode(error, 'EIO')) throw error
    const aside = await setAside(historyFile(folder), machine)
    await note(`The history of changes cannot be used: it is set aside as ${aside}`)
    return { ...empty, bytes: 0 }
  })
  if (found.wholeBytes < found.bytes) {
    await cutOff(historyFile(folder), found.wholeBytes, machine)
  }
  return found
}

async function cutOff(file: string, bytes: number, { disk }: Machine): Promise<void> {
  const handle = await disk.open(file, 'r+')
  try {
    await handle.truncate(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Adds entries to a history that has been repaired. Each is there whole or not at all, whatever
 * stops the process or the machine.
 */
export async function appendToHistory(
  folder: string,
  entries: readonly HistoryEntry[],
  disk: Disk,
): Promise<void> {
  const handle = await disk.open(historyFile(folder), 'a')
  try {
    await handle.writeFile(entries.map(writeLine).join(''))
    await handle.sync()
  } finally {
    await handle.close()
  }
  await syncFolder(folder, disk)
}

/** Replaces a history, at one go. */
export const rewriteHistory = (
  folder: string,
  entries: readonly HistoryEntry[],
  machine: Machine,
): Promise<void> => writeAtomic(historyFile(folder), entries.map(writeLine).join(''), machine)
