import type { AgencyNormal } from '#ll2/agency.ts'
import type { CatalogueData } from '#ll2/catalogue-data.ts'
import type { Image } from '#ll2/image.ts'
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts'
import type {
  FamilyDetailed,
  FamilyNormal,
  SpacecraftConfigDetailed,
  SpacecraftConfigNormal,
} from '#ll2/spacecraft-config.ts'
import type { SpacecraftNormal } from '#ll2/spacecraft-normal.ts'
import { makeConfiguration } from './make-catalogue.ts'
import { absurdFlights } from './synthetic-absurd-flights.ts'
import { absurdAddress, absurdProse, absurdTexts } from './synthetic-absurd-texts.ts'

const ll2 = 'https://ll.thespacedevs.com/2.3.0'
const hundreds = 300
const thousands = 5000

/** A craft of each absurd text; their configurations, families and agencies have the same ids. */
export const absurdIds = Object.fromEntries(
  Object.keys(absurdTexts).map((kind, n) => [kind, n + 1]),
) as { [Kind in keyof typeof absurdTexts]: number }

/** The craft with ten thousand flights. */
export const veteran = 100
/** Flights of the veteran. */
export const veteranFlights = 10_000
/** The first and last of a chain of families, each the parent of the next. */
export const chain = { first: 1000, last: 1000 + hundreds - 1 }
/** A family of hundreds of configurations, and the parent of hundreds of families. */
export const crowdedFamily = 3000
/** A configuration of thousands of craft. */
export const crowdedConfiguration = 4000
/** A configuration of hundreds of families. */
export const rootedConfiguration = 4001

/**
 * A catalogue in which everything is too long, too much, too far or not there to be seen, and all
 * of it valid: what LL2's schemas allow, a page must bear.
 */
export function absurdCatalogue(): CatalogueData {
  const odd = Object.values(absurdTexts).map((text, n) => absurdCraft(n + 1, text))
  const often: SpacecraftDetailed = {
    ...absurdCraft(veteran, 'Synthetic Veteran'),
    flights: absurdFlights(veteran, veteranFlights),
  }
  const families = [...chainOfFamilies(), ...crowdOfFamilies()]
  const roots = unique(families.flatMap(({ family }) => family ?? []))
  const crowded = plainConfiguration(crowdedConfiguration, [])
  const configurations = [...families, crowded, plainConfiguration(rootedConfiguration, roots)]
  const few = configurations.map(config => plainCraft(config.id, config, config.id))
  const many = Array.from({ length: thousands }, (_, n) => plainCraft(10_000 + n, crowded, n))
  const spacecraft = [...odd, often, ...few, ...many]
  const all = [...odd, often, ...few].map(craft => craft.spacecraft_config)
  return {
    spacecraft: spacecraft.toSorted((a, b) => a.id - b.id),
    configurations: unique(all),
    statuses: unique(spacecraft.map(({ status }) => status)),
    types: unique(all.flatMap(({ type }) => type ?? [])),
  }
}

const unique = <Item extends { id: number }>(items: readonly Item[]): Item[] =>
  [...new Map(items.map(item => [item.id, item])).values()].toSorted((a, b) => a.id - b.id)

function absurdCraft(id: number, text: string): SpacecraftDetailed {
  return {
    response_mode: 'detailed',
    id,
    url: `${ll2}/spacecraft/${id}/`,
    name: text,
    serial_number: text,
    is_placeholder: id % 2 === 0,
    image: absurdImage(id, text),
    in_space: id % 2 === 1,
    time_in_space: id % 2 ? 'P104249991374DT7H36M31S' : '-P3650000D',
    time_docked: 'P104249991374DT7H36M30S',
    flights_count: 1_000_000_000,
    mission_ends_count: Number.MAX_SAFE_INTEGER,
    // LL2's first ids mean something to the pages; these are others.
    status: { id: 50 + id, name: text },
    description: absurdProse,
    spacecraft_config: absurdConfiguration(id, text),
    fastest_turnaround: `P${'0'.repeat(300)}1D`,
    flights: absurdFlights(id, 9),
  }
}

const absurdImage = (id: number, text: string): Image => ({
  id,
  name: text,
  image_url: absurdAddress,
  thumbnail_url: absurdAddress,
  credit: text,
  license: { id: 100 + id, name: text, link: absurdAddress },
})

