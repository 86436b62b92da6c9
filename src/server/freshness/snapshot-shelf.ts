import type { Logger } from 'pino'
import { printable } from '#environment/printable.ts'
import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { type History, noHistory } from '#snapshot/history/history.ts'
import { loadHistory } from '#snapshot/history/load-history.ts'
import { openSnapshotStore, type StoredFile } from '#snapshot/snapshot-store.ts'
import { createComplaints } from './complaints.ts'
import { type ServedData, withoutHistory } from './data-source.ts'
import { messageOf } from './message-of.ts'

/** The stored snapshots, from which the newest is taken whenever there is a newer one. */
export interface SnapshotShelf {
  /**
   * The newest snapshot that is whole, unless it was taken before, or was there as an older one when
   * the one that was taken was: a clock set back makes it no newer.
   */
  take(): Promise<ServedData | undefined>
  /** The same for whoever serves it; who cannot goes on with what was there. */
  handOver(receive: (data: ServedData) => void): Promise<void>
  /** Milliseconds since the newest whole snapshot was captured; null when there is none to believe. */
  age(): Promise<number | null>
  /** Looks again at files found damaged before. */
  forget(): void
  /** What is wrong now, a sentence each. */
  notes(): string[]
}

/**
 * Opens a folder of snapshots, filled by whatever process. One that is damaged is passed over
 * and reported in one line of the log; so is a folder that cannot be read.
 */
export function openSnapshotShelf(
  folder: string,
  logger: Logger,
  machine: Machine = thisMachine,
): SnapshotShelf {
  const { now } = machine
  const store = openSnapshotStore(folder, machine)
  const complaints = createComplaints(logger)
  const damagedBefore = new Set<string>()
  let stored: StoredFile[] = []
  /** Why the folder, or the newest snapshot in it, is of no use. */
  let unread: string | undefined
  let unserved: string | undefined
  let seen: string | undefined
  let taken: string | undefined
  /** What was wrong with the history when it was loaded last. */
  let historyNotes: readonly string[] = []
  /** Those that were older than the taken one when it was taken. */
  let outdated = new Set<string>()

  async function takeNewer(): Promise<ServedData | undefined> {
    stored = await store.list()
    const [newest] = stored
    if (!newest || newest.file === seen) return undefined
    const { snapshot, file, damaged } = await store.latest(taken)
    // A disk that fails for a moment must not keep back what is on it.
    seen = damaged.some(({ isUnread }) => isUnread) ? undefined : newest.file
    for (const one of damaged) {
      if (!damagedBefore.has(one.file)) logger.warn(printable(`Passed over. ${one.reason}`))
      damagedBefore.add(one.file)
    }
    if (!snapshot) return undefined
    damagedBefore.delete(file)
    if (outdated.has(file) && stored.some(one => one.file === taken)) return undefined
    taken = file
    const place = stored.findIndex(one => one.file === file)
    outdated = new Set(stored.slice(place).flatMap(one => (one.isFromFuture ? [] : one.file)))
    const served = stored[place]
    return {
      snapshot,
      history: served
        ? once(async () =>
            noting(await loadHistory(folder, store, served, machine).catch(unreadable)),
          )
        : withoutHistory,
    }
  }

  function noting(history: History): History {
    for (const note of history.notes) if (!historyNotes.includes(note)) logger.warn(printable(note))
    historyNotes = history.notes
    return history
  }

  async function take() {
    try {
      const data = await takeNewer()
      complaints.settle()
      unread = undefined
      return data
    } catch (error) {
      unread = `The data folder cannot be read: ${messageOf(error)}`
      complaints.complain(printable(unread))
      return undefined
    }
  }

  return {
    take,
    async handOver(receive) {
      const data = await take()
      if (!data) return
      try {
        receive(data)
        unserved = undefined
      } catch (error) {
        unserved = `The newest snapshot cannot be served: ${messageOf(error)}`
        logger.warn(printable(unserved))
      }
    },
    async age() {
      const files = await store.list().catch(() => [])
      // By the clock that gave one of them its moment the others may seem younger than they are.
      if (files.some(one => one.isFromFuture)) return null
      const newest = files.find(one => !damagedBefore.has(one.file))
      return newest ? now() - Date.parse(newest.moment) : null
    },
    forget() {
      seen = undefined
      damagedBefore.clear()
    },
    notes() {
      const future = stored.filter(one => one.isFromFuture).length
      const damaged = stored.filter(({ file }) => damagedBefore.has(file)).length
      return [
        ...(unread ? [unread] : []),
        ...(unserved ? [unserved] : []),
        ...historyNotes,
        ...(damaged ? [`Snapshots passed over because they are damaged: ${damaged}`] : []),
        ...(future
          ? [`Snapshots whose time is still to come, which is not believed: ${future}`]
          : []),
      ]
    },
  }
}

/** What cannot be read is not known: all else is served nevertheless. */
const unreadable = (error: unknown): History => ({
  ...noHistory,
  notes: [`The history of changes cannot be read: ${messageOf(error)}`],
})

/** Makes a function whose result is made once for all. */
function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let making: Promise<Result> | undefined
  return () => {
    making ??= make()
    return making
  }
}
