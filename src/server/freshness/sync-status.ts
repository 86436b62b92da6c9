import { dataPaths } from '#data-folder/data-paths.ts'
import { isLocked } from '#data-folder/lock.ts'
import { openRequestBudget } from '#data-folder/request-budget.ts'
import { readSyncState, type SyncAttempt } from '#data-folder/sync-state.ts'
import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { isFromFuture } from '#snapshot/is-from-future.ts'
import type { Env } from '../env.ts'
import type { BackgroundSync, LastAttempt } from './background-sync.ts'
import type { SyncStatus } from './data-source.ts'
import { publicText } from './public-text.ts'
import { causeOf } from './sync-report.ts'

interface Options {
  env: Env
  /** This server's own; undefined where others fill the data folder. */
  sync: BackgroundSync | undefined
  /** What is wrong with the stored snapshots. */
  notes: readonly string[]
  machine?: Machine
}

/** How syncing goes, whichever process did it last. Nothing it meets makes it fail. */
export async function readSyncStatus(options: Options): Promise<SyncStatus> {
  const { env, sync, notes, machine = thisMachine } = options
  const { CATALOGUE_DATA_DIR: dataFolder, CATALOGUE_SNAPSHOT: given } = env
  const kind = given instanceof URL ? 'address' : env.CATALOGUE_SYNC === null ? 'folder' : 'll2'
  const [state, calls] = await Promise.all([
    readSyncState(dataFolder, machine),
    countCalls(env, machine),
  ])
  const last = newer(sync?.last(), state.last_attempt, machine.now())
  const attempt = await describe(last, dataFolder, machine)
  const next = sync?.next() ?? null
  const tell = (text: string) => publicText(text, { [dataFolder]: 'the data folder' })
  return {
    kind,
    last_attempt: attempt && { ...attempt, error: attempt.error && tell(attempt.error) },
    next_attempt: next === null ? null : new Date(next).toISOString(),
    ...(kind === 'address' ? { calls_used: null, calls_allowed: null } : calls.counted),
    notes: [...notes, ...state.notes.map(({ text }) => text), ...calls.notes].map(tell),
  }
}

/**
 * Of this server's own attempt and the one that the data folder tells of the later. Where nothing
 * can be written the folder goes on telling of an earlier one.
 */
function newer(own: LastAttempt | undefined, stored: SyncAttempt | null, now: number) {
  if (!own) return stored
  // It was not begun, since another is at it: that one is told of.
  if (own.report.result === 'postponed' && own.report.until === null) return stored
  if (!stored) return own
  const at = stored.finished_at ?? stored.started_at
  return Date.parse(at) > own.at && !isFromFuture(at, now) ? stored : own
}

async function describe(
  attempt: LastAttempt | SyncAttempt | null,
  dataFolder: string,
  machine: Machine,
) {
  if (!attempt) return null
  if ('report' in attempt) {
    const { at, report } = attempt
    return { at: new Date(at).toISOString(), outcome: report.result, error: causeOf(report) }
  }
  return {
    at: attempt.finished_at ?? attempt.started_at,
    outcome: attempt.result ?? (await unfinished(dataFolder, machine)),
    error: attempt.error?.message ?? null,
  }
}

const unfinished = async (dataFolder: string, machine: Machine) =>
  (await isLocked(dataPaths(dataFolder).locks, 'sync', machine)) ? 'running' : 'interrupted'

async function countCalls(
  { CATALOGUE_DATA_DIR: dataFolder, LL2_BUDGET: limit }: Env,
  machine: Machine,
) {
  try {
    const { used, note } = await openRequestBudget({ dataFolder, limit, machine }).use()
    return { counted: { calls_used: used, calls_allowed: limit }, notes: note ? [note] : [] }
  } catch {
    return {
      counted: { calls_used: null, calls_allowed: limit },
      notes: ['The record of calls to Launch Library 2 cannot be read'],
    }
  }
}
