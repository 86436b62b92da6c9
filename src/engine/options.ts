import { compareNaturally } from './collation.ts'

/** What a filter can be set to. An option's ordinal is its place in `values`. */
export interface Options<Value = number | boolean> {
  values: readonly Value[]
  labels: readonly string[]
  ordinals: ReadonlyMap<number | boolean | undefined, number>
  /** The ordinal of a craft that has none of the options. */
  none: number
}

export interface Named {
  id: number
  name?: string | undefined
}

export const yesOrNo: Options<boolean> = optionsOf([
  [true, 'Yes'],
  [false, 'No'],
])

/** One option for each id, the first name given for it counts, in alphabetical order. */
export function optionsByLabel(things: readonly (Named | null)[]): Options<number> {
  const labels = new Map<number, string>()
  for (const thing of things) {
    if (thing && !labels.has(thing.id)) labels.set(thing.id, thing.name ?? String(thing.id))
  }
  return optionsOf(
    [...labels].sort(([a, left], [b, right]) => compareNaturally(left, right) || a - b),
  )
}

function optionsOf<Value extends number | boolean>(
  entries: readonly (readonly [Value, string])[],
): Options<Value> {
  const values = entries.map(([value]) => value)
  return {
    values,
    labels: entries.map(([, label]) => label),
    ordinals: new Map(values.map((value, ordinal) => [value, ordinal])),
    none: values.length,
  }
}
