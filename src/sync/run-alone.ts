import { inPlainWords } from '#data-folder/data-folder-error.ts'
import { dataPaths } from '#data-folder/data-paths.ts'
import { type Lock, takeLock } from '#data-folder/lock.ts'
import { removeObstacles } from '#data-folder/obstacles.ts'
import { addNote, repairSyncState, type SyncAttempt } from '#data-folder/sync-state.ts'
import { removeStrays } from '#snapshot/write-atomic.ts'
import { recordAttempt } from './record-attempt.ts'
import type { SyncEvent, SyncOutcome } from './sync-outcome.ts'

interface Options {
  dataFolder: string
  /** Milliseconds since 1970. */
  now: () => number
  /** Leave no word of it in the data folder. */
  dryRun?: boolean | undefined
  /** Asked when no other job can run any more: one may have ended since this one was wanted. */
  isDue?: (() => Promise<boolean>) | undefined
  onEvent: (event: SyncEvent) => void
}

export interface Job {
  lock: Lock
  /** The attempt before this one. */
  last: SyncAttempt | null
  /** Says in a sentence what was not believed: in the log, the outcome and the status. */
  note: (text: string) => Promise<void>
}

/**
 * Does work that only one process at a time may do on a data folder, and leaves word there of how
 * it went. What is in the way there is set aside first. Whatever goes wrong is an outcome.
 */
export async function runAlone(
  options: Options,
  work: (job: Job) => Promise<SyncOutcome>,
): Promise<SyncOutcome> {
  const { dataFolder, now, onEvent } = options
  const notes: string[] = []
  const say = (text: string) => {
    notes.push(text)
    onEvent({ kind: 'note', text })
  }
  const note = async (text: string) => {
    say(text)
    // The log and the outcome have it, and the work is worth more.
    await addNote(dataFolder, now(), text).catch(() => {})
  }
  try {
    return { ...(await runLocked(options, note, say, work)), notes }
  } catch (error) {
    return { result: 'failed', error: inPlainWords(error, dataFolder), calls: 0, notes }
  }
}

async function runLocked(
  { dataFolder, now, dryRun, isDue }: Options,
  note: Job['note'],
  say: (text: string) => void,
  work: (job: Job) => Promise<SyncOutcome>,
): Promise<SyncOutcome> {
  const lock = await takeLock(dataPaths(dataFolder).locks, 'sync')
  if (!lock)
    return { result: 'postponed', reason: 'Another sync is running', until: null, calls: 0 }
  try {
    if (isDue && !(await isDue())) {
      return { result: 'postponed', reason: 'Another sync has just ended', until: null, calls: 0 }
    }
    for (const text of await removeObstacles(dataFolder)) await note(text)
    const repaired = await repairSyncState(dataFolder)
    if (repaired) await note(repaired)
    await removeStrays(dataFolder)
    const run = (last: SyncAttempt | null) => work({ lock, last, note })
    // A dry run changes nothing, and so is not what became of the data.
    return await (dryRun ? run(null) : recordAttempt(dataFolder, now, run, say))
  } finally {
    await lock.release()
  }
}
