import type { CatalogueData } from '#ll2/catalogue-data.ts'
import type { Flight } from '#ll2/flight.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import type { SpacecraftConfigNormal } from '#ll2/spacecraft-config.ts'
import type { SpacecraftNormal } from '#ll2/spacecraft-normal.ts'

/** A small configuration for a test, with what the test says about it. */
export const makeConfiguration = (
  members: Partial<SpacecraftConfigNormal>,
): SpacecraftConfigNormal => ({
  response_mode: 'normal',
  id: 1,
  url: 'https://ll.thespacedevs.com/2.3.0/spacecraft_configurations/1/',
  name: 'Test Configuration',
  type: { id: 2, name: 'Capsule' },
  agency: null,
  family: [],
  image: null,
  ...members,
})

/** What a test says about a craft. Flights make its record a detailed one. */
type Members = Partial<SpacecraftNormal> & { flights?: readonly Flight[] }

/** A small flight for a test. */
export const makeFlight = (net: string | null, mission_end: string | null): Flight => ({
  id: 1,
  url: '',
  launch: { id: 'a', url: '', net },
  mission_end,
})

/** A small craft for a test, with what the test says about it. */
function makeSpacecraft({ flights, ...members }: Members): Spacecraft {
  const craft: SpacecraftNormal = {
    response_mode: 'normal',
    id: 1,
    url: 'https://ll.thespacedevs.com/2.3.0/spacecraft/1/',
    name: 'Test Craft',
    serial_number: null,
    image: null,
    time_in_space: 'P0D',
    time_docked: 'P0D',
    flights_count: 0,
    mission_ends_count: 0,
    status: { id: 1, name: 'Active' },
    description: '',
    spacecraft_config: makeConfiguration({}),
    ...members,
  }
  return flights ? withFlights(craft, flights) : craft
}

/** The configuration stays as small as a normal record's: tests ask for no more of it. */
const withFlights = (craft: Spacecraft, flights: readonly Flight[]) =>
  ({ ...craft, response_mode: 'detailed', flights }) as Spacecraft

/** A catalogue of the craft, numbered from 1 where they say no id, with what they mention. */
export function makeCatalogue(craft: readonly Members[]): CatalogueData {
  const spacecraft = craft.map((members, n) => makeSpacecraft({ id: n + 1, ...members }))
  const configurations = spacecraft.map(({ spacecraft_config }) => spacecraft_config)
  return {
    spacecraft,
    configurations,
    statuses: spacecraft.map(({ status }) => status),
    types: configurations.flatMap(({ type }) => type ?? []),
  }
}
