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

/** The orbital module, from its docking collar to its lower hatch: 2.45 m. */
const orbitalModule: Stroke[] = [
  outline(both('M0 .06H.62V.3C.98 .4 1.125 .75 1.125 1.02V1.5C1.125 1.9 .95 2.2 .66 2.32V2.45H0')),
  detail(
    hoops(0.62, 0.14, 0.3) +
      hoops(1.125, 1.02, 1.5) +
      hoops(0.66, 2.32) +
      circle(0.34, 1.26, 0.15) +
      circle(0.34, 1.26, 0.11) +
      both('M.4 .3Q.62 .6 .66 1.02M.66 1.5Q.62 2 .42 2.32'),
  ),
  detail(`${box(-0.78, 1.1, 0.42, 0.34)}M-.78 1.2H-.36M-.78 1.32H-.36`),
]

/** The descent module: a headlight of 2.17 m across, 2.05 m from the orbital module on. */
const descentModule: Stroke[] = [
  outline(both('M0 0H.62C.72 .03 .8 .14 .86 .32L1.07 1.5Q1.1 1.76 1.07 1.94L1.02 2.05H0')),
  detail(
    hoops(0.86, 0.32) +
      hoops(1.07, 1.94) +
      circle(-0.46, 0.92, 0.14) +
      circle(-0.46, 0.92, 0.1) +
      box(0.28, 0.62, 0.4, 0.5) +
      'M.28 .72H.68M-.96 1.66H.3M.3 1.5V1.94',
  ),
  // The periscope looks out beside it.
  outline('M.95 .82L1.3 .78V1.04L1 1.1Z'),
]

/** The service module: instruments, then the skirt around the engine. 2.4 m. */
const serviceModule: Stroke[] = [
  outline(both('M0 0H1.02L1.06 .1V.3H1.1V1.42L1.2 1.6L1.34 2.14H1.36V2.4H0')),
  detail(
    hoops(1.06, 0.1, 0.3) +
      hoops(1.1, 0.46, 0.62, 0.78, 0.94, 1.1, 1.26, 1.42) +
      hoops(1.2, 1.6) +
      hoops(1.34, 2.14) +
      both('M.36 .1L.56 .3L.76 .1L.96 .3M-.36 .1L0 .3M.62 1.6L.7 2.14M.18 1.6L.2 2.14') +
      both(box(0.86, 2.22, 0.16, 0.1)),
  ),
  solid(both(circle(0.44, 2.27, 0.045)) + both(circle(1.16, 1.84, 0.05))),
]

/** The probe that docks, its tip at the origin. */
const probe = (length: number): Stroke[] => [
  outline(both(`M0 0H.05L.07 .1V${length}H0`)),
  detail(both(`M.07 ${(length * 0.4).toFixed(2)}L.42 ${length}`)),
]

/** Antennas of the rendezvous system, on arms beside the orbital module. */
const antennas: Stroke[] = [
  detail(both('M1 .62L1.4 .36M1.34 .28L1.52 .46')),
  outline(both('M1.28 .34Q1.36 .14 1.58 .22L1.5 .46Z')),
]

const stack = (top: number): Stroke[] => [
  ...moved(orbitalModule, top),
  ...moved(descentModule, top + 2.45),
  ...moved(serviceModule, top + 4.5),
]

const soyuz: Drawing = {
  name: 'Soyuz',
  length: 7.95,
  width: 2.72,
  across: 'diameter',
  span: 10,
  ...standing(7.95, 10),
  strokes: [
    axis(-0.5, 8.4),
    detail(both('M1.1 5.95L1.5 5.8M1.1 6.5L1.5 6.9')),
    ...solarWings(1.5, 5, 5.5, 1.9, { panels: 4, rows: 3 }),
    ...probe(1.1),
    ...stack(1.05),
    ...moved(antennas, 1.05),
  ],
}

const newer = {
  length: 6.98,
  width: 2.72,
  across: 'diameter',
  ...standing(6.98, 10.7),
} as const

const soyuzTm: Drawing = {
  ...newer,
  name: 'Soyuz TM',
  span: 10.6,
  ...standing(6.98, 10.6),
  strokes: [
    axis(-0.5, 7.4),
    detail(both('M1.1 5.2L1.5 5.05M1.1 5.6L1.5 5.95')),
    ...solarWings(1.5, 5.3, 4.85, 1.3, { panels: 4 }),
    ...probe(0.2),
    ...stack(0.08),
    ...moved(antennas, 0.08),
  ],
}

const soyuzMs: Drawing = {
  ...newer,
  name: 'Soyuz MS',
  span: 10.7,
  strokes: [
    axis(-0.5, 7.4),
    detail(both('M1.1 5.2L1.45 5.05M1.1 5.6L1.45 5.95')),
    // A row of cells more than before, nearer to the body.
    ...solarWings(1.45, 5.35, 4.85, 1.3, { panels: 5, rows: 3 }),
    ...probe(0.2),
    ...stack(0.08),
    ...moved(antennas, 0.08),
    // The phased array of Kurs-NA took the place of a turning dish.
    outline(box(-0.2, 0.5, 0.4, 0.22)),
    detail('M-.1 .5V.72M0 .5V.72M.1 .5V.72'),
  ],
}

const zond: Drawing = {
  name: 'Zond',
  length: 5,
  width: 2.72,
  across: 'diameter',
  span: 9,
  ...standing(5, 9),
  strokes: [
    axis(-0.4, 5.4),
    detail(both('M1.1 3.2L1.5 3.05M1.1 3.7L1.5 4.1')),
    ...solarWings(1.5, 4.5, 2.7, 1.8, { panels: 3, rows: 3 }),
    // The cone that bore the escape tower, and the antenna that pointed to the Earth.
    outline(both('M0 0H.76V.1L.62 .55H0')),
    detail(`${hoops(0.76, 0.1)}${both('M.32 .1L.26 .55')}M.9 1.2L1.5 .82`),
    outline('M1.22 .5A.62 .62 0 0 0 1.94 1.42L1.22 .5Z'),
    detail('M1.58 .96L1.84 .72'),
    ...moved(descentModule, 0.55),
    ...moved(serviceModule, 2.6),
  ],
}

export const drawings: readonly Drawing[] = [soyuz, soyuzTm, soyuzMs, zond]
