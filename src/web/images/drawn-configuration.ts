import type { NamedConfiguration } from '#drawings/drawing-name.ts'
import type { SpacecraftConfigType } from '#ll2/spacecraft-config-type.ts'

/** What tells which drawing stands for a picture. */
export interface DrawnConfiguration extends NamedConfiguration {
  type: SpacecraftConfigType | null
}
