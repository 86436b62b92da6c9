import { seconds } from '#environment/milliseconds.ts'
import { type SimulatedServer, startServer } from './servers.ts'
import { budgetMemory, type World } from './world.ts'

/** The machine that serves, and whoever starts it and its server again. */
export interface House {
  server(): SimulatedServer | undefined
  isPowered(): boolean
  killServer(): void
  restartServer(): void
  reload(): void
  cutPower(): void
}

export function createHouse(world: World): House {
  const { timeline, random, trace } = world
  let server: SimulatedServer | undefined = startServer(world)
  let isPowered = true

  function startSoon() {
    timeline.after(random.fraction() * 30 * seconds, () => {
      if (isPowered) server ??= startServer(world)
    })
  }

  function cutPower() {
    if (!isPowered) return
    trace('the power is cut')
    isPowered = false
    server = undefined
    for (const { kill } of [...world.running.values()]) kill()
    world.loseUnsynced()
    // After a start nothing but the clock on the wall tells how old calls are.
    const off = world.ledger.areClocksTrusted() ? 5 * seconds : budgetMemory
    timeline.after(off + random.fraction() * 60 * seconds, () => {
      isPowered = true
      startSoon()
    })
  }
  world.cutPower = cutPower

  return {
    server: () => server,
    isPowered: () => isPowered,
    killServer() {
      server?.kill()
      server = undefined
      startSoon()
    },
    restartServer() {
      const ending = server
      server = undefined
      ending?.stop().then(startSoon)
    },
    reload: () => server?.reload(),
    cutPower,
  }
}
