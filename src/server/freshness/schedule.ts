import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'

/** A task that says itself when it wants to run again. */
export interface Schedule {
  /** When it runs next, in milliseconds since 1970; null while it runs, and once it is stopped. */
  next(): number | null
  /** Runs it now; when it is running already, once more after that, for all who hurry meanwhile. */
  hurry(): Promise<void>
  /** Tells a running task to stop, and waits until it has. */
  stop(): Promise<void>
}

/**
 * Runs a task again and again, never twice at once.
 * @param wait - milliseconds until it runs first
 * @param task - must not fail; returns the milliseconds until it wants to run again
 */
export function startSchedule(
  wait: number,
  task: (signal: AbortSignal) => Promise<number>,
  { now, after }: Machine = thisMachine,
): Schedule {
  const stopping = new AbortController()
  const { signal } = stopping
  let callOff = () => {}
  let next: number | null = null
  let running: Promise<void> | undefined
  let waiting: Promise<void> | undefined

  function plan(milliseconds: number) {
    next = now() + milliseconds
    callOff = after(milliseconds, run)
  }

  async function runOnce() {
    callOff()
    next = null
    if (signal.aborted) return
    const pause = await task(signal)
    if (!signal.aborted) plan(pause)
  }

  function run(): Promise<void> {
    if (running) {
      waiting ??= running.then(() => {
        waiting = undefined
        return run()
      })
      return waiting
    }
    running = runOnce().finally(() => {
      running = undefined
    })
    return running
  }

  plan(wait)
  return {
    next: () => next,
    hurry: run,
    async stop() {
      callOff()
      next = null
      stopping.abort(new Error('The server is shutting down'))
      await running
    },
  }
}
