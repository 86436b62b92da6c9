import { readFileSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import { millisecondsInSecond } from 'date-fns/constants'

/** Two clocks: the one on the wall, which may be set, and the one since the start, which may not. */
export interface MachineClock {
  /** Milliseconds since 1970. */
  now(): number
  /** Milliseconds since the machine was started. */
  uptime(): number
  /** Names that start, so that times since another one are not taken for times since this one. */
  boot: string
}

export const machineClock: MachineClock = {
  now: Date.now,
  uptime: () => uptime() * millisecondsInSecond,
  boot: bootOf(hostname()),
}

function bootOf(host: string): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    // Only Linux names its starts. Elsewhere a lower time since the start tells of another one.
    return host
  }
}
