import type { Logger } from 'pino'
import { dataPaths } from '#data-folder/data-paths.ts'
import { isLocked } from '#data-folder/lock.ts'
import { openRequestBudget } from '#data-folder/request-budget.ts'
import { readSyncState } from '#data-folder/sync-state.ts'
import type { SyncEnv } from '#environment/sync-variables.ts'
import { runSync } from '#sync/sync-job.ts'
import type { SyncOutcome } from '#sync/sync-outcome.ts'
import { type Complaints, createComplaints } from './complaints.ts'
import type { SyncStatus } from './data-source.ts'
import { type Schedule, startSchedule } from './schedule.ts'
import { dueIn, regularWait, waitAfterFailures } from './waits.ts'

interface Options {
  env: SyncEnv
  /** Milliseconds between two syncs. */
  interval: number
  logger: Logger
  /** Milliseconds since the newest stored snapshot was captured; null when there is none. */
  age: () => Promise<number | null>
  /** Called when there is something new to serve. */
  onPublished: () => Promise<void>
}

/** Visitors of the first moments are served before anything else is done. */
const firstWait = 1000

/** Syncs as the command does, whenever the stored data is older than the interval. */
export function startBackgroundSync(options: Options): Schedule {
  const { env, interval, logger, age, onPublished } = options
  const complaints = createComplaints(logger)
  let failures = 0

  const untilDue = async () => {
    const known = await age()
    return known === null ? 0 : dueIn(interval, known)
  }

  return startSchedule(regularWait(firstWait), async signal => {
    // Another process may have done it.
    const due = await untilDue()
    if (due > 0) return due
    const outcome = await runSync({
      source: env.LL2_URL,
      token: env.LL2_TOKEN,
      budget: env.LL2_BUDGET,
      dataFolder: env.CATALOGUE_DATA_DIR,
      isDue: async () => (await untilDue()) <= 0,
      signal,
      onEvent: event => {
        if (event.kind === 'retry') logger.debug(event.reason)
      },
    })
    if (signal.aborted) return 0
    failures = outcome.result === 'failed' ? failures + 1 : 0
    const wait = waitAfter(outcome, interval, failures)
    tell(outcome, wait, logger, complaints)
    if (outcome.result === 'published' || outcome.result === 'unchanged') await onPublished()
    return wait
  })
}

const anotherIsAtIt = 60_000

function waitAfter(outcome: SyncOutcome, interval: number, failures: number): number {
  switch (outcome.result) {
    case 'failed':
      return waitAfterFailures(interval, failures)
    case 'postponed':
      return outcome.until
        ? Math.max(0, Date.parse(outcome.until) - Date.now()) + regularWait(1000)
        : regularWait(Math.min(interval, anotherIsAtIt))
    default:
      return regularWait(interval)
  }
}

function tell(outcome: SyncOutcome, wait: number, logger: Logger, complaints: Complaints) {
  const next = `; trying again at ${new Date(Date.now() + wait).toISOString()}`
  switch (outcome.result) {
    case 'failed':
      return complaints.complain(`The sync failed: ${outcome.error.message}`, next)
    case 'refused':
      return complaints.complain(`The sync published nothing: ${outcome.reasons.join('; ')}`, next)
    case 'postponed':
      return logger.info(`The sync is postponed: ${outcome.reason}${next}`)
    default:
      complaints.settle()
      return logger.info(
        `Synced ${outcome.snapshot.spacecraft.length} craft in ${outcome.calls} calls, ${outcome.result}`,
      )
  }
}

/** How syncing goes, whichever process did it last. */
export async function readSyncStatus(env: SyncEnv, next: number | null): Promise<SyncStatus> {
  const { CATALOGUE_DATA_DIR: dataFolder, LL2_BUDGET: limit } = env
  const budget = openRequestBudget({ dataFolder, limit, now: Date.now })
  const [{ last_attempt }, { used }] = await Promise.all([readSyncState(dataFolder), budget.use()])
  return {
    last_attempt: last_attempt && {
      at: last_attempt.finished_at ?? last_attempt.started_at,
      outcome: last_attempt.result ?? (await unfinished(dataFolder)),
      error: last_attempt.error?.message ?? null,
    },
    next_attempt: next === null ? null : new Date(next).toISOString(),
    calls_used: used,
    calls_allowed: limit,
  }
}

const unfinished = async (dataFolder: string) =>
  (await isLocked(dataPaths(dataFolder).locks, 'sync')) ? 'running' : 'interrupted'
