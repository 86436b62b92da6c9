import * as v from 'valibot'
import { groupings } from './choices.ts'
import { minutesSchema } from './minutes.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What `/catalogue/at-once` answers: how many craft were in space, over time. */
export const atOnceSchema = v.looseObject({
  captured_at: v.nullable(v.string()),
  by: v.picklist(groupings),
  /** Craft that match the filters. */
  count,
  /** Those of which no flight tells when it was up. */
  without_flights: count,
  /**
   * Where the counts change, and last the end of what is told. Where there are more changes than can
   * be seen, each stands for a stretch of time, at the moment in it when the most were up.
   */
  moments: v.array(minutesSchema),
  /** Whether `moments` stand for stretches. */
  is_sampled: v.boolean(),
  /** The largest first; what has no place of its own is the last, without an id. */
  groups: v.array(
    v.looseObject({
      id: v.nullable(v.number()),
      label: v.string(),
      /** From each of the moments on. */
      counts: v.array(count),
    }),
  ),
  /** The most that were up at once, and when first. */
  most: v.nullable(v.looseObject({ count, from: minutesSchema, to: minutesSchema })),
})

export type AtOnce = v.InferOutput<typeof atOnceSchema>
