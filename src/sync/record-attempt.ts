import { inPlainWords } from '#data-folder/data-folder-error.ts'
import { readSyncState, type SyncAttempt, updateSyncState } from '#data-folder/sync-state.ts'
import { printable } from '#environment/printable.ts'
import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import type { SyncOutcome } from './sync-outcome.ts'

/**
 * Leaves word of an attempt, before it and after it. Where no word can be left before, nothing is
 * attempted; where none can be left after, the outcome is as it is.
 * @param work - is told of the attempt before
 * @param say - is told why no word could be left
 */
export async function recordAttempt(
  dataFolder: string,
  now: () => number,
  work: (last: SyncAttempt | null) => Promise<SyncOutcome>,
  say: (text: string) => void,
  machine: Machine = thisMachine,
): Promise<SyncOutcome> {
  const { last_attempt: last } = await readSyncState(dataFolder, machine)
  const moment = () => new Date(now()).toISOString()
  const attempt = { started_at: moment(), finished_at: null, result: null, error: null, calls: 0 }
  await updateSyncState(dataFolder, { last_attempt: attempt, next_attempt: null }, machine)
  const outcome = await work(last)
  const { result, calls } = outcome
  const finished_at = moment()
  const ended = {
    last_attempt: { ...attempt, finished_at, result, error: errorOf(outcome), calls },
    ...((result === 'published' || result === 'unchanged') && { last_success: finished_at }),
    ...(result === 'postponed' && { next_attempt: outcome.until }),
  }
  await updateSyncState(dataFolder, ended, machine).catch(error =>
    say(`How this ended could not be recorded. ${inPlainWords(error, dataFolder).message}`),
  )
  return outcome
}

function errorOf(outcome: SyncOutcome): SyncAttempt['error'] {
  switch (outcome.result) {
    case 'failed':
      return describe(outcome.error.name, outcome.error.message)
    case 'refused':
      return describe('Refused', outcome.reasons.join('; '))
    case 'postponed':
      return describe('Postponed', outcome.reason)
    default:
      return null
  }
}

/** What a status shows may come from afar. */
const describe = (name: string, message: string) => ({
  name,
  message: printable(message).slice(0, 1000),
})
