import { formatIsoDuration } from '#ll2/iso-duration.ts'
import type {
  FamilyDetailed,
  FamilyNormal,
  SpacecraftConfigDetailed,
  SpacecraftConfigNormal,
} from '#ll2/spacecraft-config.ts'
import type { Modes } from '../synthetic-agencies.ts'
import { types } from '../synthetic-configurations.ts'
import type { Career } from './careers.ts'
import { demoAgency } from './demo-agencies.ts'
import { demoFamilies, type FamilyKey } from './demo-families.ts'
import { inventedAddress } from './invented-address.ts'
import type { Programme } from './programme.ts'

type Configuration = Modes<SpacecraftConfigNormal, SpacecraftConfigDetailed>

/** A programme and what became of its craft. */
export interface Flown {
  programme: Programme
  careers: readonly Career[]
}

/** The configuration of a programme, with its family, in both of the forms LL2 gives it. */
export function demoConfiguration(
  id: number,
  { programme, careers }: Flown,
  all: readonly Flown[],
): Configuration {
  const { name, type, agency, family, height, diameter, crew, payload, returned } = programme
  const maker = demoAgency(agency)
  const families = family ? [demoFamily(family, all)] : []
  const common = {
    id,
    url: inventedAddress('spacecraft_configurations', id),
    name,
    type: types.find(known => known.id === type) ?? null,
    in_use: programme.to === null,
    image: null,
  }
  return {
    normal: {
      response_mode: 'normal',
      ...common,
      agency: maker.normal,
      family: families.map(({ normal }) => normal),
    },
    detailed: {
      response_mode: 'detailed',
      ...common,
      agency: maker.detailed,
      family: families.map(({ detailed }) => detailed),
      capability: capabilities[type] ?? '',
      history: `${name} is invented: no such craft was ever built.`,
      details: '',
      maiden_flight: maidenFlight(careers),
      height,
      diameter,
      human_rated: crew !== null,
      crew_capacity: crew,
      payload_capacity: payload ?? null,
      payload_return_capacity: returned ?? null,
      flight_life: null,
      wiki_link: null,
      info_link: null,
      ...flightRecord(careers),
      fastest_turnaround: fastestTurnaround(careers),
    },
  }
}

const capabilities: Record<number, string> = {
  2: 'Crewed and uncrewed flights, with a return through the atmosphere',
  3: 'Flights with a landing on a runway',
  4: 'Supplies for stations',
  5: 'Test flights of a launcher',
  6: 'Test flights to be flown again',
  7: 'Landings on the Moon',
}

function demoFamily(key: FamilyKey, all: readonly Flown[]): Modes<FamilyNormal, FamilyDetailed> {
  const family = demoFamilies[key]
  const parent = 'parent' in family ? demoFamilies[family.parent] : null
  const careers = all.flatMap(flown => (flown.programme.family === key ? flown.careers : []))
  const maker = demoAgency(family.maker)
  const common = {
    id: family.id,
    name: family.name,
    description: `The ${family.name} family is invented.`,
    maiden_flight: maidenFlight(careers),
  }
  return {
    normal: {
      response_mode: 'normal',
      ...common,
      manufacturer: maker.normal,
      parent: parent && { response_mode: 'list', id: parent.id, name: parent.name },
    },
    detailed: {
      response_mode: 'detailed',
      ...common,
      manufacturer: maker.detailed,
      parent: parent && { response_mode: 'normal', id: parent.id, name: parent.name, parent: null },
      ...flightRecord(careers),
    },
  }
}

function flightRecord(careers: readonly Career[]) {
  const flights = careers.flatMap(career => career.flights)
  const failed = flights.filter(({ lost }) => lost === 'at launch').length
  const failedLandings = flights.filter(({ lost }) => lost === 'on return').length
  const ended = flights.filter(({ ended }) => ended !== null).length - failed
  return {
    spacecraft_flown: careers.filter(career => career.flights.length).length,
    total_launch_count: flights.length,
    successful_launches: flights.length - failed,
    failed_launches: failed,
    attempted_landings: ended,
    successful_landings: ended - failedLandings,
    failed_landings: failedLandings,
  }
}

function maidenFlight(careers: readonly Career[]): string | null {
  const first = Math.min(...careers.flatMap(({ flights }) => flights[0]?.launched ?? []))
  return Number.isFinite(first) ? new Date(first * 1000).toISOString().slice(0, 10) : null
}

/** Of all craft, the least time between an end and the next launch. */
function fastestTurnaround(careers: readonly Career[]): string | null {
  const least = Math.min(...careers.flatMap(turnarounds))
  return Number.isFinite(least) ? formatIsoDuration(least) : null
}

/** Seconds between the flights of a craft. */
export const turnarounds = ({ flights }: Pick<Career, 'flights'>): number[] =>
  flights.slice(1).map((flight, n) => flight.launched - (flights[n]?.ended ?? flight.launched))
