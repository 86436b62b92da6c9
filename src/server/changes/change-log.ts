import { LRUCache } from 'lru-cache'
import { compareSnapshots, type SnapshotChanges } from '#snapshot/compare-snapshots.ts'
import { SnapshotError } from '#snapshot/parse-snapshot.ts'
import type { SnapshotStore, StoredFile } from '#snapshot/snapshot-store.ts'

/** What one stored snapshot changed against the one stored before it. */
export interface SnapshotChange extends SnapshotChanges {
  /** Names the two, and when the later one was captured. */
  key: string
  /** When the later one was captured: ISO-8601 UTC. */
  moment: string
}

/**
 * Makes the function that tells what the stored snapshots changed, newest first, up to one of
 * them. Each pair is compared only once. A pair with a damaged file is left out.
 */
export function createChangeLog(store: SnapshotStore) {
  const known = new LRUCache<string, Promise<SnapshotChanges | undefined>>({ max: 20 })

  async function compare(before: StoredFile, after: StoredFile) {
    try {
      return compareSnapshots(await store.read(before), await store.read(after))
    } catch (error) {
      if (error instanceof SnapshotError) return undefined
      throw error
    }
  }

  return async (file: string): Promise<SnapshotChange[]> => {
    const stored = await store.list()
    const place = stored.findIndex(one => one.file === file)
    const files = place < 0 ? [] : stored.slice(place)
    const changes: SnapshotChange[] = []
    for (const [n, after] of files.entries()) {
      const before = files[n + 1]
      if (!before || before.revision === after.revision) continue
      const key = `${before.revision} ${after.revision} ${after.moment}`
      const comparing = known.get(key) ?? compare(before, after)
      known.set(key, comparing)
      const found = await comparing
      if (found) changes.push({ ...found, key, moment: after.moment })
    }
    return changes
  }
}
