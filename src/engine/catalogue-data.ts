import type { Spacecraft } from '#ll2/spacecraft.ts'
import type { SpacecraftConfig, SpacecraftConfigType } from '#ll2/spacecraft-config.ts'
import type { SpacecraftStatus } from '#ll2/spacecraft-normal.ts'

/** What an engine is made of. */
export interface CatalogueData {
  spacecraft: readonly Spacecraft[]
  /** Everything a filter accepts, also what no craft has. */
  configurations: readonly SpacecraftConfig[]
  statuses: readonly SpacecraftStatus[]
  types: readonly SpacecraftConfigType[]
}
