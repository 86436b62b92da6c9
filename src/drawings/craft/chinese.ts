import type { Drawing } from '../drawing.ts'
import {
  axis,
  both,
  box,
  circle,
  detail,
  hoops,
  nozzle,
  outline,
  solarWings,
  solid,
  standing,
} from '../shapes.ts'

const shenzhou: Drawing = {
  name: 'Shenzhou',
  length: 9.25,
  width: 2.8,
  across: 'diameter',
  span: 17,
  ...standing(9.25, 17),
  strokes: [
    axis(-0.6, 9.8),
    detail(both('M1.3 6.7L1.9 6.5M1.3 7.4L1.9 7.9')),
    ...solarWings(1.9, 8.5, 6.2, 2, { panels: 4, rows: 3 }),
    // The service module.
    outline(nozzle(-0.34, 9, 9.25, 0.1, 0.2)),
    outline(nozzle(0.34, 9, 9.25, 0.1, 0.2)),
    outline(both('M0 5.95H1.2L1.26 6.05V8.1L1.4 8.7V9H0')),
    detail(
      hoops(1.26, 6.05, 6.3, 6.5, 6.7, 6.9, 7.1, 7.3, 7.5, 7.7, 8.1) +
        hoops(1.4, 8.7) +
        both('M.4 8.1L.44 8.7M.86 8.1L.96 8.7'),
    ),
    // The descent module.
    outline(both('M0 3.55H.72C.84 3.6 .94 3.75 1 3.95L1.24 5.4Q1.27 5.68 1.22 5.86L1.16 5.95H0')),
    detail(
      hoops(1, 3.95) +
        hoops(1.24, 5.78) +
        circle(-0.52, 4.62, 0.17) +
        circle(-0.52, 4.62, 0.12) +
        box(0.3, 4.2, 0.46, 0.6) +
        'M.3 4.3H.76M-1.14 5.4H.3M.3 5.2V5.78',
    ),
    // The orbital module with its docking ring.
    outline(
      both('M0 .62H.72C.98 .7 1.125 .86 1.125 1.08V2.92C1.125 3.16 .98 3.34 .72 3.42V3.55H0'),
    ),
    outline(both('M0 .12H.6L.66 .2V.62H0')),
    outline(both('M.18 0H.36L.46 .12H.12Z')),
    detail(
      hoops(0.66, 0.3, 0.5) +
        hoops(1.125, 1.08, 2.92) +
        hoops(1.125, 1.6, 2.4) +
        circle(0.5, 2, 0.17) +
        circle(0.5, 2, 0.12) +
        both('M.46 .62Q.62 .8 .64 1.08M.64 2.92Q.62 3.2 .5 3.42') +
        `${box(-0.8, 1.76, 0.44, 0.48)}M-.8 1.9H-.36M-.8 2.1H-.36`,
    ),
    solid(both(`${circle(1.33, 8.4, 0.06)}${circle(1.1, 5.2, 0.05)}`)),
  ],
}

const tianzhou: Drawing = {
  name: 'Tianzhou',
  length: 10.6,
  width: 3.35,
  across: 'diameter',
  span: 14.9,
  ...standing(10.6, 14.9),
  strokes: [
    axis(-0.6, 11.2),
    detail(both('M1.4 8L2 7.8M1.4 8.6L2 9.2')),
    ...solarWings(2, 7.45, 7.5, 2, { panels: 3, rows: 3 }),
    // The propulsion module.
    outline(nozzle(-0.5, 10.2, 10.6, 0.13, 0.3)),
    outline(nozzle(0.5, 10.2, 10.6, 0.13, 0.3)),
    outline(both('M0 6.9H1.3L1.4 7.05V10.1L1.34 10.2H0')),
    detail(
      hoops(1.4, 7.05, 7.35, 9.7) +
        hoops(1.4, 7.65, 7.95, 8.25, 8.55, 8.85) +
        both(`M.5 8.85V9.7M1 8.85V9.7${box(0.5, 9.82, 0.3, 0.2)}`),
    ),
    // The hold.
    outline(both('M0 .75H.72L1.56 1.62Q1.675 1.74 1.675 1.92V6.4L1.6 6.6L1.36 6.9H0')),
    outline(both('M0 .15H.62L.68 .23V.75H0')),
    outline(both('M.2 0H.38L.48 .15H.14Z')),
    detail(
      hoops(0.68, 0.36, 0.58) +
        hoops(1.56, 1.62) +
        hoops(1.675, 1.92, 3.3, 4.7, 6.1, 6.4) +
        both('M.44 .75L.86 1.62M.84 1.92V6.1M1.36 1.92V6.1') +
        'M-.5 3.5H.5V4.5H-.5ZM-.5 3.66H.5M-.5 4.34H.5',
    ),
    detail(both('M.94 1.1L1.3 .78')),
    outline(both(circle(1.4, 0.68, 0.16))),
    solid(both(`${circle(1.28, 9.9, 0.07)}${circle(1.4, 0.68, 0.05)}`)),
  ],
}

const mengzhou: Drawing = {
  name: 'Mengzhou',
  length: 8.8,
  width: 4.5,
  across: 'diameter',
  ...standing(8.8, 17),
  strokes: [
    axis(-0.6, 9.3),
    detail(both('M1.9 6.3L2.6 6.1M1.9 6.9L2.6 7.6')),
    ...solarWings(2.6, 8.5, 5.8, 2.1, { panels: 4, rows: 3 }),
    // The service module.
    ...[-0.85, 0.85].map(x => outline(nozzle(x, 8.2, 8.8, 0.16, 0.38))),
    outline(nozzle(0, 8.2, 8.8, 0.16, 0.38)),
    outline(both('M0 4.1H1.9L1.95 4.25V8.1L1.88 8.2H0')),
    detail(
      hoops(1.95, 4.25, 4.5, 7.8) +
        hoops(1.95, 5.1, 5.4, 5.7, 6, 6.3, 6.6, 6.9) +
        both('M.66 4.5V5.1M1.4 4.5V5.1M.66 6.9V7.8M1.4 6.9V7.8'),
    ),
    // The crew module.
    outline(both('M0 3.9H2V4.1H0')),
    outline(both('M0 .66H.74L1 .86L2.22 3.3Q2.29 3.52 2.16 3.68Q1.5 3.96 0 3.96')),
    outline(both('M0 .16H.6L.66 .24V.66H0')),
    outline(both('M.2 0H.38L.48 .16H.14Z')),
    detail(
      hoops(0.66, 0.36, 0.54) +
        hoops(1, 0.86) +
        hoops(1.52, 1.9) +
        hoops(2.22, 3.36) +
        both('M.4 .86L.6 1.9M.6 1.9L.9 3.36') +
        'M-.4 2.1H.4V3H-.4Z' +
        both(`${circle(1.12, 2.4, 0.2)}${circle(1.12, 2.4, 0.14)}`),
    ),
    solid(both(`${circle(1.7, 3.02, 0.06)}${circle(1.42, 3.02, 0.06)}${circle(1.78, 8, 0.06)}`)),
  ],
}

export const drawings: readonly Drawing[] = [shenzhou, tianzhou, mengzhou]
