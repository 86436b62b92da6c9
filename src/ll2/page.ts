import * as v from 'valibot'

/** LL2's page envelope. `count` is the number after filtering; the links are absolute URLs. */
export const pageSchema = <const Item extends v.GenericSchema>(item: Item) =>
  v.looseObject({
    count: v.pipe(v.number(), v.integer(), v.minValue(0)),
    next: v.nullish(v.string()),
    previous: v.nullish(v.string()),
    results: v.array(item),
  })

export interface Page<Item> {
  count: number
  next: string | null
  previous: string | null
  results: Item[]
}
