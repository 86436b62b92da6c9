import type { Disk, OpenFile } from '#machine/disk.ts'
import type { Machine } from '#machine/machine.ts'
import { factsOf } from './simulated-disk.ts'
import { refusal } from './system-error.ts'
import type { Node } from './volume.ts'
import type { World } from './world.ts'

/** Ends a process, or all of the machine, at one of its steps: before it, halfway or after it. */
export interface Fuse {
  steps: number
  how: 'before' | 'halfway' | 'after'
  blow: () => void
}

/** Some calls of the system that fail, one after the other, when so many went well. */
export interface Stumble {
  after: number
  times: number
}

/** A process of the simulation: the real code, on a machine that can be taken away at any step. */
export interface SimulatedProcess {
  name: string
  machine: Machine
  isAlive(): boolean
  /** What it is waiting for never comes: nothing it has begun goes on. */
  kill(): void
  /** @returns what has the listener forgotten */
  onKilled(listener: () => void): () => void
  burn(fuse: Fuse): void
  stumble(stumble: Stumble): void
  /** Hands a value over, unless there is nobody any more to take it. */
  deliver<Value>(value: Promise<Value>): Promise<Value>
}

const never = new Promise<never>(() => {})

export function startProcess(world: World, name: string): SimulatedProcess {
  const { timeline, random, operations, trace } = world
  const pid = world.nextPid(name)
  const killed = new Set<() => void>()
  let isDead = false
  let fuse: Fuse | undefined
  let stumbling: Stumble = { after: 0, times: 0 }
  world.running.set(pid, { kill })

  function kill() {
    if (isDead) return
    isDead = true
    world.running.delete(pid)
    trace(`${name} ${pid} is gone`)
    for (const listener of killed) listener()
  }

  async function deliver<Value>(value: Promise<Value>): Promise<Value> {
    try {
      const result = await value
      return isDead ? never : result
    } catch (error) {
      if (isDead) return never
      throw error
    }
  }

  const wait = (milliseconds: number) =>
    new Promise<void>(resolve => {
      timeline.after(milliseconds, resolve)
    })

  /** One call of the system: it may take a while, fail, or be the last. */
  async function step<Result>(
    what: string,
    kind: 'read' | 'write',
    act: () => Result,
    half: () => void = () => {},
  ): Promise<Result> {
    if (isDead) return never
    // Most calls are over before anything else happens; others let everyone in between.
    if (random.chance(0.15)) await wait(random.fraction() * world.profile.slowestStep)
    if (isDead) return never
    if (fuse) {
      fuse.steps -= 1
      if (fuse.steps <= 0) return burnDown(fuse, act, half)
    }
    trace(`${name} ${pid}: ${what}`)
    if (isStumbling()) throw refusal('EIO', what)
    world.refuse(kind, what, half)
    return act()
  }

  function isStumbling(): boolean {
    if (!stumbling.times) return false
    stumbling.after -= 1
    return stumbling.after < 0 && stumbling.after >= -stumbling.times
  }

  function burnDown({ how, blow }: Fuse, act: () => unknown, half: () => void): Promise<never> {
    if (how === 'halfway') half()
    if (how === 'after') {
      try {
        act()
      } catch {
        // It ends all the same.
      }
    }
    blow()
    return never
  }

  const openFile = (node: Node, path: string, write = operations.write): OpenFile => ({
    stat: () => step(`fstat ${path}`, 'read', () => factsOf(node)),
    readFile: () => step(`read ${path}`, 'read', () => operations.read(node)),
    writeFile(text) {
      const data = Buffer.from(text)
      const half = () => write(node, data.subarray(0, data.length >> 1))
      return step(`write ${path}`, 'write', () => write(node, data), half)
    },
    truncate: length => step(`ftruncate ${path}`, 'write', () => operations.truncate(node, length)),
    sync: () => step(`fsync ${path}`, 'write', () => operations.sync(node)),
    close: () => step(`close ${path}`, 'read', () => {}),
  })

  const disk: Disk = {
    async open(path, flags) {
      const kind = flags === 'wx' || flags === 'a' ? 'write' : 'read'
      const node = await step(`open ${path}`, kind, () => operations.open(path, flags))
      return openFile(node, path, flags === 'a' ? operations.append : operations.write)
    },
    lstat: path => step(`lstat ${path}`, 'read', () => operations.stat(path, 'lstat')),
    stat: path => step(`stat ${path}`, 'read', () => operations.stat(path, 'stat')),
    readdir: path => step(`scandir ${path}`, 'read', () => operations.readdir(path)),
    rename: (from, to) =>
      step(`rename ${from} ${to}`, 'write', () => {
        operations.rename(from, to)
        world.onRenamed(to)
      }),
    rm: (path, { force = false } = {}) =>
      step(`unlink ${path}`, 'write', () => operations.rm(path, force)),
    mkdir: (path, { recursive = false } = {}) =>
      step(`mkdir ${path}`, 'write', () => operations.mkdir(path, recursive)),
    writeFile: (path, text) =>
      step(`write ${path}`, 'write', () =>
        operations.write(operations.openToWrite(path), Buffer.from(text)),
      ),
    utimes: (path, _, modified) =>
      step(`utime ${path}`, 'write', () => operations.utimes(path, modified)),
  }

  const machine: Machine = {
    ...world.clock(),
    disk,
    fetch: (url, options) => (isDead ? never : deliver(world.fetch(url, options))),
    random: random.fraction,
    uuid: () => world.nextUuid(),
    pid,
    host: 'simulated',
    isAlive: other => world.running.has(other),
    elapsed: timeline.now,
    turn: () => deliver(wait(0)),
    after: (milliseconds, task) => timeline.after(milliseconds, () => isDead || task()),
    every(milliseconds, task) {
      let callOff = () => {}
      const beat = () => {
        if (isDead) return
        task()
        callOff = timeline.after(milliseconds, beat)
      }
      callOff = timeline.after(milliseconds, beat)
      return () => callOff()
    },
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted()
      const woken = new Promise<void>(resolve => {
        const wake = () => {
          callOff()
          signal?.removeEventListener('abort', wake)
          resolve()
        }
        const callOff = timeline.after(milliseconds, wake)
        signal?.addEventListener('abort', wake)
      })
      await deliver(woken)
      signal?.throwIfAborted()
    },
  }

  return {
    name,
    machine,
    kill,
    deliver,
    isAlive: () => !isDead,
    onKilled(listener) {
      killed.add(listener)
      return () => killed.delete(listener)
    },
    burn: lit => {
      fuse = lit
    },
    stumble: given => {
      stumbling = given
    },
  }
}
