import * as v from 'valibot'
import { idSchema } from './id.ts'
import { pageSchema } from './page.ts'

/** What may be missing of a craft, in the order it is told in. */
export const craftGaps = [
  'identity',
  'picture',
  'picture_credit',
  'picture_licence',
  'serial_number',
  'status',
  'description',
  'flights_count',
  'flights',
  'first_launch',
  'flight_end',
  'time_in_space',
] as const

/** What may be missing of a configuration. */
export const configurationGaps = [
  'configuration_picture',
  'configuration_picture_credit',
  'configuration_picture_licence',
  'type',
  'agency',
  'family',
  'configuration_description',
  'size',
  'first_flight',
] as const

export const gapFields = [...craftGaps, ...configurationGaps] as const
export type GapField = (typeof gapFields)[number]

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const gapField = v.picklist(gapFields)
const named = v.object({ id: idSchema, name: v.string() })

export const gapSchema = v.object({
  field: gapField,
  of: v.picklist(['spacecraft', 'configurations']),
  /** A few words that follow a name: "no serial number". */
  title: v.string(),
  /** What counts as missing, in a sentence. */
  definition: v.string(),
  /** Records that lack it. */
  count,
  /** Of them, those whose record the copy holds in a short form that does not tell it. */
  not_copied: count,
  /** Records that could have it. */
  total: count,
  /** The query of the list that shows the same craft; null where no filter finds just them. */
  list: v.nullable(v.string()),
})

export const lackingSchema = v.object({
  kind: v.picklist(['spacecraft', 'configuration']),
  ...named.entries,
  /** The record at Launch Library 2. */
  source_url: v.string(),
  spacecraft_config: named,
  /** What it lacks; of one field that was asked for, that alone. */
  lacks: v.array(gapField),
  /** Of that, what the short form of its record in this copy does not tell. */
  not_copied: v.array(gapField),
})

/** What `/catalogue/gaps` answers: what the copy does not know. */
export const gapsSchema = v.object({
  ...pageSchema(lackingSchema).entries,
  /** ISO-8601 UTC: the moment that all of it is true of; null where it is not recorded. */
  captured_at: v.nullable(v.string()),
  /** Of every field; of the chosen configuration alone, where one is chosen. */
  fields: v.array(gapSchema),
  /** Those of which anything is missing, or the chosen field; the most gaps first. */
  configurations: v.array(
    v.object({
      ...named.entries,
      /** What is missing of it and of its craft, all together. */
      count,
    }),
  ),
})

export type Gap = v.InferOutput<typeof gapSchema>
export type Lacking = v.InferOutput<typeof lackingSchema>
export type Gaps = v.InferOutput<typeof gapsSchema>
