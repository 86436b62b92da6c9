import type { Logger } from 'pino'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { createChangeLog } from '../changes/change-log.ts'
import { createComplaints } from './complaints.ts'
import type { ServedData } from './data-source.ts'

/** The stored snapshots, from which the newest is taken whenever there is a newer one. */
export interface SnapshotShelf {
  /** The newest snapshot that is whole, unless it was taken before. */
  take(): Promise<ServedData | undefined>
  /** Milliseconds since the newest snapshot was captured; null when there is none. */
  age(): Promise<number | null>
  /** Looks again at files found damaged before. */
  forget(): void
}

/**
 * Opens a folder of snapshots, filled by whatever process. One that is damaged is passed over
 * and reported in one line of the log; so is a folder that cannot be read.
 */
export function openSnapshotShelf(folder: string, logger: Logger): SnapshotShelf {
  const store = openSnapshotStore(folder)
  const changesUpTo = createChangeLog(store)
  const complaints = createComplaints(logger)
  const damagedBefore = new Set<string>()
  let seen: string | undefined
  let taken: string | undefined

  async function takeNewer(): Promise<ServedData | undefined> {
    const [newest] = await store.list()
    if (!newest || newest.file === seen) return undefined
    const { snapshot, file, damaged } = await store.latest()
    seen = newest.file
    for (const one of damaged) {
      if (!damagedBefore.has(one.file)) logger.warn(`Passed over. ${one.reason}`)
      damagedBefore.add(one.file)
    }
    if (!snapshot || file === taken) return undefined
    taken = file
    return { snapshot, changes: () => changesUpTo(file) }
  }

  return {
    async take() {
      try {
        const data = await takeNewer()
        complaints.settle()
        return data
      } catch (error) {
        complaints.complain(`The data folder cannot be read: ${messageOf(error)}`)
        return undefined
      }
    },
    async age() {
      const stored = await store.list().catch(() => [])
      const newest = stored.find(one => !damagedBefore.has(one.file))
      return newest ? Date.now() - Date.parse(newest.moment) : null
    },
    forget() {
      seen = undefined
      damagedBefore.clear()
    },
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
