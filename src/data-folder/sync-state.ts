import { basename } from 'node:path'
import * as v from 'valibot'
import type { Machine } from '#machine/machine.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { hasCode } from '#snapshot/has-code.ts'
import { readRegularFile } from '#snapshot/read-regular-file.ts'
import { setAside } from '#snapshot/set-aside.ts'
import { writeAtomic } from '#snapshot/write-atomic.ts'
import { dataPaths } from './data-paths.ts'

/** ISO-8601 UTC. */
const time = v.pipe(v.string(), v.isoTimestamp())
const moment = v.nullable(time)

const syncStateSchema = v.object({
  last_attempt: v.nullable(
    v.object({
      started_at: time,
      /** Null while it runs, and for ever when it was killed. */
      finished_at: moment,
      result: v.nullable(v.picklist(['published', 'unchanged', 'postponed', 'refused', 'failed'])),
      /** Why nothing was published; null when something was, or nothing had changed. */
      error: v.nullable(v.object({ name: v.string(), message: v.string() })),
      /** Calls that counted. */
      calls: v.number(),
    }),
  ),
  /** When the data was last found to be up to date. */
  last_success: moment,
  /** When the next attempt is due, as far as it is known. */
  next_attempt: moment,
  /** What was not believed and set aside, in sentences that name no path; the newest last. */
  notes: v.optional(v.array(v.object({ at: time, text: v.string() })), []),
})

/** How the last sync went, for whoever wants to tell. */
export type SyncState = v.InferOutput<typeof syncStateSchema>
export type SyncAttempt = NonNullable<SyncState['last_attempt']>

const none: SyncState = { last_attempt: null, last_success: null, next_attempt: null, notes: [] }

const longest = 1024 * 1024

/** Reads the state of a data folder; one that is missing or cannot be read says nothing. */
export async function readSyncState(
  dataFolder: string,
  machine: Machine = thisMachine,
): Promise<SyncState> {
  return (await findSyncState(dataFolder, machine)).state
}

/**
 * Sets a state aside that cannot be used.
 * @returns a sentence about it; null when there was no need
 */
export async function repairSyncState(
  dataFolder: string,
  machine: Machine = thisMachine,
): Promise<string | null> {
  const { isUsable } = await findSyncState(dataFolder, machine)
  if (isUsable) return null
  const { state: file } = dataPaths(dataFolder)
  return `${basename(file)} cannot be used: it is set aside as ${await setAside(file, machine)}`
}

async function findSyncState(dataFolder: string, { disk }: Machine) {
  try {
    const text = await readRegularFile(dataPaths(dataFolder).state, longest, disk)
    return { state: v.parse(syncStateSchema, JSON.parse(text.toString('utf8'))), isUsable: true }
  } catch (error) {
    return { state: none, isUsable: hasCode(error, 'ENOENT') }
  }
}

/** Writes the members given, and leaves the others as they are. */
export async function updateSyncState(
  dataFolder: string,
  changes: Partial<SyncState>,
  machine: Machine = thisMachine,
): Promise<void> {
  const state = { ...(await readSyncState(dataFolder, machine)), ...changes }
  await machine.disk.mkdir(dataFolder, { recursive: true })
  await writeAtomic(dataPaths(dataFolder).state, `${JSON.stringify(state, null, 2)}\n`, machine)
}

const notesKept = 10

/** Adds a sentence about what was not believed, for the status to tell. */
export async function addNote(
  dataFolder: string,
  at: number,
  text: string,
  machine: Machine = thisMachine,
): Promise<void> {
  const { notes } = await readSyncState(dataFolder, machine)
  const note = { at: new Date(at).toISOString(), text }
  await updateSyncState(dataFolder, { notes: [...notes, note].slice(-notesKept) }, machine)
}
