import type { SpacecraftConfigType } from '#ll2/spacecraft-config-type.ts'
import { type TypeNoun, typeNoun } from '../../format/type-noun.ts'
import { capsule } from './capsule.ts'
import { cargoShip } from './cargo-ship.ts'
import type { Drawing } from './drawing.ts'
import { lander } from './lander.ts'
import { massSimulator } from './mass-simulator.ts'
import { orbit } from './orbit.ts'
import { spaceplane } from './spaceplane.ts'
import { upperStage } from './upper-stage.ts'

const drawings: Record<TypeNoun, Drawing> = {
  capsule,
  spaceplane,
  'cargo ship': cargoShip,
  'mass simulator': massSimulator,
  'reusable upper stage': upperStage,
  lander,
}

/** The drawing for a type; an orbit for a type that has none. */
export function drawingOf(type: SpacecraftConfigType | null): Drawing {
  const noun = typeNoun(type)
  return noun ? drawings[noun] : orbit
}
