import type { Spacecraft } from './spacecraft.ts'
import type { SpacecraftConfig } from './spacecraft-config.ts'
import type { SpacecraftConfigType } from './spacecraft-config-type.ts'
import type { SpacecraftStatus } from './spacecraft-status.ts'

/** A whole catalogue. */
export interface CatalogueData {
  spacecraft: readonly Spacecraft[]
  /** Everything a filter accepts, also what no craft has. */
  configurations: readonly SpacecraftConfig[]
  statuses: readonly SpacecraftStatus[]
  types: readonly SpacecraftConfigType[]
}

/** Where and when a catalogue's data was taken. */
export interface Capture {
  /** The API the data comes from. */
  source: string
  /** ISO-8601 UTC; null when the moment of capture is not recorded. */
  captured_at: string | null
}
