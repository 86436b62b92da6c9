import type { Logger } from 'pino'
import { hours, minutes } from '#environment/milliseconds.ts'
import { printable } from '#environment/printable.ts'
import { withoutSecrets } from '#environment/without-secrets.ts'
import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import type { Env } from '../env.ts'
import { type Complaints, createComplaints } from './complaints.ts'
import { type Schedule, startSchedule } from './schedule.ts'
import { runSyncProcess, type SyncProcessLimits } from './sync-process.ts'
import { causeOf, type SyncReport } from './sync-report.ts'
import { dueIn, leastInterval, never, regularWait, waitAfterFailures } from './waits.ts'

interface Options {
  env: Env
  logger: Logger
  /** Milliseconds since the newest stored snapshot was captured; null when that is not known. */
  age: () => Promise<number | null>
  /** Called when there is something new to serve. */
  onPublished: () => Promise<void>
  limits?: SyncProcessLimits
  machine?: Machine
  /** By default as a process of its own. */
  run?: typeof runSyncProcess
}

export interface LastAttempt {
  /** Milliseconds since 1970. */
  at: number
  report: SyncReport
}

export interface BackgroundSync extends Schedule {
  /** How this server's last attempt ended, also when nothing could be written about it. */
  last(): LastAttempt | undefined
}

/** Visitors of the first moments are served before anything else is done. */
const firstWait = 1000

/**
 * Runs the sync command again and again: to copy another catalogue's snapshot as often as the
 * interval says, or else to read from LL2 whenever the stored data is older than that.
 */
export function startBackgroundSync(options: Options): BackgroundSync {
  const { env, logger, age, onPublished } = options
  const { machine = thisMachine, run = runSyncProcess } = options
  const { CATALOGUE_SYNC: interval } = env
  const isCopying = env.CATALOGUE_SNAPSHOT instanceof URL
  const complaints = createComplaints(logger)
  let failures = 0
  let last: LastAttempt | undefined

  /** Below zero when the stored data is overdue. */
  async function untilDue(): Promise<number> {
    if (isCopying || interval === null) return 0
    const known = await age()
    return known === null ? 0 : dueIn(interval, known, machine.random())
  }

  const begin = isCopying ? 0 : regularWait(firstWait, machine.random())
  const schedule = startSchedule(begin, attempt, machine)

  async function attempt(signal: AbortSignal): Promise<number> {
    // Another process may have done it.
    const due = await untilDue()
    if (due > 0) return due
    const report = await run({
      env,
      args: isCopying || interval === null ? [] : ['--if-older', leastInterval(interval)],
      signal,
      onLine: line => logger.debug(printable(line)),
      ...(options.limits && { limits: options.limits }),
    })
    if (signal.aborted) return never
    last = { at: machine.now(), report }
    failures = report.result === 'failed' ? failures + 1 : 0
    const wait = interval === null ? never : waitAfter(report, interval, failures, machine)
    const again = wait < never ? machine.now() + wait : null
    tell(report, again, isCopying, logger, complaints)
    if (report.result === 'published' || report.result === 'unchanged') await onPublished()
    return wait
  }

  return {
    ...schedule,
    next() {
      const planned = schedule.next()
      return planned === null || interval === null ? null : planned
    },
    last: () => last,
  }
}

const anotherIsAtIt = minutes
/** More than LL2 or the budget ever ask for: a clock that was wrong may say any time. */
const longestPause = 2 * hours

function waitAfter(
  report: SyncReport,
  interval: number,
  failures: number,
  { now, random }: Machine,
): number {
  switch (report.result) {
    case 'failed':
      return waitAfterFailures(interval, failures, random())
    case 'postponed':
      return report.until
        ? Math.min(longestPause, Math.max(0, Date.parse(report.until) - now())) +
            regularWait(1000, random())
        : regularWait(Math.min(interval, anotherIsAtIt), random())
    default:
      return regularWait(interval, random())
  }
}

function tell(
  report: SyncReport,
  /** When it is tried again, in milliseconds since 1970; null for never. */
  again: number | null,
  isCopying: boolean,
  logger: Logger,
  complaints: Complaints,
) {
  const cause = printable(withoutSecrets(causeOf(report) ?? ''))
  const next = again === null ? '' : `; trying again at ${new Date(again).toISOString()}`
  switch (report.result) {
    case 'failed':
      return complaints.complain(
        `${isCopying ? 'The data stays as it is' : 'The sync failed'}: ${cause}`,
        next,
      )
    case 'refused':
      return complaints.complain(`The sync published nothing: ${cause}`, next)
    case 'postponed':
      return logger.info(`The sync is postponed: ${cause}${next}`)
    default:
      complaints.settle()
      if (isCopying) return
      return logger.info(
        `Synced ${report.spacecraft} craft in ${report.calls} calls, ${report.result}`,
      )
  }
}
