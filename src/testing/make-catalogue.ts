import type { CatalogueData } from '#ll2/catalogue-data.ts'
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

/** A small craft for a test, with what the test says about it. */
const makeSpacecraft = (members: Partial<SpacecraftNormal>): SpacecraftNormal => ({
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
})

/** A catalogue of the craft, numbered from 1 where they say no id, with what they mention. */
export function makeCatalogue(craft: readonly Partial<SpacecraftNormal>[]): CatalogueData {
  const spacecraft = craft.map((members, n) => makeSpacecraft({ id: n + 1, ...members }))
  const configurations = spacecraft.map(({ spacecraft_config }) => spacecraft_config)
  return {
    spacecraft,
    configurations,
    statuses: spacecraft.map(({ status }) => status),
    types: configurations.flatMap(({ type }) => type ?? []),
  }
}
