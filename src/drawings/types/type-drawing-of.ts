import { capsule } from './capsule.ts'
import { cargoShip } from './cargo-ship.ts'
import { lander } from './lander.ts'
import { massSimulator } from './mass-simulator.ts'
import { orbit } from './orbit.ts'
import { spaceplane } from './spaceplane.ts'
import type { TypeDrawing } from './type-drawing.ts'
import { upperStage } from './upper-stage.ts'

/** Launch Library 2's types, by their ids. */
const drawings: Record<number, TypeDrawing | undefined> = {
  2: capsule,
  3: spaceplane,
  4: cargoShip,
  5: massSimulator,
  6: upperStage,
  7: lander,
}

/** The drawing for a type; an orbit for a type that has none. */
export const typeDrawingOf = (type: { id: number } | null): TypeDrawing =>
  (type && drawings[type.id]) ?? orbit
