import type { Logger } from 'pino'

/** Logs what is wrong once, and not again each time it is met. */
export interface Complaints {
  /** @param reason - what is wrong; the rest of the line may change from time to time */
  complain(reason: string, rest?: string): void
  /** All is well again: the next complaint is news. */
  settle(): void
}

export function createComplaints(logger: Logger): Complaints {
  let last: string | undefined
  return {
    complain(reason, rest = '') {
      if (reason !== last) logger.warn(reason + rest)
      last = reason
    },
    settle() {
      last = undefined
    },
  }
}
