import type { SpacecraftDetailed } from '#ll2/spacecraft.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'

/** Craft with all that LL2 may tell of one. The embedded sample has no detailed records. */
export const detailed = syntheticCatalogue({ size: 200, mode: 'detailed' })

/** More than a page of them, where each page that opens reads a copy of all. */
export const someDetailed = syntheticCatalogue({ size: 40, mode: 'detailed' })

/** When it is said to be captured. */
export const captured = '2025-06-01T00:00:00Z'

/** The first detailed craft that is as wanted. @throws when there is none */
export function findDetailed(wanted: (craft: SpacecraftDetailed) => boolean): SpacecraftDetailed {
  for (const craft of detailed.spacecraft) {
    if (craft.response_mode === 'detailed' && wanted(craft)) return craft
  }
  throw new Error('The synthetic catalogue has no such craft')
}
