import { readSyncState, type SyncAttempt, updateSyncState } from '#data-folder/sync-state.ts'
import type { SyncOutcome } from './sync-outcome.ts'

/**
 * Leaves word of an attempt, before it and after it.
 * @param work - is told of the attempt before
 */
export async function recordAttempt(
  dataFolder: string,
  now: () => number,
  work: (last: SyncAttempt | null) => Promise<SyncOutcome>,
): Promise<SyncOutcome> {
  const { last_attempt: last } = await readSyncState(dataFolder)
  const moment = () => new Date(now()).toISOString()
  const attempt = { started_at: moment(), finished_at: null, result: null, error: null, calls: 0 }
  await updateSyncState(dataFolder, { last_attempt: attempt, next_attempt: null })
  const outcome = await work(last)
  const { result, calls } = outcome
  const finished_at = moment()
  await updateSyncState(dataFolder, {
    last_attempt: { ...attempt, finished_at, result, error: errorOf(outcome), calls },
    ...((result === 'published' || result === 'unchanged') && { last_success: finished_at }),
    ...(result === 'postponed' && { next_attempt: outcome.until }),
  })
  return outcome
}

function errorOf(outcome: SyncOutcome): SyncAttempt['error'] {
  switch (outcome.result) {
    case 'failed':
      return { name: outcome.error.name, message: outcome.error.message }
    case 'refused':
      return { name: 'Refused', message: outcome.reasons.join('; ') }
    case 'postponed':
      return { name: 'Postponed', message: outcome.reason }
    default:
      return null
  }
}
