import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive } from '#snapshot/write-atomic.ts'

export interface Lock {
  /** False when another took it, because this process slept too long to be thought alive. */
  isHeld(): Promise<boolean>
  release(): Promise<void>
}

const heartbeat = 10_000
const silence = 60_000

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
  await mkdir(folder, { recursive: true })
  const deadline = Date.now() + patience
  // Two that come at once may both withdraw: a few more looks let one of them win.
  for (let looks = 0; looks < 4 || Date.now() < deadline; looks += 1) {
    if (looks) await wait(5 + Math.random() * 45)
    if (await isTaken(folder, name, null)) continue
    const own = `${name}.${machine}.${process.pid}.${randomUUID()}.lock`
    await writeFile(join(folder, own), '', { flag: 'wx' })
    if (!(await isTaken(folder, name, own))) return hold(join(folder, own))
    await rm(join(folder, own), { force: true })
  }
  return null
}

/** Tells whether a living process holds a lock. */
export const isLocked = (folder: string, name: string): Promise<boolean> =>
  isTaken(folder, name, null)

const machine = hostname().replaceAll(/[^A-Za-z0-9-]/g, '-')

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
      await rm(file, { force: true })
    },
  }
}

/** Looks for the files of living takers, and removes those of dead ones. */
async function isTaken(folder: string, name: string, own: string | null): Promise<boolean> {
  let taken = false
  for (const other of await lockFiles(folder)) {
    if (other === own || !other.startsWith(`${name}.`)) continue
    if (await isLive(folder, other)) taken = true
    else await rm(join(folder, other), { force: true })
  }
  return taken
}

async function lockFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter(name => name.endsWith('.lock'))
}

async function isLive(folder: string, name: string): Promise<boolean> {
  const [, host, pid] = name.split('.')
  if (host === machine && !isAlive(Number(pid))) return false
  const beat = await lastBeat(join(folder, name))
  return beat !== null && Date.now() - beat < silence
}

/** When a lock's file was last touched; null when there is none. */
async function lastBeat(file: string): Promise<number | null> {
  const facts = await stat(file).catch(() => null)
  return facts?.mtimeMs ?? null
}
