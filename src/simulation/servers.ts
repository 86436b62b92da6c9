import { pino } from 'pino'
import { seconds } from '#environment/milliseconds.ts'
import { readEnv } from '#server/env.ts'
import { childEnvironment } from '#server/freshness/child-environment.ts'
import type { ServedData, Watch } from '#server/freshness/data-source.ts'
import { openDataSource } from '#server/freshness/open-data-source.ts'
import type { runSyncProcess } from '#server/freshness/sync-process.ts'
import { failedReport } from '#server/freshness/sync-report.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'
import type { Publication } from './ledger.ts'
import { dataFolder, source } from './places.ts'
import { allowedCalls } from './simulated-ll2.ts'
import { startProcess } from './simulated-process.ts'
import { startSync } from './sync-processes.ts'
import type { World } from './world.ts'

/** A server's way from data folder to what it serves, without the socket before it. */
export interface SimulatedServer {
  /** What is served; undefined while it starts. */
  served(): { snapshot: Snapshot; publication: Publication | undefined } | undefined
  /** Since when it serves anything, in simulated milliseconds. */
  since(): number
  reload(): void
  /** Tells it to end, and waits as long as a supervisor does. */
  stop(): Promise<void>
  kill(): void
}

/** What the server gives what is under way; see `stopAtSignal`. */
const patience = 10 * seconds

export const variablesOf = ({ profile }: World) => ({
  CATALOGUE_DATA_DIR: dataFolder,
  CATALOGUE_SYNC: profile.interval,
  LL2_URL: source,
  LL2_BUDGET: String(allowedCalls),
})

export function startServer(world: World): SimulatedServer {
  const { timeline, ledger, profile, trace } = world
  const process = startProcess(world, 'server')
  const env = readEnv(variablesOf(world))
  const logger = pino(
    { base: null, timestamp: false },
    { write: line => trace(`server says: ${line.trim()}`) },
  )
  let served: ReturnType<SimulatedServer['served']>
  let since = Number.POSITIVE_INFINITY
  let watch: Watch | undefined
  trace('server starts')

  function serve({ snapshot }: ServedData) {
    if (!process.isAlive()) return
    const isSample = !snapshot.complete
    const publication = isSample ? undefined : ledger.publicationOf(snapshot)
    const before = served?.publication
    trace(`server serves ${publication?.name ?? 'the sample'}`)
    if (ledger.areClocksTrusted() && before && (publication?.order ?? -1) < before.order) {
      ledger.violate(`Served is ${publication?.name ?? 'the sample'} after ${before.name}`)
    }
    served = { snapshot, publication }
  }

  const isAtLeast = ({ order }: Publication) => (served?.publication?.order ?? -1) >= order

  const runSync: typeof runSyncProcess = async ({ env, args, signal }) => {
    if (signal.aborted) return failedReport('The sync was not begun')
    const sync = startSync(world, args, childEnvironment(env))
    signal.addEventListener('abort', sync.stop)
    const unheard = process.onKilled(sync.stop)
    const report = await process.deliver(sync.report)
    signal.removeEventListener('abort', sync.stop)
    unheard()
    return report
  }

  async function open() {
    const { machine } = process
    const newest = ledger.newestWhole()
    const began = timeline.now()
    const parts = { machine, runSync, lookEvery: profile.lookEvery }
    const opened = await openDataSource(env, logger, parts)
    serve(opened.first)
    const isClear = world.trouble.disk === null && ledger.troubledAt() < began
    if (isClear && ledger.areClocksTrusted() && newest && !isAtLeast(newest)) {
      ledger.violate(`A new server does not serve ${newest.name}`)
    }
    since = timeline.now()
    watch = opened.watch(serve)
    await tellStatus(opened)
  }

  /** Now and then somebody asks how syncing goes, which must never fail. */
  async function tellStatus({ syncStatus }: Awaited<ReturnType<typeof openDataSource>>) {
    for (;;) {
      await process.machine.sleep(3600 * seconds)
      await syncStatus()
    }
  }

  open().catch(error => ledger.violate(`The server failed with ${error}`))

  return {
    served: () => served,
    since: () => since,
    reload: () => void watch?.reload(),
    async stop() {
      const late = new Promise(resolve => {
        timeline.after(patience, () => resolve(undefined))
      })
      await Promise.race([watch?.stop(), late])
      process.kill()
    },
    kill: process.kill,
  }
}
