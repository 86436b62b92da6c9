import type { ReactNode } from 'react'
import { typeName } from '#ll2/type-name.ts'
import { ConfigurationLink } from '../configurations/configuration-link.tsx'
import type { Compared } from '../data/compared.ts'
import { plural } from '../format/count.ts'
import { formatLength, formatMass } from '../format/measure.ts'
import { FilterLink } from '../search/filter-link.tsx'
import { DurationText } from '../ui/exact-times.tsx'
import { DateText } from '../ui/local-times.tsx'
import { StatusMark } from '../ui/status-mark.tsx'

/** One fact of all craft. */
export interface ComparedFact {
  name: string
  /** A value for each craft; null where it is not known. */
  values: (ReactNode | null)[]
  /** Whether the craft differ in it. */
  isDifferent: boolean
}

/** What is told of a craft: what makes two of them equal in it, and how it is written. */
type Tell = (craft: Compared) => readonly [key: unknown, value: ReactNode]

const unknown = [null, null] as const

const amount = (value: number | null, write: (value: number) => string) =>
  value === null ? unknown : ([value, write(value)] as const)

const duration = (iso: string | null) =>
  iso === null ? unknown : ([iso, <DurationText key="time" iso={iso} />] as const)

const day = (iso: string | null) =>
  iso === null ? unknown : ([iso, <DateText key="day" iso={iso.slice(0, 10)} />] as const)

const facts: Record<string, Tell> = {
  Configuration: ({ configuration: { id, name } }) => [
    id,
    <ConfigurationLink key="configuration" id={id}>
      {name}
    </ConfigurationLink>,
  ],
  Type: ({ configuration: { type } }) =>
    type
      ? [
          type.id,
          <FilterLink key="type" search={{ type: [type.id] }}>
            {typeName(type.name)}
          </FilterLink>,
        ]
      : unknown,
  Agency: ({ configuration: { agency } }) =>
    agency
      ? [
          agency.id,
          <FilterLink key="agency" search={{ agency: [agency.id] }}>
            {agency.name}
          </FilterLink>,
        ]
      : unknown,
  Height: ({ configuration }) => amount(configuration.height, formatLength),
  Diameter: ({ configuration }) => amount(configuration.diameter, formatLength),
  Crew: ({ configuration }) =>
    amount(configuration.crew_capacity, seats => (seats === 0 ? 'None' : plural(seats, 'seat'))),
  'Payload to orbit': ({ configuration }) => amount(configuration.payload_capacity, formatMass),
  'Payload back': ({ configuration }) => amount(configuration.payload_return_capacity, formatMass),
  Status: ({ status }) => [status.id, <StatusMark key="status" status={status} />],
  'In space now': ({ in_space }) =>
    in_space === null ? unknown : [in_space, in_space ? 'Yes' : 'No'],
  Flights: ({ flights_count }) => amount(flights_count, flights => plural(flights, 'flight')),
  'First launch': ({ first_launch }) => day(first_launch),
  'Last mission end': ({ last_mission_end }) => day(last_mission_end),
  'Time in space': craft => (isTimed(craft) ? duration(craft.time_in_space) : unknown),
  'Time docked': craft => (isTimed(craft) ? duration(craft.time_docked) : unknown),
  'Fastest turnaround': ({ fastest_turnaround }) => duration(fastest_turnaround),
}

/** A time of zero is none that somebody recorded. */
const isTimed = ({ time_in_space }: Compared) => time_in_space !== null && time_in_space !== 'P0D'

/** All facts that any of the craft has, those in which they differ marked. */
export function comparedFacts(craft: readonly Compared[]): ComparedFact[] {
  return Object.entries(facts).flatMap(([name, tell]) => {
    const told = craft.map(tell)
    if (told.every(([key]) => key === null)) return []
    // What is not known of one may be as it is of the others.
    const keys = new Set(told.map(([key]) => key).filter(key => key !== null))
    return { name, values: told.map(([, value]) => value), isDifferent: keys.size > 1 }
  })
}
