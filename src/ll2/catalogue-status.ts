import * as v from 'valibot'
import type { ListName } from './wire-lists.ts'

/** The answer of `/catalogue/status`: what data is being served, and how old it is. */
export const catalogueStatusSchema = v.object({
  /** Of the catalogue itself; an older one did not tell it. */
  version: v.optional(v.string()),
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
  } satisfies Record<ListName, v.GenericSchema>),
  /** How the copy is kept fresh; null where nobody keeps it so, as while developing. */
  sync: v.nullable(
    v.object({
      /**
       * Where newer data comes from: `ll2`, this server's own syncs; `address`, the snapshot of
       * another catalogue; `folder`, whatever others put there; `file`, one file as it is.
       */
      kind: v.picklist(['ll2', 'address', 'folder', 'file']),
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
      /** Calls to LL2 within the last hour, and how many are allowed; null where none are made. */
      calls_used: v.nullable(v.number()),
      calls_allowed: v.nullable(v.number()),
      /** What else is not as it should be, a sentence each. */
      notes: v.array(v.string()),
    }),
  ),
})

export type CatalogueStatus = v.InferOutput<typeof catalogueStatusSchema>
