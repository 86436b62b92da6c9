import type { Logger } from 'pino'
import { printable } from '#environment/printable.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { type DataSource, type SyncStatus, withoutHistory } from './data-source.ts'
import { messageOf } from './message-of.ts'
import { publicText } from './public-text.ts'
import { startSchedule } from './schedule.ts'
import { never } from './waits.ts'

/**
 * Serves one file and nothing else; it is read again when that is asked for.
 * @throws SnapshotError
 */
export async function openFileSource(file: string, logger: Logger): Promise<DataSource> {
  const load = async () => ({ snapshot: await loadSnapshot(file), history: withoutHistory })
  const first = await load()
  let craft = first.snapshot.spacecraft.length
  let last = attempt()

  function attempt(error?: string): SyncStatus['last_attempt'] {
    const outcome = error === undefined ? 'read' : 'failed'
    const told = error === undefined ? null : publicText(error, { [file]: 'CATALOGUE_SNAPSHOT' })
    return { at: new Date().toISOString(), outcome, error: told }
  }

  return {
    first,
    syncStatus: async () => ({
      kind: 'file',
      last_attempt: last,
      next_attempt: null,
      calls_used: null,
      calls_allowed: null,
      notes: [],
    }),
    watch(onNewer) {
      const reading = startSchedule(never, async () => {
        try {
          const data = await load()
          onNewer(data)
          const before = craft
          craft = data.snapshot.spacecraft.length
          // What a person puts there is what that person wants, but may be a slip of the hand.
          if (craft < before * mostKept) {
            logger.warn(`The file now has ${craft} craft instead of ${before}: they are served`)
          }
          last = attempt()
        } catch (error) {
          logger.warn(printable(messageOf(error)))
          last = attempt(messageOf(error))
        }
        return never
      })
      return { reload: reading.hurry, stop: reading.stop }
    },
  }
}

/** Fewer craft than this part of those before are worth a word, as they are to syncing. */
const mostKept = 0.9
