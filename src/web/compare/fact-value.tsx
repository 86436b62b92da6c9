import type { ReactNode } from 'react'
import { typeName } from '#ll2/type-name.ts'
import { ConfigurationLink } from '../configurations/configuration-link.tsx'
import type { Compared } from '../data/compared.ts'
import { FilterLink } from '../search/filter-link.tsx'
import { DurationText } from '../times/exact-times.tsx'
import { DateText } from '../times/local-times.tsx'
import { StatusMark } from '../ui/status-mark.tsx'
import type { FactName } from './compared-facts.ts'

const day = (iso: string | null) => iso && <DateText iso={iso.slice(0, 10)} />

const duration = (iso: string | null) => iso && <DurationText iso={iso} />

/** The facts that are more than their words: they lead somewhere, or are told as the reader likes. */
const shown: Partial<Record<FactName, (craft: Compared) => ReactNode>> = {
  Configuration: ({ configuration: { id, name } }) => (
    <ConfigurationLink id={id}>{name}</ConfigurationLink>
  ),
  Type: ({ configuration: { type } }) =>
    type && <FilterLink search={{ type: [type.id] }}>{typeName(type.name)}</FilterLink>,
  Agency: ({ configuration: { agency } }) =>
    agency && <FilterLink search={{ agency: [agency.id] }}>{agency.name}</FilterLink>,
  Status: ({ status }) => <StatusMark status={status} />,
  'First launch': ({ first_launch }) => day(first_launch),
  'Last mission end': ({ last_mission_end }) => day(last_mission_end),
  'Time in space': ({ time_in_space }) => duration(time_in_space),
  'Time docked': ({ time_docked }) => duration(time_docked),
  'Fastest turnaround': ({ fastest_turnaround }) => duration(fastest_turnaround),
}

/** A fact of a craft on the page. */
export function FactValue({
  name,
  text,
  craft,
}: {
  name: FactName
  /** Null where it is not known. */
  text: string | null
  craft: Compared
}) {
  if (text === null) return <span className="text-quiet">Unknown</span>
  return shown[name]?.(craft) ?? text
}
