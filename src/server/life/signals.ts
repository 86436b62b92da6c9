import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * What the process is told by signals. Listening begins when this file is loaded, and the main
 * file loads it first: a signal that nobody listens to ends the process.
 */
const stopSignals = ['SIGINT', 'SIGTERM'] as const

type StopSignal = (typeof stopSignals)[number]

let reload: (() => void) | undefined
let wasToldToReload = false

process.on('SIGHUP', () => {
  wasToldToReload = true
  reload?.()
})

/** Calls a function at each SIGHUP from now on; at once, if there were some already. */
export function onReload(handler: () => void): void {
  reload = handler
  if (wasToldToReload) handler()
}

/** The first signal to stop. The second one ends the process at once. */
export const toldToStop = new Promise<StopSignal>(resolve => {
  let isStopping = false
  for (const signal of stopSignals) {
    process.on(signal, () => {
      if (isStopping) dieOf(signal)
      isStopping = true
      resolve(signal)
    })
  }
})

const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * Ends the process as the signal by itself would, whatever hangs. Init of a container is the one
 * process that this cannot end: it exits with the code that a shell shows for the others.
 */
function dieOf(signal: StopSignal, code: number = exitCodes[signal]): never {
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
  process.exit(code)
}

/** Milliseconds for files that are being read or written when all else is done. */
const filePatience = 3000

/**
 * Waits for files, of which the log is one.
 * @returns whether they are all read and written, and none hangs
 */
export async function untilWritten(): Promise<boolean> {
  const end = performance.now() + filePatience
  while (process.getActiveResourcesInfo().some(name => name.startsWith('FSReq'))) {
    if (performance.now() > end) return false
    await wait(20)
  }
  return true
}

/**
 * Ends the process with code 0. Node waits there for files, and a file may hang, as a log does that
 * nobody reads: then the signal itself has to do.
 */
export async function exitAfter(signal: StopSignal): Promise<never> {
  if (!(await untilWritten())) dieOf(signal, 0)
  process.exit(0)
}
