import type { Drawing, Stroke } from '../drawing.ts'
import {
  axis,
  both,
  box,
  circle,
  detail,
  hoops,
  moved,
  outline,
  solarWings,
  solid,
  standing,
} from '../shapes.ts'

/** The probe that docks, its tip at the origin. */
const probe = (length: number): Stroke[] => [
  outline(both(`M0 0H.05L.07 .08V${length}H0`)),
  detail(both(`M.07 ${length * 0.45}L.42 ${length}`)),
]

/** The hold, 2.6 m, and below it the tanks for the station, 1.75 m. */
const holdAndTanks: Stroke[] = [
  outline(both('M0 0H.62V.22C.96 .32 1.1 .6 1.1 .86V2.02C1.1 2.28 1 2.44 .8 2.52V2.6H0')),
  detail(
    hoops(0.62, 0.1, 0.22) +
      hoops(1.1, 0.86, 2.02) +
      hoops(0.8, 2.52) +
      both('M.42 .22Q.64 .5 .66 .86V2.02Q.64 2.3 .56 2.52') +
      `${box(-0.2, 1.2, 0.4, 0.5)}M-.2 1.3H.2M-.2 1.6H.2`,
  ),
  outline(both('M0 2.6H.84L1.06 4.24V4.35H0')),
  detail(hoops(0.86, 2.78) + hoops(1.05, 4.14) + both('M.3 2.78L.38 4.14M.66 2.78L.8 4.14')),
  // The tanks inside.
  { pen: 'hidden', d: both(circle(0.42, 3.46, 0.36)) },
]

/** Instruments, then the skirt around the engine. 2.55 m. */
const serviceModule: Stroke[] = [
  outline(both('M0 0H1.04L1.1 .12V1.56L1.2 1.74L1.34 2.28H1.36V2.55H0')),
  detail(
    hoops(1.1, 0.12, 0.3, 0.48, 0.66, 0.84, 1.02, 1.2, 1.38, 1.56) +
      hoops(1.2, 1.74) +
      hoops(1.34, 2.28) +
      both(`M.62 1.74L.7 2.28M.18 1.74L.2 2.28${box(0.86, 2.37, 0.16, 0.1)}`),
  ),
  solid(both(circle(0.44, 2.42, 0.045) + circle(1.16, 1.98, 0.05))),
]

const antennas: Stroke[] = [
  detail(both('M1 .5L1.4 .26M1.34 .18L1.52 .36')),
  outline(both('M1.28 .24Q1.36 .04 1.58 .12L1.5 .36Z')),
]

/** @param top - how far the hold is from the tip of the probe */
const progressFrom = (top: number, wings: Stroke[]): Stroke[] => [
  axis(-0.5, top + 7.35),
  ...wings,
  ...probe(top + 0.06),
  ...moved(holdAndTanks, top),
  ...moved(serviceModule, top + 4.35),
  ...moved(antennas, top),
]

const progress: Drawing = {
  name: 'Progress',
  length: 7.23,
  width: 2.72,
  across: 'diameter',
  span: 10.6,
  ...standing(7.23, 10.6),
  strokes: progressFrom(0.33, [
    detail(both('M1.1 5.6L1.5 5.45M1.1 6L1.5 6.3')),
    ...solarWings(1.5, 5.3, 5.2, 1.3, { panels: 4 }),
  ]),
}

const progressTg: Drawing = {
  name: 'Progress 7K-TG',
  length: 7.94,
  width: 2.72,
  across: 'diameter',
  ...standing(7.94, 3.16),
  // It had batteries only.
  strokes: progressFrom(1.04, []),
}

export const drawings: readonly Drawing[] = [progress, progressTg]
