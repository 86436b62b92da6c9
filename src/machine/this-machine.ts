import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import disk from 'node:fs/promises'
import { hostname, uptime } from 'node:os'
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import { millisecondsInSecond } from 'date-fns/constants'
import type { Machine } from './machine.ts'

/** The machine that this process really runs on. */
export const thisMachine: Machine = {
  disk,
  fetch: (url, options) => fetch(url, options),
  now: () => Date.now(),
  uptime: () => uptime() * millisecondsInSecond,
  boot: bootOf(hostname()),
  after(milliseconds, task) {
    const timer = setTimeout(task, milliseconds)
    return () => clearTimeout(timer)
  },
  every(milliseconds, task) {
    const timer = setInterval(task, milliseconds).unref()
    return () => clearInterval(timer)
  },
  async sleep(milliseconds, signal) {
    signal?.throwIfAborted()
    const options = signal && { signal }
    await wait(milliseconds, undefined, options).catch(() => signal?.throwIfAborted())
  },
  turn: () => turn(),
  elapsed: () => performance.now(),
  random: () => Math.random(),
  uuid: () => randomUUID(),
  pid: process.pid,
  host: `${hostname()}-${processNamespace()}`.replaceAll(/[^A-Za-z0-9-]/g, '-'),
  isAlive(pid) {
    try {
      return process.kill(pid, 0)
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'EPERM'
    }
  },
}

function bootOf(host: string): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    // Only Linux names its starts. Elsewhere a lower time since the start tells of another one.
    return host
  }
}

function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}
