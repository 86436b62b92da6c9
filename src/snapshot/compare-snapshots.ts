import { isDeepStrictEqual } from 'node:util'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import type { Snapshot } from './snapshot.ts'

export interface CraftName {
  id: number
  name: string
}

/** What a person can read of a record: nested records by their names, the picture by its address. */
const readers = {
  name: craft => craft.name,
  serial_number: craft => craft.serial_number,
  status: craft => craft.status.name,
  spacecraft_config: craft => craft.spacecraft_config.name,
  is_placeholder: craft => craft.is_placeholder,
  in_space: craft => craft.in_space,
  flights_count: craft => craft.flights_count,
  mission_ends_count: craft => craft.mission_ends_count,
  time_in_space: craft => craft.time_in_space,
  time_docked: craft => craft.time_docked,
  fastest_turnaround: craft => craft.fastest_turnaround,
  description: craft => craft.description,
  image: craft => craft.image?.image_url,
} satisfies Record<string, (craft: Spacecraft) => string | number | boolean | null | undefined>

export type ReadableField = keyof typeof readers
export const readableFields = Object.keys(readers).filter(isReadable)
export type ReadableValue = string | number | boolean | null

export interface ValueChange {
  before: ReadableValue
  after: ReadableValue
}

export interface ChangedCraft extends CraftName {
  /** The record's members that differ, by name. */
  fields: string[]
  /** What those were and are that a person can read. A field without a value differs deeper. */
  values: Partial<Record<ReadableField, ValueChange>>
}

/** What one snapshot has and another has not, each list in rising order of ids. */
export interface SnapshotChanges {
  added: CraftName[]
  /** With the names they had. */
  removed: CraftName[]
  /** With the names they have now. */
  changed: ChangedCraft[]
}

/** Tells how the craft of one snapshot differ from those of an earlier one. */
export function compareSnapshots(
  before: Pick<Snapshot, 'spacecraft'>,
  after: Pick<Snapshot, 'spacecraft'>,
): SnapshotChanges {
  const old = byId(before.spacecraft)
  const current = byId(after.spacecraft)
  return {
    added: namesOf(after.spacecraft.filter(({ id }) => !old.has(id))),
    removed: namesOf(before.spacecraft.filter(({ id }) => !current.has(id))),
    changed: after.spacecraft.flatMap(craft => {
      const previous = old.get(craft.id) ?? craft
      const fields = differingFields(previous, craft)
      if (!fields.length) return []
      const values = differingValues(previous, craft, fields)
      return { id: craft.id, name: craft.name, fields, values }
    }),
  }
}

const byId = (spacecraft: readonly Spacecraft[]) =>
  new Map(spacecraft.map(craft => [craft.id, craft]))

const namesOf = (spacecraft: readonly Spacecraft[]): CraftName[] =>
  spacecraft.map(({ id, name }) => ({ id, name }))

function differingFields(before: object, after: object): string[] {
  const old = new Map(Object.entries(before))
  const current = new Map(Object.entries(after))
  const fields = [...new Set([...old.keys(), ...current.keys()])].sort()
  return fields.filter(field => !isDeepStrictEqual(old.get(field), current.get(field)))
}

function differingValues(previous: Spacecraft, craft: Spacecraft, fields: readonly string[]) {
  const values: ChangedCraft['values'] = {}
  for (const field of fields.filter(isReadable)) {
    const [before = null, after = null] = [readers[field](previous), readers[field](craft)]
    if (before !== after) values[field] = { before, after }
  }
  return values
}

function isReadable(field: string): field is ReadableField {
  return Object.hasOwn(readers, field)
}
