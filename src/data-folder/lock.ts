import { randomUUID } from 'node:crypto'
import { readlinkSync } from 'node:fs'
import { lstat, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive } from '#snapshot/write-atomic.ts'
import { makeFolder } from './make-folder.ts'

export interface Lock {
  /** False when another took it, because this process was silent for too long to be thought alive. */
  isHeld(): Promise<boolean>
  release(): Promise<void>
}

const heartbeat = 10_000
const silence = 60_000

/** The files of this process: another file with its id was left by one that had the id before. */
const ownFiles = new Set<string>()

/**
 * Takes a lock that the processes sharing a folder hold one at a time. A process that was killed
 * holds it no longer; one on another machine, whose processes cannot be seen, only for a minute.
 *
 * Each taker first puts down a file of its own, then looks for those of others, and withdraws
 * when there is one. Of two takers the later to look sees the other's file, so never do both
 * hold the lock; and no file of a living taker is ever removed or taken over by another.
 * @param patience - how long to try, in milliseconds
 * @returns null when another holds it all that time
 */
export async function takeLock(folder: string, name: string, patience = 0): Promise<Lock | null> {
  await makeFolder(folder)
  const deadline = performance.now() + patience
  // Two that come at once may both withdraw: a few more looks let one of them win.
  for (let looks = 0; looks < 4 || performance.now() < deadline; looks += 1) {
    if (looks) await wait(5 + Math.random() * 45)
    if (await isTaken(folder, name, null)) continue
    const own = `${name}.${machine}.${process.pid}.${randomUUID()}.lock`
    const file = join(folder, own)
    ownFiles.add(file)
    if (await putDown(file, () => isTaken(folder, name, own))) return hold(file)
    await remove(file)
  }
  return null
}

/** Tells whether a living process holds a lock. */
export const isLocked = (folder: string, name: string): Promise<boolean> =>
  isTaken(folder, name, null)

/** Whose processes can be seen by their ids: those of the same container, if there are any. */
export const machine = `${hostname()}-${processNamespace()}`.replaceAll(/[^A-Za-z0-9-]/g, '-')

function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}

/** Puts a file down and looks whether there is another; one that cannot be judged is taken away. */
async function putDown(file: string, isTaken: () => Promise<boolean>): Promise<boolean> {
  try {
    await writeFile(file, '')
    return !(await isTaken())
  } catch (error) {
    await remove(file)
    throw error
  }
}

/** One that cannot be removed is silent from now on. */
async function remove(file: string): Promise<void> {
  ownFiles.delete(file)
  await rm(file).catch(() => {})
}

function hold(file: string): Lock {
  const beat = setInterval(() => {
    const now = new Date()
    // A file that is gone is found out by `isHeld`.
    utimes(file, now, now).catch(() => {})
  }, heartbeat).unref()
  return {
    isHeld: async () => (await lastBeat(file)) !== null,
    async release() {
      clearInterval(beat)
      await remove(file)
    },
  }
}

/** Looks for the files of living takers, and removes those of dead ones. */
async function isTaken(folder: string, name: string, own: string | null): Promise<boolean> {
  let taken = false
  for (const other of await lockFiles(folder)) {
    if (other === own || !other.startsWith(`${name}.`)) continue
    if (await isLive(folder, other)) taken = true
    // One that cannot be removed is dead all the same.
    else await rm(join(folder, other)).catch(() => {})
  }
  return taken
}

async function lockFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  // Takers put down files; whatever else is there is nobody's.
  return entries.flatMap(entry =>
    entry.isFile() && entry.name.endsWith('.lock') ? entry.name : [],
  )
}

async function isLive(folder: string, name: string): Promise<boolean> {
  const file = join(folder, name)
  const [, host, pid] = name.split('.')
  if (host === machine && !isHolder(Number(pid), file)) return false
  const beat = await lastBeat(file)
  // A clock that was wrong may have left a beat in the future, which nothing would ever outlast.
  return beat !== null && Math.abs(Date.now() - beat) < silence
}

/** In a container every process that serves has the same id, and so had the one before it. */
const isHolder = (pid: number, file: string) =>
  pid === process.pid ? ownFiles.has(file) : isAlive(pid)

/** When a lock's file was last touched; null when there is none. */
async function lastBeat(file: string): Promise<number | null> {
  const facts = await lstat(file).catch(() => null)
  return facts?.mtimeMs ?? null
}
