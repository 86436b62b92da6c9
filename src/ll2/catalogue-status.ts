import * as v from 'valibot'

/** The answer of `/catalogue/status`: what data is being served, and how old it is. */
export const catalogueStatusSchema = v.object({
  /** Changes with the data: the same revision means the same answers. */
  revision: v.string(),
  /** The API the data comes from. */
  source: v.string(),
  /** ISO-8601 UTC; null when the moment of capture is not recorded. */
  captured_at: v.nullable(v.string()),
  /** Seconds since the capture; null with `captured_at`. */
  age: v.nullable(v.number()),
  /** False for a sample. */
  complete: v.boolean(),
  counts: v.object({
    spacecraft: v.number(),
    spacecraft_configurations: v.number(),
    spacecraft_statuses: v.number(),
    spacecraft_configuration_types: v.number(),
  }),
  /** How the copy is kept fresh; null where this server does not do it itself. */
  sync: v.nullable(
    v.object({
      last_attempt: v.nullable(
        v.object({
          /** ISO-8601 UTC. */
          at: v.string(),
          outcome: v.string(),
          /** Why nothing was published; null when there was nothing to complain of. */
          error: v.nullable(v.string()),
        }),
      ),
      /** ISO-8601 UTC; null while none is planned. */
      next_attempt: v.nullable(v.string()),
      /** Calls to LL2 within the last hour, and how many are allowed. */
      calls_used: v.number(),
      calls_allowed: v.number(),
    }),
  ),
})

export type CatalogueStatus = v.InferOutput<typeof catalogueStatusSchema>
