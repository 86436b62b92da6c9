import { inPlainWords } from '#data-folder/data-folder-error.ts'
import { dataPaths } from '#data-folder/data-paths.ts'
import { BudgetSpentError, openRequestBudget } from '#data-folder/request-budget.ts'
import { hours } from '#environment/milliseconds.ts'
import { printableJson } from '#environment/printable.ts'
import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { compareSnapshots } from '#snapshot/compare-snapshots.ts'
import { clockTolerance } from '#snapshot/is-from-future.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { writeAtomic } from '#snapshot/write-atomic.ts'
import { type Assembled, assembleSnapshot, objections } from './assemble-snapshot.ts'
import { createCaller } from './caller.ts'
import { fetchCatalogue } from './fetch-catalogue.ts'
import { openPageCache } from './page-cache.ts'
import { publishSnapshot } from './publish-snapshot.ts'
import { readPrevious } from './read-previous.ts'
import { type AttemptOptions, type Job, runAttempt } from './run-attempt.ts'
import type { Finished, SyncOutcome } from './sync-outcome.ts'
import { createUpstreamClient, defaultLimits } from './upstream-client.ts'
import { UpstreamThrottledError } from './upstream-errors.ts'

export interface SyncOptions extends AttemptOptions {
  /** The API's address, ending in a slash. */
  source: string
  token?: string | undefined
  /** Calls in any hour. */
  budget: number
  /** Where snapshots are published; by default in the data folder. */
  snapshotFolder?: string | undefined
  /** Publish whatever was lost. */
  force?: boolean
}

/**
 * Reads the whole catalogue from LL2 and publishes it as one snapshot. One sync at a time runs on
 * a data folder; how it went is left there as its state. Whatever goes wrong is an outcome, and
 * leaves the published snapshots as they were.
 */
export const runSync = (options: SyncOptions): Promise<SyncOutcome> => runAttempt(options, sync)

async function sync(options: SyncOptions, job: Job, signal: AbortSignal): Promise<SyncOutcome> {
  const { source, token, dataFolder, limits = defaultLimits } = options
  const { machine = thisMachine, timing = machine } = options
  const { now, uptime } = timing
  const onEvent = options.onEvent ?? (() => {})
  const client = createUpstreamClient({ source, token, limits, now, machine })
  const clock = { now, uptime, machine }
  const limit = options.budget
  const budget = openRequestBudget({ dataFolder, limit, onNote: job.note, ...clock })
  const caller = createCaller({ client, budget, timing, signal, onEvent })
  try {
    // Pages that were kept may be all it takes: then no call would have it done.
    await budget.settle()
    const store = openSnapshotStore(options.snapshotFolder ?? dataPaths(dataFolder).snapshots, {
      ...machine,
      now,
    })
    const latest = await readPrevious(store, onEvent)
    const { snapshot: previous } = latest

    const cache = await openPages(options, job, now(), previous)
    const fetched = await fetchCatalogue({ source, cache, caller, budget, now, onEvent })
    const assembled = assembleSnapshot({ source, previous, ...fetched })
    const finished = { ...describe(assembled, previous), calls: caller.calls() }
    if (!options.dryRun) await reportSetAside(dataFolder, finished, machine)

    const reasons = options.force ? [] : objections(assembled, previous)
    if (reasons.length) return { result: 'refused', reasons, ...finished }
    const isSame = finished.snapshot.revision === previous?.revision
    const result = isSame ? 'unchanged' : 'published'
    if (options.dryRun) return { result, file: null, ...finished }

    onEvent({ kind: 'publishing' })
    const file = await publishSnapshot(store, finished.snapshot, job, latest, machine)
    // Pages that cannot be removed are older than what is published, and of no use for that.
    await cache.clear().catch(() => {})
    return { result, file, ...finished }
  } catch (error) {
    return outcomeOf(error, options, now(), caller.calls())
  }
}

/** Pages older than this would be mixed with too much that is newer. */
const freshness = 3 * hours

/** Opens the pages that an interrupted sync left. Those of a published or refused one are spent. */
async function openPages(
  { dataFolder, source, force, machine }: SyncOptions,
  { last, note }: Job,
  now: number,
  previous: Snapshot | undefined,
) {
  const captured = previous?.captured_at ? Date.parse(previous.captured_at) : 0
  // A snapshot from the future would make all pages old ones, for years if need be.
  const published = captured <= now ? captured : 0
  const notBefore = Math.max(now - freshness, published + 1)
  const asked = { notBefore, notAfter: now + clockTolerance }
  const cache = await openPageCache(dataPaths(dataFolder).pages, source, asked, note, machine)
  if (last?.result === 'refused' && !force) await cache.clear()
  return cache
}

function describe({ snapshot, setAside }: Assembled, previous: Snapshot | undefined): Finished {
  return { snapshot, changes: previous ? compareSnapshots(previous, snapshot) : null, setAside }
}

const reportSetAside = (dataFolder: string, { snapshot, setAside }: Finished, machine: Machine) =>
  writeAtomic(
    dataPaths(dataFolder).setAside,
    `${printableJson({ captured_at: snapshot.captured_at, records: setAside }, 2)}\n`,
    machine,
  )

function outcomeOf(
  cause: unknown,
  { dataFolder }: SyncOptions,
  now: number,
  calls: number,
): SyncOutcome {
  const until = untilOf(cause, now)
  const error = inPlainWords(cause, dataFolder)
  if (until === null) return { result: 'failed', error, calls }
  const reason = error.message
  return { result: 'postponed', reason, until: new Date(until).toISOString(), calls }
}

/** When calls are allowed again, if it was only that they were not. */
function untilOf(error: unknown, now: number): number | null {
  if (error instanceof BudgetSpentError) return error.until
  return error instanceof UpstreamThrottledError ? now + (error.wait ?? 1 * hours) : null
}
