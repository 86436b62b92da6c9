import * as v from 'valibot'

const value = v.nullable(v.union([v.string(), v.number(), v.boolean()]))
const craftName = v.object({ id: v.number(), name: v.string() })

/** How one state of the data differs from the one before it. */
const step = v.object({
  /** The revisions of the two. */
  from: v.string(),
  revision: v.string(),
  /** When the catalogue first had the later one: ISO-8601 UTC. */
  seen_at: v.string(),
  added: v.array(craftName),
  removed: v.array(craftName),
  changed: v.array(
    v.object({
      ...craftName.entries,
      /** The members of the record that differ. */
      fields: v.array(v.string()),
      /** Of those that can be read as one value: nested records by their names. */
      values: v.record(v.string(), v.object({ from: value, to: value })),
    }),
  ),
})

/** What `/catalogue/changes?since=` answers: the way from one state of the data to the served one. */
export const changesSinceSchema = v.object({
  since: v.string(),
  /** Of the data that is served. */
  revision: v.string(),
  captured_at: v.nullable(v.string()),
  count: v.number(),
  /** Oldest first: each begins with what the one before it ends with. */
  results: v.array(step),
})

export type ChangesSince = v.InferOutput<typeof changesSinceSchema>
