import * as v from 'valibot'
import { entrySchema } from './entry.ts'
import { idSchema } from './id.ts'
import { isoDurationSchema } from './iso-duration-schema.ts'

/** The records of `/catalogue/records`, in the order they are told in. */
export const recordKinds = [
  'longest-flight',
  'most-time-in-space',
  'longest-docked',
  'first-reflown',
  'most-flights',
  'shortest-turnaround',
  'first-of-family',
  'ended-by-loss',
  'most-up-at-once',
  'most-new-in-a-year',
] as const

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
/** ISO-8601 UTC. */
const moment = v.nullable(v.string())

/** A craft behind a record, and when it set it. */
export const recordHolderSchema = v.looseObject({
  spacecraft: entrySchema,
  /** When what is told of the craft began; null where that is no matter of time, or not known. */
  from: moment,
  /** When it ended; null where it has not, too. */
  to: moment,
  /** The family that the craft was the first of. */
  family: v.optional(v.looseObject({ id: idSchema, name: v.string() })),
})

export const recordSchema = v.looseObject({
  kind: v.picklist(recordKinds),
  title: v.string(),
  /** What is compared, in one sentence. */
  definition: v.string(),
  /** Whether it takes flights, which not every copy knows. */
  needs_flights: v.boolean(),
  /** The figure is one of these three; none of them where the copy does not know what it takes. */
  amount: v.nullable(count),
  /** ISO-8601. */
  duration: v.nullable(isoDurationSchema),
  moment,
  /** What an amount is of. */
  of: v.nullable(v.picklist(['flights', 'craft', 'families'])),
  /** When as many craft were first counted, where they are counted over time. */
  period: v.nullable(v.looseObject({ from: moment, to: moment })),
  /** How many periods have that count. */
  periods: count,
  /** Craft behind the record, those that are not listed among them. */
  count,
  /** As many of them as a page tells well, in the record's own order. */
  holders: v.array(recordHolderSchema),
  /** The query of the list that shows it, at whatever address lists craft; null where none does. */
  list: v.nullable(v.string()),
})

/** What `/catalogue/records` answers. */
export const recordsSchema = v.looseObject({
  /** The moment that all of it is true of, null where it is not recorded. */
  captured_at: moment,
  /** Whether the copy knows the flights of any craft: without them some records have no value. */
  knows_flights: v.boolean(),
  records: v.array(recordSchema),
})

/** Whether the copy knows a record. */
export const isTold = ({ amount, duration, moment }: CatalogueRecord): boolean =>
  (amount ?? duration ?? moment) !== null

export type RecordKind = (typeof recordKinds)[number]
export type RecordHolder = v.InferOutput<typeof recordHolderSchema>
export type CatalogueRecord = v.InferOutput<typeof recordSchema>
export type Records = v.InferOutput<typeof recordsSchema>
