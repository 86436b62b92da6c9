import type { Drawing } from '../drawing.ts'
import {
  axis,
  both,
  circle,
  detail,
  hoops,
  nozzle,
  outline,
  rings,
  solarWings,
  solid,
  standing,
} from '../shapes.ts'

const starliner: Drawing = {
  name: 'Starliner',
  length: 5.03,
  width: 4.56,
  across: 'diameter',
  ...standing(5.03, 4.66),
  strokes: [
    axis(-0.4, 5.4),
    // The service module, with thrusters in doghouses, and the engines for an abort.
    ...[-1.1, 1.1].map(x => outline(nozzle(x, 4.6, 5.03, 0.16, 0.36))),
    ...[-0.36, 0.36].map(x => outline(nozzle(x, 4.6, 4.94, 0.12, 0.26))),
    outline(both('M0 3.1H2.16V4.5L2.1 4.6H0')),
    detail(
      hoops(2.16, 3.24, 4.46) +
        both('M.5 3.24V4.46M1.6 3.24V4.46M.5 3.66H1.6M.5 4.06H1.6M1.05 3.24V4.46'),
    ),
    outline(both('M2.16 3.3L2.33 3.4V4.3L2.16 4.4Z')),
    outline('M-.24 3.4H.24V4.3H-.24Z'),
    // The crew module.
    outline(both('M0 .34H.72L1.02 .56L2.24 2.5Q2.33 2.72 2.2 2.88L2.06 3.1H0')),
    outline(both('M0 .06H.6L.64 .12V.34H0')),
    outline(both('M.2 0H.38L.46 .06H.14Z')),
    detail(
      hoops(0.64, 0.2) +
        hoops(1.02, 0.56) +
        hoops(1.6, 1.5) +
        hoops(2.24, 2.56) +
        hoops(2.2, 2.88) +
        both('M.44 .56L.66 1.5M.66 1.5L.86 2.56M1.34 1.5L1.78 2.56') +
        // The side hatch, and windows.
        `M-.42 1.66H.42L.5 2.42H-.5Z${circle(0, 1.98, 0.16)}` +
        both('M.98 1.68H1.22L1.34 1.98H1.06Z') +
        both('M.4 .7H.7L.8 1.1H.46Z'),
    ),
    solid(
      both(`${circle(2.24, 3.62, 0.05)}${circle(2.24, 3.86, 0.05)}${circle(2.24, 4.1, 0.05)}`) +
        `${circle(0, 3.62, 0.05)}${circle(0, 3.86, 0.05)}${circle(0, 4.1, 0.05)}`,
    ),
  ],
}

const orion: Drawing = {
  name: 'Orion',
  length: 7.3,
  width: 5.02,
  across: 'diameter',
  span: 19,
  ...standing(7.3, 19),
  strokes: [
    axis(-0.6, 7.9),
    detail(both('M2.05 5.3L2.6 5.35M2.05 5.7L2.6 5.65')),
    ...solarWings(2.6, 9.5, 4.55, 1.96, { panels: 3, rows: 3 }),
    // The engine that had flown on the Shuttle, and the smaller ones around it.
    outline(nozzle(0, 6.3, 7.3, 0.2, 0.6)),
    detail(rings(0, 6.3, 7.3, 0.2, 0.6, 0.35, 0.7)),
    ...[-1.3, -0.95, 0.95, 1.3].map(x => outline(nozzle(x, 6.3, 6.66, 0.06, 0.14))),
    outline(both('M0 4.2H2.05V6.2L1.98 6.3H0')),
    detail(
      hoops(2.05, 4.4, 6.06) +
        both('M.5 4.4V6.06M1.3 4.4V6.06M.5 4.8H1.3M.5 5.2H1.3M.5 5.6H1.3M1.66 4.4V6.06'),
    ),
    outline(both('M2.05 5.86L2.2 5.9V6.16L2.05 6.2Z')),
    // The adapter, and the crew module.
    outline(both('M0 3.3H2.4L2.05 4.2H0')),
    outline(both('M0 .34H.72L.98 .56L2.46 2.7Q2.55 2.9 2.4 3.04Q1.6 3.4 0 3.4')),
    outline(both('M0 .06H.62L.68 .12V.34H0')),
    outline(both('M.2 0H.38L.48 .06H.14Z')),
    detail(
      hoops(0.68, 0.22) +
        hoops(0.98, 0.56) +
        hoops(1.46, 1.24) +
        hoops(2.46, 2.74) +
        hoops(2.2, 3.8) +
        both(
          'M.42 .56L.6 1.24M.6 1.24L.96 2.74M1.2 1.24L1.98 2.74M.6 3.5L.5 4.2M1.7 3.36L1.5 4.2',
        ) +
        `M-.42 1.44H.42L.5 2.4H-.5Z${circle(0, 1.8, 0.14)}` +
        both('M.9 1.46H1.12L1.26 1.8H.98Z'),
    ),
    solid(
      both(
        `${circle(1.62, 2.52, 0.06)}${circle(1.4, 2.52, 0.06)}${circle(2.12, 5.98, 0.05)}${circle(2.12, 6.1, 0.05)}`,
      ),
    ),
  ],
}

const gaganyaan: Drawing = {
  name: 'Gaganyaan crew module',
  length: 3.58,
  width: 3.5,
  across: 'diameter',
  ...standing(3.58, 3.5),
  strokes: [
    axis(-0.3, 3.9),
    outline(both('M0 .5H.62L.84 .66L1.72 2.9Q1.81 3.1 1.66 3.24Q1.1 3.58 0 3.58')),
    outline(both('M0 0H.5Q.58 0 .6 .1L.66 .5H0')),
    detail(
      hoops(0.6, 0.1) +
        hoops(0.84, 0.66) +
        hoops(1.24, 1.7) +
        hoops(1.72, 2.94) +
        hoops(1.66, 3.24) +
        both('M.26 .1L.3 .5M.34 .66L.48 1.7M.48 1.7L.7 2.94M1 1.7L1.36 2.94M.6 .66L.8 1.2') +
        'M-.32 1.86H.32L.4 2.62H-.4ZM-.26 1.94H.26L.32 2.54H-.32Z' +
        both(`${circle(0.8, 2.2, 0.15)}${circle(0.8, 2.2, 0.1)}`),
    ),
    solid(
      both(`${circle(1.2, 2.76, 0.045)}${circle(1.04, 2.76, 0.045)}${circle(0.5, 1.1, 0.035)}`),
    ),
  ],
}

export const drawings: readonly Drawing[] = [starliner, orion, gaganyaan]
