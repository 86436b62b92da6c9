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
    const files = filesUpTo(file, await store.list())
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

/**
 * A file and those before it, newest first: none whose moment is later, which a wrong clock gave it;
 * and all others, whatever the clock says of them now.
 */
function filesUpTo(file: string, stored: readonly StoredFile[]): StoredFile[] {
  const last = stored.find(one => one.file === file)
  const files = last ? stored.filter(({ moment }) => moment <= last.moment) : []
  return files.sort((a, b) => Date.parse(b.moment) - Date.parse(a.moment))
}
