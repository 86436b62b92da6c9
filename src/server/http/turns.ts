import type { Work } from '#engine/work.ts'

/** Milliseconds of work at a time; then whoever waits for little is answered. */
const slice = 2

interface Task {
  work: Work<unknown>
  finish: (result: unknown) => void
  fail: (error: unknown) => void
}

// The process has one event loop, so all its work shares these.
const fresh: Task[] = []
const begun: Task[] = []
let left = slice
let isTurnAhead = false

/**
 * Does work in slices, and lets the event loop turn after each, so that nothing holds up what
 * others ask for. In a turn there is one slice for what is asked for in it, which has its result
 * at once, without a promise, if it is done by then; one for what found no time when it was asked
 * for; and one for what takes longer, each work after the other.
 */
export function inTurns<Result>(work: Work<Result>): Result | Promise<Awaited<Result>> {
  const hasTime = left > 0
  const step = hasTime && advance(work)
  if (step) return step.value
  return new Promise((resolve, reject) => {
    const finish = (result: unknown) => resolve(result as Awaited<Result>)
    const tasks = hasTime ? begun : fresh
    tasks.push({ work, finish, fail: reject })
    awaitTurn()
  })
}

/** Goes on with work for what is left of the slice. */
function advance<Result>(work: Work<Result>): IteratorReturnResult<Result> | null {
  const start = performance.now()
  try {
    do {
      const step = work.next()
      if (step.done) return step
    } while (performance.now() - start < left)
    return null
  } finally {
    left -= performance.now() - start
    awaitTurn()
  }
}

function awaitTurn() {
  if (isTurnAhead) return
  isTurnAhead = true
  setImmediate(takeTurn)
}

function takeTurn() {
  isTurnAhead = false
  for (const tasks of [fresh, begun]) {
    left = slice
    while (left > 0) {
      const task = tasks.shift()
      if (!task) break
      goOnWith(task)
    }
  }
  left = slice
}

function goOnWith(task: Task) {
  try {
    const step = advance(task.work)
    if (step) task.finish(step.value)
    else begun.push(task)
  } catch (error) {
    task.fail(error)
  }
}
