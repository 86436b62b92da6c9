import type { Drawing, Stroke } from '../drawing.ts'
import {
  axis,
  both,
  box,
  circle,
  detail,
  hoops,
  outline,
  solarWings,
  solid,
  standing,
} from '../shapes.ts'

const dragon: Drawing = {
  name: 'Dragon 1',
  length: 7.2,
  width: 3.66,
  across: 'diameter',
  span: 16.5,
  ...standing(7.2, 16.5),
  strokes: [
    axis(-0.6, 7.8),
    detail(both('M1.83 5.6H2.35M1.83 5.4L2.35 5.2M1.83 5.8L2.35 6')),
    ...solarWings(2.35, 8.25, 4.9, 1.4, { panels: 4 }),
    // The trunk.
    outline(both('M0 4.4H1.83V7.2H0')),
    detail(
      hoops(1.83, 4.58, 7.02) +
        both('M.62 4.58V7.02M1.28 4.58V7.02') +
        both('M1.28 5.1H1.83M1.28 6.2H1.83'),
    ),
    // The capsule under its nose cone.
    outline(both('M0 1.28H1.06L1.83 3.92V4.1Q1.83 4.2 1.7 4.28L1.6 4.4H0')),
    outline(both('M0 0C.5 .02 .86 .5 1.02 1.1V1.28H0')),
    detail(
      hoops(1.02, 1.1) +
        hoops(1.2, 1.76) +
        hoops(1.83, 3.92) +
        both('M.34 .1Q.5 .6 .52 1.1') +
        // The hatch, and pods with thrusters.
        'M-.46 2.1H.46L.56 3.3H-.56ZM-.38 2.2H.38L.46 3.2H-.46Z' +
        both('M.96 2.9H1.4L1.62 3.68H.96Z') +
        both('M.5 1.28L.62 1.76M.8 1.28L.94 1.76'),
    ),
    solid(both(`${circle(1.12, 3.1, 0.06)}${circle(1.3, 3.1, 0.06)}${circle(1.2, 3.4, 0.06)}`)),
    detail(both(circle(1.14, 2.36, 0.16))),
  ],
}

/** @param engines - the pods that could carry a crew away from a failing rocket */
const dragon2 = (engines: Stroke[]): Stroke[] => [
  axis(-0.5, 8.6),
  // Fins, and the trunk with cells on one half.
  outline(both('M1.84 5.3L2.42 6.5V7.9L1.84 8.1Z')),
  outline(both('M0 4.62H1.85V8.1H0')),
  detail(
    hoops(1.85, 4.78, 7.94) +
      `${[0.37, 0.74, 1.11, 1.48].map(x => `M${x} 4.78V7.94`).join('')}M0 4.78V7.94` +
      [5.3, 5.82, 6.34, 6.86, 7.38].map(y => `M0 ${y}H1.85`).join('') +
      'M-.62 4.78V7.94M-1.25 4.78V7.94' +
      'M2.1 6.1V7.96M-2.1 6.1V7.96',
  ),
  ...engines,
  outline(both('M0 1.42H1.12L1.98 4Q2.03 4.26 1.9 4.42L1.7 4.62H0')),
  outline(both('M0 0C.58 .02 .96 .56 1.1 1.22L1.12 1.42H0')),
  detail(
    hoops(1.1, 1.22) +
      hoops(1.3, 1.98) +
      hoops(1.98, 4.06) +
      both('M.36 .1Q.54 .66 .56 1.22') +
      // The side hatch.
      `M-.5 2.4Q-.5 2.26 -.36 2.26H.36Q.5 2.26 .5 2.4L.6 3.6Q.6 3.74 .46 3.74H-.46Q-.6 3.74 -.6 3.6Z${circle(0, 2.9, 0.22)}`,
  ),
]

const measures = {
  length: 8.1,
  width: 4,
  across: 'diameter',
} as const

const crewDragon: Drawing = {
  ...measures,
  name: 'Crew Dragon',
  ...standing(8.1, 4.84),
  strokes: [
    ...dragon2([outline(both('M1.36 2.5L1.66 2.52L2 3.6Q2.02 3.9 1.9 4Z'))]),
    detail(
      both('M.92 2.2L1.3 2.5L1.62 3.94' + 'M1 2.46H1.2L1.28 2.86H1.06Z' + 'M1.56 2.62L1.84 3.6'),
    ),
    solid(both(`${circle(1.36, 3.7, 0.06)}${circle(1.2, 3.7, 0.06)}${circle(0.86, 1.72, 0.05)}`)),
  ],
}

const cargoDragon: Drawing = {
  ...measures,
  name: 'Cargo Dragon',
  ...standing(8.1, 4.84),
  strokes: [
    ...dragon2([]),
    detail(both(`M.9 2.2L1.24 3.94M1.06 2.6H1.24L1.3 2.86H1.1Z${box(1.06, 3.2, 0.34, 0.4)}`)),
    solid(
      both(`${circle(1.46, 3.76, 0.06)}${circle(1.62, 3.76, 0.06)}${circle(0.86, 1.72, 0.05)}`),
    ),
  ],
}

export const drawings: readonly Drawing[] = [dragon, crewDragon, cargoDragon]
