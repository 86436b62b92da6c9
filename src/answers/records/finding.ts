import type { CatalogueRecord } from '#ll2/records.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import type { Spell } from '#ll2/spells.ts'

/** A craft with its flights, the earliest first. */
export interface Flier {
  craft: Spacecraft
  spells: Spell[]
}

/** A craft behind a record; the times are those that are told of it. */
export interface Holding extends Partial<Spell> {
  craft: Spacecraft
  family?: { id: number; name: string }
}

/** What was found out for a record: its figure, and all the craft behind it. */
export interface Finding extends Partial<Pick<CatalogueRecord, 'amount' | 'duration' | 'moment'>> {
  holders: Holding[]
  /** The query of the list that shows it, where that depends on what was found. */
  list?: string
  period?: Spell
  /** One where it is left out. */
  periods?: number
}

/** Those with the greatest of some measure, all that are equal in it. */
export function greatest<Item>(
  items: Iterable<Item>,
  measure: (item: Item) => number,
): { most: number; items: Item[] } | null {
  let most = Number.NEGATIVE_INFINITY
  let found: Item[] = []
  for (const item of items) {
    const amount = measure(item)
    if (amount > most) {
      most = amount
      found = [item]
    } else if (amount === most) {
      found.push(item)
    }
  }
  return found.length > 0 ? { most, items: found } : null
}

/** The earliest first; then by name, and by id. */
export function byTime(a: Holding, b: Holding): number {
  return (a.from ?? 0) - (b.from ?? 0) || byName(a.craft, b.craft)
}

export function byName(a: Spacecraft, b: Spacecraft): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return a.id - b.id
}
