import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'

/**
 * Tells whether the newest whole snapshot of a folder is older than a time. One from the future
 * tells that a clock was wrong: by that clock others may seem young, so that all count as old.
 * @param age - milliseconds
 */
export async function isOlder(
  folder: string,
  age: number,
  machine: Machine = thisMachine,
): Promise<boolean> {
  const store = openSnapshotStore(folder, machine)
  const { file } = await store.latest()
  const files = await store.list()
  const newest = files.find(stored => stored.file === file)
  if (!newest || files.some(stored => stored.isFromFuture)) return true
  return machine.now() - Date.parse(newest.moment) >= age
}
