import { isDeepStrictEqual } from 'node:util'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import type { Snapshot } from './snapshot.ts'

export interface CraftName {
  id: number
  name: string
}

export interface ChangedCraft extends CraftName {
  /** The record's members that differ, by name. */
  fields: string[]
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
      const fields = differingFields(old.get(craft.id) ?? craft, craft)
      return fields.length ? { id: craft.id, name: craft.name, fields } : []
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
