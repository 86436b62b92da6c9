import type { Work } from '#engine/work.ts'

/** Milliseconds of work at a time; then whoever waits for little is answered. */
const slice = 2

interface Task {
  work: Work<unknown>
  finish: (result: unknown) => void
  fail: (error: unknown) => void
}

// The process has one event loop, so all its work shares these.
const tasks: Task[] = []
let left = slice
let isTurnAhead = false

/**
 * Does work in slices, and lets the event loop turn after each, so that nothing holds up what
 * others ask for. All work together gets one slice a turn, and another for what is begun in it:
 * work that is finished by then has its result at once, without a promise.
 */
export function inTurns<Result>(work: Work<Result>): Result | Promise<Awaited<Result>> {
  const step = left > 0 && advance(work)
  if (step) return step.value
  return new Promise((resolve, reject) => {
    tasks.push({ work, finish: result => resolve(result as Awaited<Result>), fail: reject })
    awaitTurn()
  })
}

/** Goes on with work for what is left of the slice. */
function advance<Result>(work: Work<Result>): IteratorReturnResult<Result> | null {
  const start = performance.now()
  let now = start
  try {
    do {
      const step = work.next()
      if (step.done) return step
      now = performance.now()
    } while (now - start < left)
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
  left = slice
  while (left > 0) {
    const task = tasks.shift()
    if (!task) break
    try {
      const step = advance(task.work)
      if (step) task.finish(step.value)
      else tasks.push(task)
    } catch (error) {
      task.fail(error)
    }
  }
  left = slice
  if (tasks.length) awaitTurn()
}
