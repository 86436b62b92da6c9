import * as v from 'valibot'
import { idSchema } from './id.ts'
import { pageSchema } from './page.ts'
import { type Spacecraft, spacecraftSchema } from './spacecraft.ts'

const value = v.nullable(v.union([v.string(), v.number(), v.boolean()]))
const record: v.GenericSchema<Spacecraft> = spacecraftSchema
/** ISO-8601 UTC. */
const moment = v.string()

/** One thing that changed in a craft between two states of the data. */
const craftChange = v.object({
  /** A field of the record; `listed` where the craft came or went. */
  field: v.string(),
  /** Nested records by their names, the picture by its address; both null where only its inside differs. */
  from: value,
  to: value,
  /** When the catalogue first had the new value. */
  seen_at: moment,
  /** Of the data with it. */
  revision: v.string(),
  /**
   * Where a time runs on and nothing else changes, its steps are told as one: how many, and when the
   * first was seen.
   */
  steps: v.number(),
  first_seen_at: moment,
})

/** What `/catalogue/history?id=` answers: what changed in a craft, newest first. */
export const craftHistorySchema = v.object({
  id: idSchema,
  name: v.string(),
  /** Null while it is listed: since when it is not, and its record as it last was. */
  gone: v.nullable(v.object({ since: moment, revision: v.string(), record })),
  /** The oldest state of the data that is known; null where none is. */
  start: v.nullable(v.object({ revision: v.string(), seen_at: moment })),
  ...pageSchema(craftChange).entries,
})

export type CraftHistory = v.InferOutput<typeof craftHistorySchema>
export type CraftChange = v.InferOutput<typeof craftChange>
