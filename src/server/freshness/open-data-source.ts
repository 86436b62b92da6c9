import type { Logger } from 'pino'
import { dataPaths } from '#data-folder/data-paths.ts'
import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import type { Env } from '../env.ts'
import { type BackgroundSync, startBackgroundSync } from './background-sync.ts'
import { type DataSource, type ServedData, withoutHistory } from './data-source.ts'
import { openFileSource } from './file-source.ts'
import { startSchedule } from './schedule.ts'
import { openSnapshotShelf } from './snapshot-shelf.ts'
import type { runSyncProcess } from './sync-process.ts'
import { readSyncStatus } from './sync-status.ts'

/** What a simulation has its own of. */
interface Surroundings {
  machine?: Machine
  runSync?: typeof runSyncProcess
  /** Milliseconds between two looks for what others published. */
  lookEvery?: number
}

/** Reading a folder's names costs next to nothing, and works on every file system. */
const defaultLook = 2000

/**
 * Finds the data to serve at once, and how it is kept fresh: one file as it is; or the data
 * folder, filled by a background sync, from an address, or by another process.
 * @throws SnapshotError when the one file cannot be used
 */
export async function openDataSource(
  env: Env,
  logger: Logger,
  surroundings: Surroundings = {},
): Promise<DataSource> {
  const { CATALOGUE_SNAPSHOT: given, CATALOGUE_SYNC: interval } = env
  if (typeof given === 'string') return openFileSource(given, logger)

  const { machine = thisMachine, runSync: run, lookEvery = defaultLook } = surroundings
  const shelf = openSnapshotShelf(dataPaths(env.CATALOGUE_DATA_DIR).snapshots, logger, machine)
  const first = (await shelf.take()) ?? (await sample())
  let sync: BackgroundSync | undefined

  return {
    first,
    syncStatus: () => readSyncStatus({ env, sync, notes: shelf.notes(), machine }),
    watch(onNewer) {
      /** Hands over what any process puts on the shelf. */
      const lookOut = async () => {
        await shelf.handOver(onNewer)
        return lookEvery
      }
      const looking = startSchedule(lookEvery, lookOut, machine)
      if (given || interval !== null) {
        const { age } = shelf
        const onPublished = looking.hurry
        const parts = { env, logger, age, onPublished, machine, ...(run && { run }) }
        sync = startBackgroundSync(parts)
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

const sample = async (): Promise<ServedData> => ({
  snapshot: await loadSnapshot(),
  history: withoutHistory,
})
