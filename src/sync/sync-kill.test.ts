import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dataPaths } from '#data-folder/data-paths.ts'
import { thisMachine } from '#machine/this-machine.ts'
import type { History } from '#snapshot/history/history.ts'
import { loadHistory } from '#snapshot/history/load-history.ts'
import { openSnapshotStore, type SnapshotStore } from '#snapshot/snapshot-store.ts'
import { type Ll2StandIn, startLl2StandIn } from '#testing/ll2-stand-in.ts'
import { createRandom } from '#testing/random.ts'
import type { SyncOrder } from '#testing/sync-child.ts'

// The simulation kills at every step, and thousands of times. Here real processes on a real disk die
// too: once at each of these moments, and `npm run test:soak` has them die at any.
const isSoak = import.meta.env.MODE === 'soak'
const moments = [
  { after: null, delay: 0 },
  { after: 'page', delay: 0 },
  { after: 'publishing', delay: 0 },
]
const runs = isSoak ? 500 : moments.length
const craft = isSoak ? 640 : 120
const minute = 60_000

const random = createRandom(runs)
let folder = ''
let child = ''
let ahead = 0
let standIn: Ll2StandIn

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sync-kill-'))
  // One file with all it needs starts fast.
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/testing/sync-child.ts',
      outDir: folder,
      rollupOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  })
  child = join(folder, 'child.mjs')
  standIn = await startLl2StandIn({ size: craft, mode: 'normal', now: () => Date.now() + ahead })
}, 60_000)

afterAll(async () => {
  await standIn.close()
  await rm(folder, { recursive: true })
})

async function startChild(): Promise<ChildProcess> {
  const started = fork(child, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  await once(started, 'message')
  return started
}

/** Resolves with the outcome, or with null when the child was killed before it had one. */
async function runChild(running: ChildProcess, kill: Kill | null): Promise<string | null> {
  let outcome: string | null = null
  const order: SyncOrder = { source: standIn.url, dataFolder: join(folder, 'data'), ahead }
  const strike = async () => {
    await wait(kill?.delay ?? 0)
    running.kill('SIGKILL')
  }
  running.on('message', (message: string) => {
    if (message === kill?.after) strike()
    if (outcomes.includes(message)) outcome = message
  })
  running.send(order)
  if (kill?.after === null) strike()
  await once(running, 'exit')
  return outcome
}

const outcomes = ['published', 'unchanged', 'postponed', 'refused', 'failed']

interface Kill {
  /** The event after which the delay begins; null for the order itself. */
  after: string | null
  /** Milliseconds. */
  delay: number
}

/** Half of many kills come at any moment of a sync, half of them while it publishes. */
function nextKill(run: number, duration: number): Kill | null {
  if (!isSoak) return moments[run] ?? null
  return random.chance(0.5)
    ? { after: null, delay: random.fraction() * duration * 1.1 }
    : { after: 'publishing', delay: random.fraction() * 30 }
}

/** All changes there were, each of which begins with what the one before it ended with. */
async function expectWholeHistory(store: SnapshotStore): Promise<History> {
  const [served] = await store.list()
  if (!served) throw new Error('There is a snapshot')
  const history = await loadHistory(dirname(served.file), store, served)
  expect(history.notes).toEqual([])
  const { changes, start } = history
  for (const [n, { from }] of changes.entries())
    expect(from).toBe((changes[n + 1] ?? start)?.revision)
  return history
}

test(`${runs} syncs are killed, and no harm comes of it`, {
  timeout: 60_000 + runs * 3000,
}, async () => {
  const { snapshots } = dataPaths(join(folder, 'data'))
  const store = openSnapshotStore(snapshots, { ...thisMachine, now: () => Date.now() + ahead })
  const start = performance.now()
  expect(await runChild(await startChild(), null)).toBe('published')
  const duration = performance.now() - start

  const tally = { killed: 0, finished: 0 }
  let next = startChild()
  for (let run = 0; run < runs; run += 1) {
    const running = await next
    // The next one starts meanwhile.
    next = startChild()
    ahead += random.integer(1, 25) * minute
    if (random.chance(0.3))
      standIn.catalogue.edit(random.pick([1, 2, 3, 4]), { description: `After run ${run}` })
    const outcome = await runChild(running, nextKill(run, duration))
    expect(outcome).not.toBe('failed')
    expect(outcome).not.toBe('refused')
    tally[outcome === null ? 'killed' : 'finished'] += 1

    const { snapshot, damaged } = await store.latest()
    expect(damaged).toEqual([])
    await expectWholeHistory(store)
    expect(snapshot?.spacecraft).toHaveLength(craft)
    expect(snapshot?.complete).toBe(true)
  }
  expect(tally.killed).toBeGreaterThan(runs / 4)

  ahead += 70 * minute
  expect(await runChild(await next, null)).toMatch(/^(published|unchanged)$/)
  // What was begun before is done: only now all pages are asked for anew.
  ahead += 70 * minute
  standIn.catalogue.edit(1, { description: 'After all of them' })
  expect(await runChild(await startChild(), null)).toBe('published')
  const { snapshot } = await store.latest()
  expect(snapshot?.spacecraft.map(({ id }) => id)).toEqual(standIn.catalogue.ids())
  expect(snapshot?.spacecraft[0]?.description).toBe(standIn.catalogue.get(1)?.description)
  // What was told of craft 1 leads to what it is.
  const [change] = (await expectWholeHistory(store)).of(1)
  expect(change).toMatchObject({ field: 'description', to: snapshot?.spacecraft[0]?.description })
  expect(standIn.busiestHour()).toBeLessThanOrEqual(15)
  expect(standIn.calls.every(({ allowed }) => allowed)).toBe(true)
  console.log(
    tally,
    `${standIn.counted().length} calls in ${Math.round(ahead / minute / 60)} simulated hours`,
  )
})
