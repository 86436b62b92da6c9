/** Gives a place back; more than once does no harm. */
export type Leave = () => void

/** Lets in only so many at a time of those who ask for much. */
export interface Gate {
  /**
   * @param signal - aborted when the client goes, which gives up its place in the queue
   * @returns null when too many wait already, or when the client went while it waited
   */
  enter(signal: AbortSignal): Promise<Leave | null>
}

export function createGate(limits: { inside: number; waiting: number }): Gate {
  let inside = 0
  const queue: (() => void)[] = []

  function takePlace(): Leave {
    let isLeft = false
    inside++
    return () => {
      if (isLeft) return
      isLeft = true
      inside--
      queue.shift()?.()
    }
  }

  return {
    async enter(signal) {
      if (signal.aborted) return null
      if (inside < limits.inside) return takePlace()
      if (queue.length >= limits.waiting) return null
      return new Promise(resolve => {
        const enter = () => {
          signal.removeEventListener('abort', giveUp)
          resolve(takePlace())
        }
        const giveUp = () => {
          queue.splice(queue.indexOf(enter), 1)
          resolve(null)
        }
        signal.addEventListener('abort', giveUp)
        queue.push(enter)
      })
    },
  }
}
