import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'

/**
 * Tells whether the newest whole snapshot of a folder is older than a time. One from the future
 * cannot tell how old it is, and counts as old.
 * @param age - milliseconds
 */
export async function isOlder(
  folder: string,
  age: number,
  machine: Machine = thisMachine,
): Promise<boolean> {
  const store = openSnapshotStore(folder, machine)
  const { file } = await store.latest()
  const newest = (await store.list()).find(stored => stored.file === file)
  if (!newest || newest.isFromFuture) return true
  return machine.now() - Date.parse(newest.moment) >= age
}
