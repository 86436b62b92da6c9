import { dataPaths } from '#data-folder/data-paths.ts'
import { type Lock, takeLock } from '#data-folder/lock.ts'
import { BudgetSpentError, openRequestBudget } from '#data-folder/request-budget.ts'
import type { SyncAttempt } from '#data-folder/sync-state.ts'
import { compareSnapshots } from '#snapshot/compare-snapshots.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { removeStrays, writeAtomic } from '#snapshot/write-atomic.ts'
import { type Assembled, assembleSnapshot, objections } from './assemble-snapshot.ts'
import { createCaller } from './caller.ts'
import { fetchCatalogue } from './fetch-catalogue.ts'
import type { FetchLimits } from './fetch-text.ts'
import { openPageCache } from './page-cache.ts'
import { recordAttempt } from './record-attempt.ts'
import type { Finished, SyncEvent, SyncOutcome } from './sync-outcome.ts'
import { hours, minutes, realTiming, seconds, type Timing } from './timing.ts'
import { createUpstreamClient, defaultLimits } from './upstream-client.ts'
import { UpstreamThrottledError } from './upstream-errors.ts'

/** What all attempts to get newer data have in common, wherever it comes from. */
export interface AttemptOptions {
  dataFolder: string
  /** Publish nothing. What was read is kept, so that the run after this one need not read it. */
  dryRun?: boolean
  /** Asked when no other sync can run any more: one may have ended since this one was wanted. */
  isDue?: () => Promise<boolean>
  timing?: Timing
  limits?: FetchLimits & {
    /** Milliseconds for all of it. */
    run: number
  }
  /** Stops the attempt; it then fails with the signal's reason. */
  signal?: AbortSignal
}

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
  onEvent?: (event: SyncEvent) => void
}

/** The sync was given up because it took too long. */
export class SyncTimeoutError extends Error {
  override name = 'SyncTimeoutError'

  constructor(limit: number) {
    super(`The sync was not finished within ${limit / seconds} seconds`)
  }
}

const defaultRun = 15 * minutes

/**
 * Reads the whole catalogue from LL2 and publishes it as one snapshot. One sync at a time runs on
 * a data folder; how it went is left there as its state. Whatever goes wrong is an outcome, and
 * leaves the published snapshots as they were.
 */
export const runSync = (options: SyncOptions): Promise<SyncOutcome> => runAttempt(options, sync)

type Work<Options> = (
  options: Options,
  lock: Lock,
  last: SyncAttempt | null,
  signal: AbortSignal,
) => Promise<SyncOutcome>

/** Does such work while nobody else does on this data folder, and leaves word of it there. */
export async function runAttempt<Options extends AttemptOptions>(
  options: Options,
  work: Work<Options>,
): Promise<SyncOutcome> {
  try {
    const lock = await takeLock(dataPaths(options.dataFolder).locks, 'sync')
    if (!lock) {
      return { result: 'postponed', reason: 'Another sync is running', until: null, calls: 0 }
    }
    try {
      if (options.isDue && !(await options.isDue())) {
        return {
          result: 'postponed',
          reason: 'The newest snapshot is young enough',
          until: null,
          calls: 0,
        }
      }
      await removeStrays(options.dataFolder)
      const attempt = (last: SyncAttempt | null) => inTime(options, work, lock, last)
      const { now } = options.timing ?? realTiming
      // A dry run changes nothing, and so is not what became of the data.
      return await (options.dryRun
        ? attempt(null)
        : recordAttempt(options.dataFolder, now, attempt))
    } finally {
      await lock.release()
    }
  } catch (error) {
    return { result: 'failed', error: asError(error), calls: 0 }
  }
}

