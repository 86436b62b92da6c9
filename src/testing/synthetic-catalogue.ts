import type { CatalogueData } from '#ll2/catalogue-data.ts'
import type { Image } from '#ll2/image.ts'
import { formatIsoDuration } from '#ll2/iso-duration.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import type { SpacecraftStatus } from '#ll2/spacecraft-status.ts'
import { createRandom, type Random } from './random.ts'
import { type Configuration, syntheticConfigurations, types } from './synthetic-configurations.ts'
import { syntheticFlights } from './synthetic-flights.ts'
import { type History, syntheticHistory } from './synthetic-history.ts'
import { licenses, syntheticImage } from './synthetic-images.ts'
import { syntheticName } from './synthetic-names.ts'

/** LL2's statuses by LL2's ids, and one that no craft has. */
const statuses: readonly SpacecraftStatus[] = [
  { id: 1, name: 'Active' },
  { id: 2, name: 'Retired' },
  { id: 3, name: 'Destroyed' },
  { id: 4, name: 'Single Use' },
  { id: 99, name: 'Synthetic Unused Status' },
]
const statusChances = [1, 1, 2, 2, 3, 4, 4, 4, 4, 4] as const

// Some configurations belong to no craft: LL2 has such too, and filters accept them.
const unusedConfigurations = 3

interface Options {
  size: number
  seed?: number
  mode?: 'normal' | 'detailed'
}

/**
 * Made-up craft for tests and benchmarks, valid as LL2's but recognisable as synthetic, with all
 * the oddities of LL2's data. The same seed gives the same craft, in either mode: the normal ones
 * are the detailed ones with less in them. Ids rise and have gaps.
 */
export function syntheticCatalogue({ size, seed = 1, mode = 'normal' }: Options): CatalogueData {
  const configurations = syntheticConfigurations(40 + Math.floor(size / 1000), seed)
  const used = configurations.slice(0, -unusedConfigurations)
  return {
    spacecraft: Array.from({ length: size }, (_, n) => syntheticSpacecraft(n, seed, used, mode)),
    configurations: configurations.map(configuration => configuration[mode]),
    statuses,
    types,
  }
}

function syntheticSpacecraft(
  n: number,
  seed: number,
  configurations: readonly Configuration[],
  mode: 'normal' | 'detailed',
): Spacecraft {
  const random = createRandom(seed * 1_000_003 + n)
  const history = syntheticHistory(n, random)
  const configuration = pickSkewed(configurations, random)
  const id = n + 1 + Math.floor(n / 5)
  const normal = {
    response_mode: 'normal',
    id,
    url: `https://ll.thespacedevs.com/2.3.0/spacecraft/${id}/`,
    name: syntheticName(n),
    serial_number: syntheticSerial(n, random),
    is_placeholder: random.chance(0.05),
    image: chooseImage(id, configuration, random),
    in_space: history.inSpace,
    ...times(history),
    status: statuses[random.pick(statusChances) - 1] ?? { id: 1, name: 'Active' },
    description: syntheticDescription(n),
    spacecraft_config: configuration.normal,
    fastest_turnaround: (history.flights?.length ?? 0) > 1 ? `P${random.integer(20, 400)}D` : null,
  } as const
  if (mode === 'normal') return normal
  return {
    ...normal,
    response_mode: 'detailed',
    spacecraft_config: configuration.detailed,
    flights: syntheticFlights(normal, history, seed + id),
  }
}

/** A few configurations have most of the craft, as in life. */
function pickSkewed(configurations: readonly Configuration[], random: Random): Configuration {
  const place = Math.floor(random.fraction() ** 2 * configurations.length)
  const configuration = configurations[place]
  if (!configuration) throw new RangeError('There are no configurations to pick from')
  return configuration
}

function times({ flights, docked, missionEnds }: History) {
  const total = flights?.reduce((sum, seconds) => sum + seconds, 0)
  return {
    time_in_space: total === undefined ? null : formatIsoDuration(total),
    time_docked: docked === null ? null : formatIsoDuration(docked),
    flights_count: flights?.length ?? null,
    mission_ends_count: missionEnds,
  }
}

function syntheticSerial(n: number, random: Random): string | null {
  return random.pick([null, `SYN-${n}`, `syn-${n}`, String(n), `Синт №${n}`, `SYN "${n}"`])
}

/** Mostly the configuration's picture; else one of its own, or none. */
function chooseImage(id: number, { normal }: Configuration, random: Random): Image | null {
  if (random.chance(0.1)) return null
  if (random.chance(0.8)) return normal.image ?? null
  const credit = random.chance(0.5) ? 'Synthetic Photographer' : null
  return syntheticImage(100_000 + id, `Synthetic picture ${id}`, random.pick(licenses), credit)
}

const descriptions = [
  'A synthetic craft, made up for tests.',
  'A synthetic craft.\r\n\r\nIts second paragraph says "nothing" at all.',
  'Синтетический аппарат: a synthetic craft, made up for tests.',
  '',
] as const

const syntheticDescription = (n: number) => descriptions[n % descriptions.length] ?? ''
