import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import { createEngine } from '#engine/create-engine.ts'
import { createApp } from '#server/app.ts'
import { openSnapshotShelf } from '#server/freshness/snapshot-shelf.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'

const cases = [
  { size: 600, mode: 'normal' },
  { size: 600, mode: 'detailed' },
  { size: 10_000, mode: 'normal' },
  { size: 10_000, mode: 'detailed' },
] as const
/** Milliseconds that no visitor notices. */
const goal = 50

/**
 * What a new snapshot costs those who ask while it is taken over: how long all of it takes, and
 * the longest time for which the server answers nobody.
 */
export async function benchSwap(): Promise<void> {
  console.log('\nA new snapshot is taken over: milliseconds in all, and the longest pause')
  // The first time the code is not yet compiled, and a server has done it once at its start.
  await measure({ size: 600, mode: 'detailed' })
  for (const one of cases) {
    const { all, pause } = await measure(one)
    const verdict = one.size > 600 ? '' : pause < goal ? `  below ${goal}` : `  NOT below ${goal}`
    console.log(
      `${String(one.size).padStart(7)} craft, ${one.mode.padEnd(8)}`,
      all.toFixed(0).padStart(7),
      `${pause.toFixed(0).padStart(7)}${verdict}`,
    )
  }
}

async function measure(options: (typeof cases)[number]) {
  const folder = await mkdtemp(join(tmpdir(), 'spacecraft-swap-'))
  try {
    await openSnapshotStore(folder).publish({
      ...syntheticCatalogue(options),
      source: 'https://synthetic.example/',
      captured_at: new Date().toISOString(),
      complete: true,
    })
    const shelf = openSnapshotShelf(folder, pino({ level: 'silent' }))
    const delay = monitorEventLoopDelay({ resolution: 1 })
    await wait(100)
    delay.enable()
    await wait(20)
    delay.reset()
    const began = performance.now()
    await shelf.handOver(({ snapshot }) => {
      const engine = createEngine(snapshot)
      createApp({ snapshot, engine, version: '', baseUrl: () => '', onError: () => {} })
    })
    const all = performance.now() - began
    await wait(20)
    delay.disable()
    return { all, pause: delay.max / 1e6 }
  } finally {
    await rm(folder, { recursive: true })
  }
}
