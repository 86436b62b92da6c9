import * as v from 'valibot'
import { idSchema } from './id.ts'

/** A craft that is up, and on what flight as far as one is known. */
export const craftUpSchema = v.looseObject({
  id: idSchema,
  name: v.string(),
  /** ISO-8601 UTC; null where no flight tells. */
  up_since: v.nullable(v.string()),
  /** Where to, in LL2's words. */
  destination: v.nullable(v.string()),
  /** Flights before this one; null where its flights are not known. */
  flights_before: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
})

/** What `/catalogue/in-space` answers: the craft that are up, the longest first. */
export const inSpaceSchema = v.looseObject({
  /** ISO-8601 UTC; the moment that all of it is true of, null where it is not recorded. */
  captured_at: v.nullable(v.string()),
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  spacecraft: v.array(craftUpSchema),
})

export type CraftUp = v.InferOutput<typeof craftUpSchema>
export type InSpace = v.InferOutput<typeof inSpaceSchema>
