import * as v from 'valibot'
import type { Purpose } from './licences/purposes.ts'
import type { RangeField } from './range-fields.ts'
import type { BooleanField, ChoiceField } from './spacecraft-params.ts'

const option = <const Value extends v.GenericSchema>(value: Value) =>
  v.object({ value, label: v.string(), count: v.number() })
const choices = v.array(option(v.number()))
const flags = v.array(option(v.boolean()))
/** Licences come with the address of their terms, if the data has one. */
const licences = v.array(v.object({ ...option(v.number()).entries, link: v.nullable(v.string()) }))

const rangeOf = <const Value extends v.GenericSchema>(value: Value) =>
  v.object({
    /** Lowest and highest value among the counted craft; null when none has a value. */
    min: v.nullable(value),
    max: v.nullable(value),
    /** Craft whose value is not known. */
    missing: v.number(),
    /** Buckets in rising order, each from `from` up to and without the next one's `from`. */
    histogram: v.array(v.object({ from: value, count: v.number() })),
  })

/**
 * The answer of `/catalogue/facets`. Every facet lists all its options, those with count 0 too,
 * in an order that no choice changes; its counts leave out the facet's own choice.
 */
export const facetsSchema = v.object({
  /** Craft that match all filters. */
  count: v.number(),
  facets: v.object({
    status: choices,
    in_space: flags,
    is_placeholder: flags,
    type: choices,
    agency: choices,
    family: choices,
    spacecraft_config: choices,
    license: licences,
  } satisfies Record<ChoiceField | BooleanField, v.GenericSchema>),
  /** By purpose, of the craft that match all filters those whose picture may be used so too. */
  reuse: v.object({
    changed: v.number(),
    commercial: v.number(),
    uncredited: v.number(),
  } satisfies Record<Purpose, v.GenericSchema>),
  ranges: v.object({
    time_in_space: rangeOf(v.string()),
    time_docked: rangeOf(v.string()),
    flights_count: rangeOf(v.number()),
    /** Days of first launches by decade. Without buckets no launch of any craft is known. */
    launched: rangeOf(v.string()),
  } satisfies Record<RangeField, v.GenericSchema>),
})

export type Facets = v.InferOutput<typeof facetsSchema>
export type FacetOption<Value = number | boolean> = { value: Value; label: string; count: number }
