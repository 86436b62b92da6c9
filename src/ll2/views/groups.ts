import type { Spacecraft } from '../spacecraft.ts'
import { typeName } from '../type-name.ts'
import type { Grouping } from './choices.ts'

/** One of the things that craft are told together by. */
export interface Group {
  /** Null for craft that have none. */
  id: number | null
  label: string
}

const without: Record<Grouping, string> = {
  spacecraft_config: 'No configuration',
  family: 'No family',
  type: 'No type',
  agency: 'No agency',
  status: 'No status',
}

const thingOf: Record<Grouping, (craft: Spacecraft) => { id: number; name: string } | undefined> = {
  spacecraft_config: craft => craft.spacecraft_config,
  // A craft of several families is told once, with the first.
  family: craft => craft.spacecraft_config.family?.[0],
  type: ({ spacecraft_config: { type } }) =>
    type ? { id: type.id, name: typeName(type.name) } : undefined,
  agency: craft => craft.spacecraft_config.agency ?? undefined,
  status: craft => craft.status,
}

/** The group that a craft is told with. */
export function groupOf(craft: Spacecraft, by: Grouping): Group {
  const thing = thingOf[by](craft)
  return thing ? { id: thing.id, label: thing.name } : { id: null, label: without[by] }
}
