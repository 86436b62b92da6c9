import type { Logger } from 'pino'
import { dataPaths } from '#data-folder/data-paths.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import type { Env } from '../env.ts'
import { type BackgroundSync, startBackgroundSync } from './background-sync.ts'
import { type DataSource, type ServedData, withoutHistory } from './data-source.ts'
import { openFileSource } from './file-source.ts'
import { type Schedule, startSchedule } from './schedule.ts'
import { openSnapshotShelf, type SnapshotShelf } from './snapshot-shelf.ts'
import { readSyncStatus } from './sync-status.ts'

/**
 * Finds the data to serve at once, and how it is kept fresh: one file as it is; or the data
 * folder, filled by a background sync, from an address, or by another process.
 * @throws SnapshotError when the one file cannot be used
 */
export async function openDataSource(env: Env, logger: Logger): Promise<DataSource> {
  const { CATALOGUE_SNAPSHOT: given, CATALOGUE_SYNC: interval } = env
  if (typeof given === 'string') return openFileSource(given, logger)

  const shelf = openSnapshotShelf(dataPaths(env.CATALOGUE_DATA_DIR).snapshots, logger)
  const first = (await shelf.take()) ?? (await sample())
  let sync: BackgroundSync | undefined

  return {
    first,
    syncStatus: () => readSyncStatus({ env, sync, notes: shelf.notes() }),
    watch(onNewer) {
      const looking = lookOut(shelf, onNewer)
      if (given || interval !== null) {
        sync = startBackgroundSync({ env, logger, age: shelf.age, onPublished: looking.hurry })
      }
      const copying = given && sync
      return {
        async reload() {
          shelf.forget()
          await Promise.all([looking.hurry(), copying?.hurry()])
        },
        async stop() {
          await Promise.all([sync?.stop(), looking.stop()])
        },
      }
    },
  }
}

/** Reading a folder's names costs next to nothing, and works on every file system. */
const lookEvery = 2000

/** Hands over what any process puts on the shelf. */
const lookOut = (shelf: SnapshotShelf, onNewer: (data: ServedData) => void): Schedule =>
  startSchedule(lookEvery, async () => {
    await shelf.handOver(onNewer)
    return lookEvery
  })

const sample = async (): Promise<ServedData> => ({
  snapshot: await loadSnapshot(),
  history: withoutHistory,
})
