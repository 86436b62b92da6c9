import type { Machine } from '#machine/machine.ts'

/** Time and chance, given by the caller so that tests can have their own. */
export interface Timing extends Pick<Machine, 'now' | 'uptime' | 'random'> {
  /** @throws the signal's reason when it is aborted */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
}
