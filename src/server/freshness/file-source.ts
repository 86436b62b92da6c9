import type { Logger } from 'pino'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { SnapshotError } from '#snapshot/parse-snapshot.ts'
import { type DataSource, noChanges } from './data-source.ts'

/**
 * Serves one file and nothing else; it is read again when that is asked for.
 * @throws SnapshotError
 */
export async function openFileSource(file: string, logger: Logger): Promise<DataSource> {
  const load = async () => ({ snapshot: await loadSnapshot(file), changes: noChanges })
  return {
    first: await load(),
    syncStatus: undefined,
    watch: onNewer => ({
      async reload() {
        try {
          onNewer(await load())
        } catch (error) {
          if (!(error instanceof SnapshotError)) throw error
          logger.warn(error.message)
        }
      },
      stop: async () => {},
    }),
  }
}
