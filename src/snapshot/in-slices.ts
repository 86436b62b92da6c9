import type { Work } from '#engine/work.ts'
import type { Timers } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'

/** Milliseconds. A request that comes meanwhile waits so long at most, but for the longest step. */
const slice = 8

/** Does the work bit by bit, and lets everything else have its turn in between. */
export async function inSlices<Result>(
  work: Work<Result>,
  { elapsed, turn }: Timers = thisMachine,
): Promise<Result> {
  let began = elapsed()
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (elapsed() - began < slice) continue
    await turn()
    began = elapsed()
  }
}
