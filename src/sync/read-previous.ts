import type { Snapshot } from '#snapshot/snapshot.ts'
import type { SnapshotStore } from '#snapshot/snapshot-store.ts'
import type { SyncEvent } from './sync-outcome.ts'

/** There are snapshots, and the system reads none of them. */
class UnreadError extends Error {
  override name = 'UnreadError'

  constructor() {
    super(
      'The snapshots there are cannot be read now: what would be lost against them cannot be told',
    )
  }
}

interface Previous {
  snapshot: Snapshot | undefined
  file: string | undefined
}

/**
 * The newest snapshot that is whole, for new data to be compared with. Those that are damaged are
 * told and passed over.
 * @throws UnreadError
 */
export async function readPrevious(
  store: SnapshotStore,
  onEvent: (event: SyncEvent) => void,
): Promise<Previous> {
  const { snapshot, file, damaged } = await store.latest()
  for (const { file, reason } of damaged) onEvent({ kind: 'damaged', file, reason })
  if (!snapshot && damaged.some(({ isUnread }) => isUnread)) throw new UnreadError()
  return { snapshot, file }
}
