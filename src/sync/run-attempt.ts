import { inPlainWords } from '#data-folder/data-folder-error.ts'
import { dataPaths } from '#data-folder/data-paths.ts'
import { type Lock, takeLock } from '#data-folder/lock.ts'
import { removeObstacles } from '#data-folder/obstacles.ts'
import { addNote, repairSyncState, type SyncAttempt } from '#data-folder/sync-state.ts'
import { minutes, seconds } from '#environment/milliseconds.ts'
import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { keepFolder, removeStrays } from '#snapshot/write-atomic.ts'
import type { FetchLimits } from './fetch-text.ts'
import { recordAttempt } from './record-attempt.ts'
import type { SyncEvent, SyncOutcome } from './sync-outcome.ts'
import type { Timing } from './timing.ts'

/** What all attempts to get newer data have in common, wherever it comes from. */
export interface AttemptOptions {
  dataFolder: string
  /** Publish nothing. What was read is kept, so that the run after this one need not read it. */
  dryRun?: boolean
  /** Asked when no other sync can run any more: one may have ended since this one was wanted. */
  isDue?: () => Promise<boolean>
  machine?: Machine
  /** By default the machine's. */
  timing?: Timing
  limits?: FetchLimits & {
    /** Milliseconds for all of it. */
    run: number
  }
  /** Stops the attempt; it then fails with the signal's reason. */
  signal?: AbortSignal
  onEvent?: (event: SyncEvent) => void
}

/** What an attempt has while it is the only one on its data folder. */
export interface Job {
  lock: Lock
  /** The attempt before this one. */
  last: SyncAttempt | null
  /** Says in a sentence what was not believed: in the log, the outcome and the status. */
  note: (text: string) => Promise<void>
}

type Work<Options> = (options: Options, job: Job, signal: AbortSignal) => Promise<SyncOutcome>

/** The sync was given up because it took too long. */
export class SyncTimeoutError extends Error {
  override name = 'SyncTimeoutError'

  constructor(limit: number) {
    super(`The sync was not finished within ${limit / seconds} seconds`)
  }
}

/**
 * Does work that only one process at a time may do on a data folder, and leaves word there of how
 * it went. What is in the way there is set aside first. Whatever goes wrong is an outcome.
 */
export async function runAttempt<Options extends AttemptOptions>(
  options: Options,
  work: Work<Options>,
): Promise<SyncOutcome> {
  const { dataFolder, machine = thisMachine, timing = machine, onEvent } = options
  const notes: string[] = []
  const say = (text: string) => {
    notes.push(text)
    onEvent?.({ kind: 'note', text })
  }
  const note = async (text: string) => {
    say(text)
    // The log and the outcome have it, and the work is worth more.
    await addNote(dataFolder, timing.now(), text, machine).catch(() => {})
  }
  try {
    return { ...(await runLocked(options, work, note, say)), notes }
  } catch (error) {
    return { result: 'failed', error: inPlainWords(error, dataFolder), calls: 0, notes }
  }
}

async function runLocked<Options extends AttemptOptions>(
  options: Options,
  work: Work<Options>,
  note: Job['note'],
  say: (text: string) => void,
): Promise<SyncOutcome> {
  const { dataFolder, dryRun, isDue, machine = thisMachine, timing = machine } = options
  const lock = await takeLock(dataPaths(dataFolder).locks, 'sync', 0, machine)
  if (!lock) return postponed('Another sync is running')
  try {
    if (isDue && !(await isDue())) return postponed('The newest snapshot is young enough')
    const repaired = [
      ...(await removeObstacles(dataFolder, machine)),
      await repairSyncState(dataFolder, machine),
    ]
    // A note goes into the state: it is whole by now.
    for (const text of repaired) if (text) await note(text)
    await removeStrays(dataFolder, machine)
    // What is counted here must not be forgotten with the folder.
    await keepFolder(dataFolder, machine)
    const attempt = (last: SyncAttempt | null) => inTime(options, work, { lock, last, note })
    // A dry run changes nothing, and so is not what became of the data.
    return await (dryRun
      ? attempt(null)
      : recordAttempt(dataFolder, timing.now, attempt, say, machine))
  } finally {
    await lock.release()
  }
}

const postponed = (reason: string): SyncOutcome => ({
  result: 'postponed',
  reason,
  until: null,
  calls: 0,
})

const defaultRun = 15 * minutes

/** Runs with a limit on the time of all of it. */
async function inTime<Options extends AttemptOptions>(
  options: Options,
  work: Work<Options>,
  job: Job,
): Promise<SyncOutcome> {
  const { machine = thisMachine } = options
  const limit = options.limits?.run ?? defaultRun
  const expiry = new AbortController()
  const endTimer = machine.after(limit, () => expiry.abort(new SyncTimeoutError(limit)))
  const signals = options.signal ? [options.signal, expiry.signal] : [expiry.signal]
  try {
    return await work(options, job, AbortSignal.any(signals))
  } finally {
    endTimer()
  }
}
