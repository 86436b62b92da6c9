import type { SpacecraftConfigType } from '#ll2/spacecraft-config.ts'
import { capsule } from './capsule.ts'
import { cargoShip } from './cargo-ship.ts'
import type { Drawing } from './drawing.ts'
import { lander } from './lander.ts'
import { massSimulator } from './mass-simulator.ts'
import { orbit } from './orbit.ts'
import { spaceplane } from './spaceplane.ts'
import { upperStage } from './upper-stage.ts'

/** By LL2's ids of configuration types. */
const drawings = new Map<number | undefined, Drawing>([
  [2, capsule],
  [3, spaceplane],
  [4, cargoShip],
  [5, massSimulator],
  [6, upperStage],
  [7, lander],
])

/** The drawing for a type; an orbit for a type that has none. */
export const drawingOf = (type: SpacecraftConfigType | null): Drawing =>
  drawings.get(type?.id) ?? orbit
