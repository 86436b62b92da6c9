import * as v from 'valibot'
import { type Spacecraft, spacecraftSchema } from '#ll2/spacecraft.ts'
import { readableFields } from '../compare-snapshots.ts'

const record: v.GenericSchema<Spacecraft> = spacecraftSchema
const value = v.nullable(v.union([v.string(), v.number(), v.boolean()]))
const craftName = v.object({ id: v.number(), name: v.string() })
const changedCraft = v.object({
  ...craftName.entries,
  fields: v.array(v.string()),
  values: v.object(
    v.entriesFromList(readableFields, v.optional(v.object({ before: value, after: value }))),
  ),
})

/** A state of the data, and when it was first seen: the stored snapshot's moment, ISO-8601 UTC. */
const seen = { revision: v.string(), seen_at: v.pipe(v.string(), v.isoTimestamp()) }

/** One line of the history. */
export const historyEntrySchema = v.variant('kind', [
  /** What came before this state is not known, or no longer. */
  v.object({ kind: v.literal('start'), ...seen }),
  /** How this state differs from the one before it, whose revision is `from`. */
  v.object({
    kind: v.literal('change'),
    ...seen,
    from: v.string(),
    added: v.array(craftName),
    removed: v.array(craftName),
    changed: v.array(changedCraft),
    /** The records of the removed craft as they last were, as far as there was room for them. */
    last: v.array(record),
  }),
  /** A craft that was removed before the oldest change that is kept. */
  v.object({ kind: v.literal('gone'), ...seen, record }),
])

export type HistoryEntry = v.InferOutput<typeof historyEntrySchema>
export type EntryOf<Kind extends HistoryEntry['kind']> = Extract<HistoryEntry, { kind: Kind }>
