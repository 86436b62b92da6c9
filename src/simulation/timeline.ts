/** Time that passes from one thing to the next, whatever lies between them. */
export interface Timeline {
  /** Milliseconds since the simulation began: the true time, which no clock need show. */
  now(): number
  /** Does something later. @returns what calls it off */
  after(milliseconds: number, task: () => void): () => void
  /** Does all that is due until a moment, and what comes of it. */
  runUntil(end: number): Promise<void>
}

interface Due {
  at: number
  task: () => void
}

export function createTimeline(): Timeline {
  let now = 0
  // In the order in which they are due; of those due at once the first to be asked for is first.
  const queue: Due[] = []

  return {
    now: () => now,
    after(milliseconds, task) {
      const due = { at: now + Math.max(0, milliseconds), task }
      const place = queue.findLastIndex(({ at }) => at <= due.at) + 1
      queue.splice(place, 0, due)
      return () => {
        const place = queue.indexOf(due)
        if (place >= 0) queue.splice(place, 1)
      }
    },
    async runUntil(end) {
      for (;;) {
        await allReactions()
        const [next] = queue
        if (!next || next.at > end) break
        queue.shift()
        now = next.at
        next.task()
      }
      now = end
    },
  }
}

/** Nothing in a simulation waits for the real world, so all that follows is done by the next turn. */
const allReactions = () => new Promise(resolve => setImmediate(resolve))
