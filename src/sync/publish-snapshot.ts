import { dirname } from 'node:path'
import { inPlainWords } from '#data-folder/data-folder-error.ts'
import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { recordHistory } from '#snapshot/history/record-history.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'
import type { Latest, SnapshotStore } from '#snapshot/snapshot-store.ts'
import type { Job } from './run-attempt.ts'

/** Another process may be publishing by now. */
class LockLostError extends Error {
  override name = 'LockLostError'

  constructor() {
    super(
      'The lock on the data folder is gone: the folder was removed, or another process took over while this one was silent',
    )
  }
}

/**
 * Publishes a snapshot, if the job is still the only one on its data folder, and records what it
 * changed.
 * @param kept - the newest stored snapshot before it, if it has been read
 * @returns the new file's path
 * @throws LockLostError
 */
export async function publishSnapshot(
  store: SnapshotStore,
  snapshot: Snapshot,
  { lock, note }: Job,
  kept?: Pick<Latest, 'snapshot' | 'file'>,
  machine: Machine = thisMachine,
): Promise<string> {
  const fromFuture = async () => (await store.list()).filter(one => one.isFromFuture)
  const [latest, ...others] = await fromFuture()
  if (!(await lock.isHeld())) throw new LockLostError()
  const file = await store.publish(snapshot)
  if (latest && (await fromFuture()).length <= others.length) {
    const what = others.length ? 'Snapshots' : 'A snapshot'
    await note(`${what} from the future (${latest.moment}) set aside: a clock was wrong`)
  }
  const known = new Map([[file, snapshot]])
  if (kept?.snapshot && kept.file) known.set(kept.file, kept.snapshot)
  const folder = dirname(file)
  try {
    if (await lock.isHeld()) await recordHistory({ folder, store, note, known, machine })
  } catch (error) {
    // What is published is published; the next sync records what this one could not.
    await note(`What changed could not be recorded. ${inPlainWords(error, folder).message}`)
  }
  return file
}
