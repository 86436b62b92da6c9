import * as v from 'valibot'
import { timelineRows } from './choices.ts'
import { minutesSchema } from './minutes.ts'

/** How a flight stands. */
export const flightStates = {
  over: 0,
  /** It goes on at the capture. */
  underWay: 1,
  /** Nobody wrote down when it ended. */
  unended: 2,
  /** It was the last of a craft that was lost. */
  lost: 3,
} as const

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const flightSchema = v.tuple([
  /** The launch. */
  minutesSchema,
  /** The end; null where there is none, or none is known. */
  v.nullable(minutesSchema),
  v.picklist(Object.values(flightStates)),
  /** The place in `destinations`; -1 where none is named. */
  v.pipe(v.number(), v.integer(), v.minValue(-1)),
])

const rowSchema = v.looseObject({
  /** The craft's, or that of what its row stands for; null for craft that have no such thing. */
  id: v.nullable(v.number()),
  label: v.string(),
  /** Craft of which flights are told here. */
  craft: count,
  /** Those of them that were lost. */
  lost: count,
  /** Those of them that are up. */
  up: count,
  /** In the order of their launches. */
  flights: v.array(flightSchema),
})

/** What `/catalogue/timeline` answers: who flew when. */
export const timelineSchema = v.looseObject({
  /** The moment that all of it is true of: ISO-8601 UTC, null where it is not recorded. */
  captured_at: v.nullable(v.string()),
  /** What a row is: as asked for, or as suits the number of craft. */
  by: v.picklist(timelineRows),
  /** Craft that match the filters. */
  count,
  /** Those of which no flight tells. */
  without_flights: count,
  /** Rows there are; told are the first of them. */
  row_count: count,
  /** From the first launch to the last end, or to the capture while somebody is up. */
  span: v.nullable(v.tuple([minutesSchema, minutesSchema])),
  destinations: v.array(v.string()),
  /** By their first launch. */
  rows: v.array(rowSchema),
})

export type TimelineFlight = v.InferOutput<typeof flightSchema>
export type TimelineRow = v.InferOutput<typeof rowSchema>
export type Timeline = v.InferOutput<typeof timelineSchema>
