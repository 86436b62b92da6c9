import { setImmediate as nextTurn } from 'node:timers/promises'

/** Work that can pause: it yields between its steps. */
export type Steps<Result> = Generator<void, Result, void>

/** Does all of the work now. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Milliseconds. A request that comes meanwhile waits so long at most, but for the longest step. */
const slice = 8

/** Does the work bit by bit, and lets everything else have its turn in between. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  let began = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - began < slice) continue
    await nextTurn()
    began = performance.now()
  }
}
