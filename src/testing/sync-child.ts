import { thisMachine } from '#machine/this-machine.ts'
import { runSync } from '#sync/sync-job.ts'

/** What the killing test tells a child to do. */
export interface SyncOrder {
  source: string
  dataFolder: string
  /** How far the simulated clock is ahead, in milliseconds. */
  ahead: number
}

// A process of its own, so that it can be killed: it waits for an order, and tells how it goes.
process.once('message', async (order: SyncOrder) => {
  const { ahead, ...options } = order
  const outcome = await runSync({
    ...options,
    budget: 15,
    timing: {
      ...thisMachine,
      now: () => thisMachine.now() + ahead,
      uptime: () => thisMachine.uptime() + ahead,
    },
    onEvent: event => process.send?.(event.kind),
  })
  process.send?.(outcome.result)
  process.disconnect()
})
process.send?.('ready')
