/** Work that may pause wherever it yields, so that others get their turn in between. */
export type Work<Result> = Generator<undefined, Result, void>

/** Does work at one go. */
export function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/**
 * Work that is done once for all who need its result. Whoever has the turn carries it on from
 * where it stands, so that nobody waits for another's turn.
 */
export function sharedWork<Result>(make: () => Work<Result>): () => Work<Result> {
  let begun: Work<Result> | undefined
  let finished: { result: Result } | undefined
  return function* () {
    while (!finished) {
      begun ??= make()
      const step = begun.next()
      if (step.done) finished = { result: step.value }
      else yield
    }
    return finished.result
  }
}

/** Work that never pauses. */
// biome-ignore lint/correctness/useYield: it has no part that others could wait between
export function* atOnce<Result>(make: () => Result): Work<Result> {
  return make()
}
