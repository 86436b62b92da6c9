import type { CraftChange } from '#ll2/craft-history.ts'
import { listed } from '../../format/listed.ts'
import { fieldNames } from './field-names.ts'

/** What was seen to change at the same moment. */
export interface ChangeGroup {
  /** ISO-8601 UTC. */
  seenAt: string
  /** The most telling first. */
  changes: CraftChange[]
  /** Parts of the record that changed only within, in words; null where none did. */
  details: string | null
}

/** The members of a record that hold more than a value. */
const partNames = new Map([
  ['flights', 'flights'],
  ['spacecraft_config', 'configuration'],
  ['image', 'picture'],
  ['status', 'status'],
])

/**
 * Puts changes together by when they were seen.
 * @param changes - newest first, as the result is
 */
export function changeGroups(changes: readonly CraftChange[]): ChangeGroup[] {
  const groups = new Map<string, CraftChange[]>()
  for (const change of changes) {
    groups.set(change.seen_at, [...(groups.get(change.seen_at) ?? []), change])
  }
  return [...groups].map(([seenAt, all]) => {
    const within = all.filter(isWithin).map(({ field }) => partNames.get(field) ?? 'record')
    return {
      seenAt,
      changes: all.filter(change => !isWithin(change)).sort((a, b) => placeOf(a) - placeOf(b)),
      details: within.length ? listed([...new Set(within)].sort(), 'and') : null,
    }
  })
}

const fieldOrder = ['listed', ...fieldNames.keys()]

function placeOf({ field }: CraftChange): number {
  const place = fieldOrder.indexOf(field)
  // One that is not known by name comes last.
  return place < 0 ? fieldOrder.length : place
}

const isWithin = ({ from, to }: CraftChange) => from === null && to === null
