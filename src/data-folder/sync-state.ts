import { mkdir, readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { writeAtomic } from '#snapshot/write-atomic.ts'
import { dataPaths } from './data-paths.ts'

const moment = v.nullable(v.string())

const syncStateSchema = v.object({
  last_attempt: v.nullable(
    v.object({
      /** ISO-8601 UTC, as all moments here. */
      started_at: v.string(),
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
})

/** How the last sync went, for whoever wants to tell. */
export type SyncState = v.InferOutput<typeof syncStateSchema>
export type SyncAttempt = NonNullable<SyncState['last_attempt']>

const none: SyncState = { last_attempt: null, last_success: null, next_attempt: null }

/** Reads the state of a data folder; one that is missing or cannot be read says nothing. */
export async function readSyncState(dataFolder: string): Promise<SyncState> {
  try {
    const text = await readFile(dataPaths(dataFolder).state, 'utf8')
    return v.parse(syncStateSchema, JSON.parse(text))
  } catch {
    return none
  }
}

/** Writes the members given, and leaves the others as they are. */
export async function updateSyncState(
  dataFolder: string,
  changes: Partial<SyncState>,
): Promise<void> {
  const state = { ...(await readSyncState(dataFolder)), ...changes }
  await mkdir(dataFolder, { recursive: true })
  await writeAtomic(dataPaths(dataFolder).state, `${JSON.stringify(state, null, 2)}\n`)
}
