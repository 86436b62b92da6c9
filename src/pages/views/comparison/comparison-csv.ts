import type { Cell } from '#answers/export/csv-cell.ts'
import { recordedTime } from '#web/compare/compared-facts.ts'
import type { Compared } from '#web/data/compared.ts'
import { writeRows } from '../write-rows.ts'

/** Of each craft, in this order; named as in the list's own CSV, in metres and kilograms. */
const columns: Record<string, (craft: Compared) => Cell> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  serial_number: ({ serial_number }) => serial_number,
  status: ({ status }) => status.name,
  spacecraft_config: ({ configuration }) => configuration.name,
  type: ({ configuration }) => configuration.type?.name,
  agency: ({ configuration }) => configuration.agency?.name,
  height: ({ configuration }) => configuration.height,
  diameter: ({ configuration }) => configuration.diameter,
  crew_capacity: ({ configuration }) => configuration.crew_capacity,
  payload_capacity: ({ configuration }) => configuration.payload_capacity,
  payload_return_capacity: ({ configuration }) => configuration.payload_return_capacity,
  in_space: ({ in_space }) => in_space,
  time_in_space: craft => recordedTime(craft.time_in_space, craft),
  time_docked: craft => recordedTime(craft.time_docked, craft),
  flights_count: ({ flights_count }) => flights_count,
  first_launch: ({ first_launch }) => first_launch,
  last_mission_end: ({ last_mission_end }) => last_mission_end,
  fastest_turnaround: ({ fastest_turnaround }) => fastest_turnaround,
}

/** Craft side by side, one a line: a column holds one kind of value, which a sheet can reckon with. */
export const comparisonCsv = (craft: readonly Compared[]): string =>
  writeRows([
    Object.keys(columns),
    ...craft.map(one => Object.values(columns).map(tell => tell(one))),
  ])
