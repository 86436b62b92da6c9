import { setTimeout as wait } from 'node:timers/promises'
import { machineClock } from '#data-folder/machine-clock.ts'

/** Time and chance, given by the caller so that tests can have their own. */
export interface Timing {
  /** Milliseconds since 1970. */
  now(): number
  /** Milliseconds since the machine was started, which no setting of a clock changes. */
  uptime(): number
  /** @throws the signal's reason when it is aborted */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
  /** At least 0, below 1. */
  random(): number
}

export const realTiming: Timing = {
  now: machineClock.now,
  uptime: machineClock.uptime,
  sleep: async (milliseconds, signal) => {
    signal.throwIfAborted()
    await wait(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted())
  },
  random: Math.random,
}
