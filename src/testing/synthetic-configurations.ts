import type {
  FamilyDetailed,
  FamilyNormal,
  SpacecraftConfigDetailed,
  SpacecraftConfigNormal,
} from '#ll2/spacecraft-config.ts'
import type { SpacecraftConfigType } from '#ll2/spacecraft-config-type.ts'
import { createRandom, type Random } from './random.ts'
import { agencies, type Modes } from './synthetic-agencies.ts'
import { licenses, syntheticImage } from './synthetic-images.ts'

type Family = Modes<FamilyNormal, FamilyDetailed>
export type Configuration = Modes<SpacecraftConfigNormal, SpacecraftConfigDetailed>

/** LL2's types by LL2's ids, and one that nothing belongs to. */
export const types: readonly [SpacecraftConfigType, ...SpacecraftConfigType[]] = [
  { id: 2, name: 'Capsule' },
  { id: 3, name: 'Spaceplane' },
  { id: 4, name: 'Cargo Resupply' },
  { id: 5, name: 'Mass Simulator' },
  { id: 6, name: 'Reuseable Upper Stage' },
  { id: 7, name: 'Lander' },
  { id: 99, name: 'Synthetic Unused Type' },
]
const usedTypes = types.slice(0, -1)

const names = ['Capsule', 'Wing', 'Ferry', 'Mass', 'Stage', 'Lander']

const flightRecord = (n: number) => ({
  spacecraft_flown: n,
  total_launch_count: n + 1,
  successful_launches: n,
  failed_launches: 1,
  attempted_landings: n,
  successful_landings: n,
  failed_landings: 0,
})

const families: readonly Family[] = Array.from({ length: 12 }, (_, n) => syntheticFamily(n))

function syntheticFamily(n: number): Family {
  const manufacturer = agencies[n % agencies.length] ?? agencies[0]
  const common = {
    id: 201 + n,
    name: `Synthetic Family ${n + 1}`,
    description: `Synthetic Family ${n + 1} is synthetic test data.`,
    maiden_flight: n % 3 ? `19${60 + n}-04-12` : null,
  }
  const parent = { id: 201, name: 'Synthetic Family 1' }
  const parentDetails = { description: 'A synthetic parent.', manufacturer: null, parent: null }
  const hasParent = n % 4 === 3
  return {
    normal: {
      response_mode: 'normal',
      ...common,
      manufacturer: manufacturer.normal,
      parent: hasParent ? { response_mode: 'list', ...parent } : null,
    },
    detailed: {
      response_mode: 'detailed',
      ...common,
      manufacturer: manufacturer.detailed,
      parent: hasParent
        ? { response_mode: 'normal', ...parent, ...parentDetails, maiden_flight: null }
        : null,
      ...flightRecord(n),
    },
  }
}

/** Configurations from id 1 on: about one in six without a picture or a family, some in several families. */
export function syntheticConfigurations(length: number, seed: number): Configuration[] {
  return Array.from({ length }, (_, n) => syntheticConfiguration(n + 1, createRandom(seed + n)))
}

function syntheticConfiguration(id: number, random: Random): Configuration {
  const kind = id % usedTypes.length
  const agency = random.pick(agencies)
  const family = chooseFamilies(id, random)
  const name = `Synthetic ${names[kind]} Mk ${id}`
  const license = random.pick(licenses)
  const common = {
    id,
    url: `https://ll.thespacedevs.com/2.3.0/spacecraft_configurations/${id}/`,
    name,
    type: usedTypes[kind] ?? types[0],
    in_use: random.chance(0.4),
    image:
      id % 6 === 0
        ? null
        : syntheticImage(
            1000 + id,
            `[AUTO] ${name} - image`,
            license,
            license.id === 1 ? null : 'Synthetic Photographer',
          ),
  }
  return {
    normal: {
      response_mode: 'normal',
      ...common,
      agency: agency.normal,
      family: family?.map(member => member.normal) ?? null,
    },
    detailed: {
      response_mode: 'detailed',
      ...common,
      agency: agency.detailed,
      family: family?.map(member => member.detailed) ?? null,
      ...details(name, random),
    },
  }
}

function chooseFamilies(id: number, random: Random): Family[] | null {
  if (id % 20 === 0) return null
  if (id % 6 === 1) return []
  const first = random.integer(0, families.length - 1)
  const count = id % 5 === 2 ? random.integer(2, 3) : 1
  return Array.from({ length: count }, (_, n) => families[(first + n) % families.length]).filter(
    family => family !== undefined,
  )
}

function details(name: string, random: Random) {
  return {
    capability: 'Synthetic test flights',
    history: `${name} never existed.\r\nIt is synthetic test data.`,
    details: 'Synthetic.',
    maiden_flight: random.chance(0.2) ? null : `${random.integer(1961, 2024)}-06-30`,
    height: random.chance(0.2) ? null : random.integer(20, 500) / 10,
    diameter: random.chance(0.2) ? null : random.integer(10, 90) / 10,
    human_rated: random.chance(0.5),
    crew_capacity: random.chance(0.4) ? null : random.integer(1, 7),
    payload_capacity: random.chance(0.4) ? null : random.integer(100, 20_000),
    payload_return_capacity: random.chance(0.6) ? null : random.integer(0, 3000),
    flight_life: random.chance(0.5) ? null : '180 days',
    wiki_link: 'https://encyclopaedia.invalid/synthetic',
    info_link: 'https://agencies.invalid/synthetic',
    ...flightRecord(random.integer(0, 90)),
    fastest_turnaround: random.chance(0.7) ? null : `P${random.integer(20, 300)}DT4H`,
  }
}
