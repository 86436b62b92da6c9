import { typeName } from '#ll2/type-name.ts'
import type { Compared } from '../data/compared.ts'
import { briefDuration } from '../format/brief-duration.ts'
import { plural } from '../format/count.ts'
import { formatDate } from '../format/date.ts'
import { formatLength, formatMass } from '../format/measure.ts'

/** One fact of all craft. */
export interface ComparedFact {
  name: FactName
  /** In words for each craft; null where it is not known. */
  values: (string | null)[]
  /** Whether the craft differ in it. */
  isDifferent: boolean
}

/** What is told of a craft: what makes two of them equal in it, and how it is written. */
type Tell = (craft: Compared) => readonly [key: unknown, text: string | null]

const unknown = [null, null] as const

const amount = (value: number | null, write: (value: number) => string) =>
  value === null ? unknown : ([value, write(value)] as const)

const duration = (iso: string | null) =>
  iso === null ? unknown : ([iso, briefDuration(iso)] as const)

const day = (iso: string | null) =>
  iso === null ? unknown : ([iso, formatDate(iso.slice(0, 10))] as const)

const facts = {
  Configuration: ({ configuration: { id, name } }) => [id, name],
  Type: ({ configuration: { type } }) => (type ? [type.id, typeName(type.name)] : unknown),
  Agency: ({ configuration: { agency } }) => (agency ? [agency.id, agency.name] : unknown),
  Height: ({ configuration }) => amount(configuration.height, formatLength),
  Diameter: ({ configuration }) => amount(configuration.diameter, formatLength),
  Crew: ({ configuration }) =>
    amount(configuration.crew_capacity, seats => (seats === 0 ? 'None' : plural(seats, 'seat'))),
  'Payload to orbit': ({ configuration }) => amount(configuration.payload_capacity, formatMass),
  'Payload back': ({ configuration }) => amount(configuration.payload_return_capacity, formatMass),
  Status: ({ status }) => [status.id, status.name],
  'In space now': ({ in_space }) =>
    in_space === null ? unknown : [in_space, in_space ? 'Yes' : 'No'],
  Flights: ({ flights_count }) => amount(flights_count, flights => plural(flights, 'flight')),
  'First launch': ({ first_launch }) => day(first_launch),
  'Last mission end': ({ last_mission_end }) => day(last_mission_end),
  'Time in space': craft => duration(recordedTime(craft.time_in_space, craft)),
  'Time docked': craft => duration(recordedTime(craft.time_docked, craft)),
  'Fastest turnaround': ({ fastest_turnaround }) => duration(fastest_turnaround),
} satisfies Record<string, Tell>

export type FactName = keyof typeof facts

/** A craft's time, of which a time in space of zero says that nobody recorded it. */
export const recordedTime = (time: string | null, { time_in_space }: Compared) =>
  time_in_space !== null && time_in_space !== 'P0D' ? time : null

/** All facts that any of the craft has, those in which they differ marked. */
export function comparedFacts(craft: readonly Compared[]): ComparedFact[] {
  return (Object.entries(facts) as [FactName, Tell][]).flatMap(([name, tell]) => {
    const told = craft.map(tell)
    if (told.every(([key]) => key === null)) return []
    // What is not known of one may be as it is of the others.
    const keys = new Set(told.map(([key]) => key).filter(key => key !== null))
    return { name, values: told.map(([, text]) => text), isDifferent: keys.size > 1 }
  })
}
