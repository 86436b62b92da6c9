import type { configurationGaps, GapField } from '#ll2/gaps.ts'
import type { SpacecraftConfig } from '#ll2/spacecraft-config.ts'
import { isBlank, pictureGaps } from './craft-gaps.ts'

/** What only a detailed record tells of a configuration. */
export const ofDetailedConfiguration: readonly GapField[] = [
  'configuration_description',
  'size',
  'first_flight',
]

/** What the craft of a configuration tell of it. */
export interface Flown {
  /** Whether Launch Library 2 counts a flight of any of them. */
  hasFlown: boolean
  /** When the first of all flights that are known began: milliseconds, infinite where none is. */
  first: number
}

/**
 * What is not known of a configuration. What has not flown can have no first flight.
 * @param flown - the maiden flight among what is known
 */
export function gapsOfConfiguration(
  config: SpacecraftConfig,
  flown: Flown,
): (typeof configurationGaps)[number][] {
  const isShort = config.response_mode === 'normal'
  const { details, history, height, diameter } = isShort ? nothing : config
  return [
    ...pictureGaps(config.image).map(gap => `configuration_${gap}` as const),
    ...(config.type ? [] : (['type'] as const)),
    ...(config.agency ? [] : (['agency'] as const)),
    ...(config.family?.length ? [] : (['family'] as const)),
    ...(isBlank(details) && isBlank(history) ? (['configuration_description'] as const) : []),
    ...(height && diameter ? [] : (['size'] as const)),
    ...(flown.hasFlown && !Number.isFinite(flown.first) ? (['first_flight'] as const) : []),
  ]
}

const nothing = { details: null, history: null, height: null, diameter: null }
