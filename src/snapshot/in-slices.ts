import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Work } from '#engine/work.ts'

/** Milliseconds. A request that comes meanwhile waits so long at most, but for the longest step. */
const slice = 8

/** Does the work bit by bit, and lets everything else have its turn in between. */
export async function inSlices<Result>(work: Work<Result>): Promise<Result> {
  let began = performance.now()
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (performance.now() - began < slice) continue
    await nextTurn()
    began = performance.now()
  }
}
