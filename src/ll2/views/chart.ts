import * as v from 'valibot'
import { chartAcross, chartUp, groupings } from './choices.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
/** Seconds, flights, or the calendar year with its part. */
const amount = v.number()

const group = { id: v.nullable(v.number()), label: v.string() }

const common = {
  captured_at: v.nullable(v.string()),
  x: v.picklist(chartAcross),
  y: v.picklist(chartUp),
  by: v.picklist(groupings),
  /** Craft that match the filters. */
  count,
  /** Those of which the plot cannot tell, since what it takes is not known of them. */
  unknown: count,
}

/** A plot in which every craft is a point; its members are columns of one table. */
const pointsSchema = v.looseObject({
  kind: v.literal('points'),
  ...common,
  ids: v.array(v.number()),
  names: v.array(v.string()),
  xs: v.array(amount),
  ys: v.array(amount),
  /** Places in `groups`. */
  in_groups: v.array(count),
  groups: v.array(v.looseObject({ ...group, count })),
})

/** A plot of how many there are from each of the edges to the next. */
const barsSchema = v.looseObject({
  kind: v.literal('bars'),
  ...common,
  /** One more than there are bars. */
  edges: v.array(amount),
  groups: v.array(v.looseObject({ ...group, counts: v.array(count) })),
})

/** What `/catalogue/chart` answers. */
export const chartSchema = v.variant('kind', [pointsSchema, barsSchema])

export type Points = v.InferOutput<typeof pointsSchema>
export type Bars = v.InferOutput<typeof barsSchema>
export type Chart = v.InferOutput<typeof chartSchema>
