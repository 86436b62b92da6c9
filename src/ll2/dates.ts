import * as v from 'valibot'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
/** A day in UTC, `1975-07-17`; null where there is none, or none that can be told. */
const day = v.nullable(v.string())

/**
 * What `/catalogue/dates` answers: how many craft were in space on a day, by their flights, and
 * when that was otherwise.
 */
export const datesSchema = v.looseObject({
  /** The day asked about, else the last that is known. */
  on: day,
  count,
  /** The nearest days before and after it on which not the same craft were in space. */
  previous: day,
  next: day,
  /** From the first launch to the capture: of no other days anything is known. */
  first: day,
  last: day,
  /** The same day of earlier years. */
  years_ago: v.array(v.looseObject({ years: count, on: v.string(), count })),
  /** ISO-8601 UTC; null where it is not recorded. */
  captured_at: v.nullable(v.string()),
})

export type Dates = v.InferOutput<typeof datesSchema>