/** Runs with a limit on the time of all of it. */
async function inTime<Options extends AttemptOptions>(
  options: Options,
  work: Work<Options>,
  lock: Lock,
  last: SyncAttempt | null,
) {
  const limit = options.limits?.run ?? defaultRun
  const expiry = new AbortController()
  const timer = setTimeout(() => expiry.abort(new SyncTimeoutError(limit)), limit)
  const signals = options.signal ? [options.signal, expiry.signal] : [expiry.signal]
  try {
    return await work(options, lock, last, AbortSignal.any(signals))
  } finally {
    clearTimeout(timer)
  }
}

async function sync(
  options: SyncOptions,
  lock: Lock,
  last: SyncAttempt | null,
  signal: AbortSignal,
): Promise<SyncOutcome> {
  const { source, token, dataFolder, timing = realTiming, limits = defaultLimits } = options
  const { now } = timing
  const onEvent = options.onEvent ?? (() => {})
  const client = createUpstreamClient({ source, token, limits, now })
  const budget = openRequestBudget({ dataFolder, limit: options.budget, now })
  const caller = createCaller({ client, budget, timing, signal, onEvent })
  try {
    const store = openSnapshotStore(options.snapshotFolder ?? dataPaths(dataFolder).snapshots)
    const { snapshot: previous, damaged } = await store.latest()
    for (const one of damaged) onEvent({ kind: 'damaged', ...one })

    const cache = await openPages(options, now(), previous, last)
    const fetched = await fetchCatalogue({ source, cache, caller, budget, now, onEvent })
    const assembled = assembleSnapshot({ source, previous, ...fetched })
    const finished = { ...describe(assembled, previous), calls: caller.calls() }
    if (!options.dryRun) await reportSetAside(dataFolder, finished)

    const reasons = options.force ? [] : objections(assembled, previous)
    if (reasons.length) return { result: 'refused', reasons, ...finished }
    const isSame = finished.snapshot.revision === previous?.revision
    const result = isSame ? 'unchanged' : 'published'
    if (options.dryRun) return { result, file: null, ...finished }

    onEvent({ kind: 'publishing' })
    if (!(await lock.isHeld())) throw new Error('This process slept, and another took its place')
    const file = await store.publish(finished.snapshot)
    await cache.clear()
    return { result, file, ...finished }
  } catch (error) {
    return outcomeOf(error, now(), caller.calls())
  }
}

/** Pages older than this would be mixed with too much that is newer. */
const freshness = 3 * hours

/** Opens the pages that an interrupted sync left. Those of a published or refused one are spent. */
async function openPages(
  { dataFolder, source, force }: SyncOptions,
  now: number,
  previous: Snapshot | undefined,
  last: SyncAttempt | null,
) {
  const published = previous?.captured_at ? Date.parse(previous.captured_at) : 0
  const notBefore = Math.max(now - freshness, published + 1)
  const cache = await openPageCache(dataPaths(dataFolder).pages, source, notBefore)
  if (last?.result === 'refused' && !force) await cache.clear()
  return cache
}

function describe({ snapshot, setAside }: Assembled, previous: Snapshot | undefined): Finished {
  return { snapshot, changes: previous ? compareSnapshots(previous, snapshot) : null, setAside }
}

const reportSetAside = (dataFolder: string, { snapshot, setAside }: Finished) =>
  writeAtomic(
    dataPaths(dataFolder).setAside,
    `${JSON.stringify({ captured_at: snapshot.captured_at, records: setAside }, null, 2)}\n`,
  )

function outcomeOf(error: unknown, now: number, calls: number): SyncOutcome {
  const until = untilOf(error, now)
  if (until === null) return { result: 'failed', error: asError(error), calls }
  const reason = asError(error).message
  return { result: 'postponed', reason, until: new Date(until).toISOString(), calls }
}

/** When calls are allowed again, if it was only that they were not. */
function untilOf(error: unknown, now: number): number | null {
  if (error instanceof BudgetSpentError) return error.until
  return error instanceof UpstreamThrottledError ? now + (error.wait ?? 1 * hours) : null
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))
