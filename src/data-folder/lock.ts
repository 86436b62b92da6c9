import { join } from 'node:path'
import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { makeFolder } from './make-folder.ts'

export interface Lock {
  /** False when another took it, because this process was silent for too long to be thought alive. */
  isHeld(): Promise<boolean>
  release(): Promise<void>
}

const heartbeat = 10_000
const silence = 60_000

/** The files of a process: another file with its id was left by one that had the id before. */
const ownFiles = new WeakMap<Machine, Set<string>>()

function filesOf(machine: Machine): Set<string> {
  const files = ownFiles.get(machine) ?? new Set()
  ownFiles.set(machine, files)
  return files
}

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
export async function takeLock(
  folder: string,
  name: string,
  patience = 0,
  machine: Machine = thisMachine,
): Promise<Lock | null> {
  const { host, pid, elapsed, sleep, random, uuid } = machine
  await makeFolder(folder, machine)
  const deadline = elapsed() + patience
  // Two that come at once may both withdraw: a few more looks let one of them win.
  for (let looks = 0; looks < 4 || elapsed() < deadline; looks += 1) {
    if (looks) await sleep(5 + random() * 45)
    if (await isTaken(folder, name, null, machine)) continue
    const own = `${name}.${host}.${pid}.${uuid()}.lock`
    const file = join(folder, own)
    filesOf(machine).add(file)
    const isAlone = await putDown(file, () => isTaken(folder, name, own, machine), machine)
    if (isAlone) return hold(file, machine)
    await remove(file, machine)
  }
  return null
}

/** Tells whether a living process holds a lock. */
export const isLocked = (
  folder: string,
  name: string,
  machine: Machine = thisMachine,
): Promise<boolean> => isTaken(folder, name, null, machine)

/** Puts a file down and looks whether there is another; one that cannot be judged is taken away. */
async function putDown(
  file: string,
  isTaken: () => Promise<boolean>,
  machine: Machine,
): Promise<boolean> {
  try {
    await machine.disk.writeFile(file, '')
    return !(await isTaken())
  } catch (error) {
    await remove(file, machine)
    throw error
  }
}

/** One that cannot be removed is silent from now on. */
async function remove(file: string, machine: Machine): Promise<void> {
  filesOf(machine).delete(file)
  await machine.disk.rm(file).catch(() => {})
}

function hold(file: string, machine: Machine): Lock {
  const endBeats = machine.every(heartbeat, () => {
    const now = new Date(machine.now())
    // A file that is gone is found out by `isHeld`.
    machine.disk.utimes(file, now, now).catch(() => {})
  })
  return {
    isHeld: async () => (await lastBeat(file, machine)) !== null,
    async release() {
      endBeats()
      await remove(file, machine)
    },
  }
}

/** Looks for the files of living takers, and removes those of dead ones. */
async function isTaken(
  folder: string,
  name: string,
  own: string | null,
  machine: Machine,
): Promise<boolean> {
  let taken = false
  for (const other of await lockFiles(folder, machine)) {
    if (other === own || !other.startsWith(`${name}.`)) continue
    if (await isLive(folder, other, machine)) taken = true
    // One that cannot be removed is dead all the same.
    else await machine.disk.rm(join(folder, other)).catch(() => {})
  }
  return taken
}

async function lockFiles(folder: string, { disk }: Machine): Promise<string[]> {
  const names = await disk.readdir(folder).catch(() => [])
  return names.filter(name => name.endsWith('.lock'))
}

async function isLive(folder: string, name: string, machine: Machine): Promise<boolean> {
  const file = join(folder, name)
  const [, host, pid] = name.split('.')
  if (host === machine.host && !isHolder(Number(pid), file, machine)) return false
  const beat = await lastBeat(file, machine)
  // A clock that was wrong may have left a beat in the future, which nothing would ever outlast.
  return beat !== null && Math.abs(machine.now() - beat) < silence
}

/** In a container every process that serves has the same id, and so had the one before it. */
const isHolder = (pid: number, file: string, machine: Machine) =>
  pid === machine.pid ? filesOf(machine).has(file) : machine.isAlive(pid)

/** When a lock's file was last touched; null when there is none, or something that is no file. */
async function lastBeat(file: string, { disk }: Machine): Promise<number | null> {
  const facts = await disk.lstat(file).catch(() => null)
  return facts?.isFile() ? facts.mtimeMs : null
}
