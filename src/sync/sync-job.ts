import { inPlainWords } from '#data-folder/data-folder-error.ts'
import { dataPaths } from '#data-folder/data-paths.ts'
import { BudgetSpentError, openRequestBudget } from '#data-folder/request-budget.ts'
import { printableJson } from '#environment/printable.ts'
import { compareSnapshots } from '#snapshot/compare-snapshots.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'
import { clockTolerance, openSnapshotStore, type SnapshotStore } from '#snapshot/snapshot-store.ts'
import { writeAtomic } from '#snapshot/write-atomic.ts'
import { type Assembled, assembleSnapshot, objections } from './assemble-snapshot.ts'
import { createCaller } from './caller.ts'
import { fetchCatalogue } from './fetch-catalogue.ts'
import type { FetchLimits } from './fetch-text.ts'
import { openPageCache } from './page-cache.ts'
import { type Job, runAlone } from './run-alone.ts'
import type { Finished, SyncEvent, SyncOutcome } from './sync-outcome.ts'
import { hours, minutes, realTiming, seconds, type Timing } from './timing.ts'
import { createUpstreamClient, defaultLimits } from './upstream-client.ts'
import { UpstreamThrottledError } from './upstream-errors.ts'

export interface SyncOptions {
  /** The API's address, ending in a slash. */
  source: string
  token?: string | undefined
  /** Calls in any hour. */
  budget: number
  dataFolder: string
  /** Where snapshots are published; by default in the data folder. */
  snapshotFolder?: string | undefined
  /** Publish nothing. What was read is kept, so that the run after this one need not read it. */
  dryRun?: boolean
  /** Publish whatever was lost. */
  force?: boolean
  /** Asked when no other sync can run any more: one may have ended since this one was wanted. */
  isDue?: () => Promise<boolean>
  timing?: Timing
  limits?: FetchLimits & {
    /** Milliseconds for all of it. */
    run: number
  }
  /** Stops the sync; it then fails with the signal's reason. */
  signal?: AbortSignal
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
export function runSync(options: SyncOptions): Promise<SyncOutcome> {
  const { dataFolder, dryRun, isDue, timing = realTiming, onEvent = () => {} } = options
  return runAlone({ dataFolder, now: timing.now, dryRun, isDue, onEvent }, job =>
    syncInTime(options, job),
  )
}

/** Runs with a limit on the time of all of it. */
async function syncInTime(options: SyncOptions, job: Job): Promise<SyncOutcome> {
  const limit = options.limits?.run ?? defaultRun
  const expiry = new AbortController()
  const timer = setTimeout(() => expiry.abort(new SyncTimeoutError(limit)), limit)
  const signals = options.signal ? [options.signal, expiry.signal] : [expiry.signal]
  try {
    return await sync(options, job, AbortSignal.any(signals))
  } finally {
    clearTimeout(timer)
  }
}

async function sync(options: SyncOptions, job: Job, signal: AbortSignal): Promise<SyncOutcome> {
  const { source, token, dataFolder, timing = realTiming, limits = defaultLimits } = options
  const { now, uptime } = timing
  const onEvent = options.onEvent ?? (() => {})
  const client = createUpstreamClient({ source, token, limits, now })
  const clock = { now, uptime, onNote: job.note }
  const budget = openRequestBudget({ dataFolder, limit: options.budget, ...clock })
  const caller = createCaller({ client, budget, timing, signal, onEvent })
  try {
    const store = openSnapshotStore(options.snapshotFolder ?? dataPaths(dataFolder).snapshots, now)
    const { snapshot: previous, damaged } = await store.latest()
    for (const one of damaged) onEvent({ kind: 'damaged', ...one })

    const cache = await openPages(options, job, now(), previous)
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
    if (!(await job.lock.isHeld())) throw new LockLostError()
    const file = await publish(store, finished.snapshot, job.note)
    // Pages that cannot be removed are older than what is published, and of no use for that.
    await cache.clear().catch(() => {})
    return { result, file, ...finished }
  } catch (error) {
    return outcomeOf(error, options, now(), caller.calls())
  }
}

/** Another process may be publishing by now. */
class LockLostError extends Error {
  override name = 'LockLostError'

  constructor() {
    super(
      'The lock on the data folder is gone: the folder was removed, or another process took over while this one was silent',
    )
  }
}

async function publish(store: SnapshotStore, snapshot: Snapshot, note: Job['note']) {
  const fromFuture = async () => (await store.list()).filter(one => one.isFromFuture)
  const before = await fromFuture()
  const file = await store.publish(snapshot)
  const gone = before.length - (await fromFuture()).length
  if (gone > 0) {
    const [{ moment } = { moment: '' }] = before
    const subject = gone === 1 ? 'A snapshot was' : `${gone} snapshots were`
    await note(`${subject} from the future (${moment}) and set aside: a clock was wrong`)
  }
  return file
}

/** Pages older than this would be mixed with too much that is newer. */
const freshness = 3 * hours

/** Opens the pages that an interrupted sync left. Those of a published or refused one are spent. */
async function openPages(
  { dataFolder, source, force }: SyncOptions,
  { last, note }: Job,
  now: number,
  previous: Snapshot | undefined,
) {
  const captured = previous?.captured_at ? Date.parse(previous.captured_at) : 0
  // A snapshot from the future would make all pages old ones, for years if need be.
  const published = captured <= now ? captured : 0
  const notBefore = Math.max(now - freshness, published + 1)
  const asked = { notBefore, notAfter: now + clockTolerance }
  const cache = await openPageCache(dataPaths(dataFolder).pages, source, asked, note)
  if (last?.result === 'refused' && !force) await cache.clear()
  return cache
}

function describe({ snapshot, setAside }: Assembled, previous: Snapshot | undefined): Finished {
  return { snapshot, changes: previous ? compareSnapshots(previous, snapshot) : null, setAside }
}

const reportSetAside = (dataFolder: string, { snapshot, setAside }: Finished) =>
  writeAtomic(
    dataPaths(dataFolder).setAside,
    `${printableJson({ captured_at: snapshot.captured_at, records: setAside }, 2)}\n`,
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