const record = {
  spacecraft_flown: 1_000_000_000,
  total_launch_count: Number.MAX_SAFE_INTEGER,
  successful_launches: -1,
  failed_launches: 0,
  attempted_landings: null,
  successful_landings: null,
  failed_landings: null,
}

function absurdConfiguration(id: number, text: string): SpacecraftConfigDetailed {
  const agency = absurdAgency(id, text)
  const family: FamilyDetailed = {
    response_mode: 'detailed',
    id,
    name: text,
    description: text,
    manufacturer: agency,
    parent: null,
    maiden_flight: '0001-01-01',
    ...record,
  }
  return {
    response_mode: 'detailed',
    id,
    url: `${ll2}/spacecraft_configurations/${id}/`,
    name: text,
    type: { id: 100 + id, name: text },
    agency,
    family: [family],
    in_use: true,
    image: absurdImage(1000 + id, text),
    capability: text,
    history: absurdProse,
    details: text,
    maiden_flight: '9999-12-31',
    height: Number.MAX_VALUE,
    diameter: 1e-300,
    human_rated: true,
    crew_capacity: Number.MAX_SAFE_INTEGER,
    payload_capacity: Number.MAX_VALUE,
    payload_return_capacity: -1,
    flight_life: text,
    wiki_link: `https://${'synthetic.'.repeat(20)}invalid/${text}`,
    info_link: absurdAddress,
    ...record,
    fastest_turnaround: 'P104249991374DT7H36M31S',
  }
}

const absurdAgency = (id: number, text: string): AgencyNormal => ({
  response_mode: 'normal',
  id: 500 + id,
  url: `${ll2}/agencies/${500 + id}/`,
  name: text,
  abbrev: text,
  type: { id: 10 + id, name: text },
  country: Array.from({ length: hundreds }, (_, n) => ({ id: n, name: text.slice(0, 250) })),
  description: text,
  administrator: text,
  founding_year: -1_000_000,
  launchers: text,
  spacecraft: text,
  parent: text,
})

const plainFamily = (id: number, parent: number | null): FamilyNormal => ({
  response_mode: 'normal',
  id,
  name: `Synthetic Family ${id}`,
  parent:
    parent === null
      ? null
      : { response_mode: 'list', id: parent, name: `Synthetic Family ${parent}` },
})

/** A configuration of its own agency and type, and so one more option of each. */
const plainConfiguration = (id: number, family: FamilyNormal[]): SpacecraftConfigNormal =>
  makeConfiguration({
    id,
    url: `${ll2}/spacecraft_configurations/${id}/`,
    name: `Synthetic Configuration ${id}`,
    type: { id, name: `Synthetic Type ${id}` },
    agency: {
      response_mode: 'list',
      id,
      url: `${ll2}/agencies/${id}/`,
      name: `Synthetic Agency ${id}`,
      type: null,
    },
    family,
  })

/** Each family but the first below the one before it. */
const chainOfFamilies = () =>
  Array.from({ length: hundreds }, (_, n) => {
    const id = chain.first + n
    return plainConfiguration(id, [plainFamily(id, n === 0 ? null : id - 1)])
  })

/** A configuration of each child, all of them also of the crowded family itself. */
const crowdOfFamilies = () =>
  Array.from({ length: hundreds }, (_, n) => {
    const id = crowdedFamily + 1 + n
    return plainConfiguration(id, [
      plainFamily(id, crowdedFamily),
      plainFamily(crowdedFamily, null),
    ])
  })

function plainCraft(id: number, config: SpacecraftConfigNormal, n: number): SpacecraftNormal {
  return {
    response_mode: 'normal',
    id,
    url: `${ll2}/spacecraft/${id}/`,
    name: `Synthetic Craft ${id}`,
    serial_number: null,
    image: {
      id: 100_000 + id,
      name: `Synthetic picture ${id}`,
      image_url: `https://images.invalid/synthetic-${id}.jpg`,
      thumbnail_url: null,
      credit: null,
      license: null,
    },
    time_in_space: 'P0D',
    time_docked: 'P0D',
    flights_count: 0,
    status: { id: 1000 + (n % hundreds), name: `Synthetic Status ${n % hundreds}` },
    spacecraft_config: config,
  }
}
