import type { Drawing } from '../drawing.ts'
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

/** A tank along the body, with round ends. */
const tank = (x: number, top: number, bottom: number, r: number) =>
  `M${x - r} ${top + r}A${r} ${r} 0 0 1 ${x + r} ${top + r}V${bottom - r}A${r} ${r} 0 0 1 ${x - r} ${bottom - r}Z`

const tks: Drawing = {
  name: 'TKS',
  length: 13.2,
  width: 4.15,
  across: 'diameter',
  span: 17,
  ...standing(13.2, 17),
  strokes: [
    axis(-0.7, 13.9),
    detail(both('M2.08 9.1L2.7 8.9M2.08 9.9L2.7 10.4')),
    ...solarWings(2.7, 8.5, 8.3, 2.7, { panels: 5, rows: 3 }),
    // The cargo block, and its port behind.
    outline(both('M0 12.1H1.5L.72 12.9V13.2H0')),
    outline(both('M0 7.9H1.46L2.075 8.5V11.5L1.6 12.1H0')),
    outline(both('M0 4.15H1.4L1.46 4.3V7.9H0')),
    // Tanks along the narrow part.
    ...[-1.08, -0.36, 0.36, 1.08].map(x => outline(tank(x, 4.6, 7.5, 0.31))),
    outline(both(tank(1.68, 4.8, 7.4, 0.2))),
    detail(
      hoops(1.46, 4.3, 7.66) +
        hoops(2.075, 8.5, 8.8, 11.2, 11.5) +
        hoops(1.5, 12.1) +
        hoops(0.72, 12.9) +
        [-1.08, -0.36, 0.36, 1.08]
          .map(x => `M${x - 0.31} 5.6H${x + 0.31}M${x - 0.31} 6.6H${x + 0.31}`)
          .join('') +
        both('M.68 8.8V11.2M1.4 8.8V11.2M1.46 7.9L1.9 8.5') +
        `${circle(0, 10, 0.3)}${circle(0, 10, 0.22)}${box(-0.5, 8.9, 1, 0.4)}` +
        both('M1 11.5L.8 12.1'),
    ),
    // Engines at the shoulder.
    outline(both('M1.62 8.06L1.95 7.62L2.2 7.8L1.9 8.32Z')),
    // The capsule, with what brought it down on its nose.
    outline(both('M0 3.85H1.28V4.15H0')),
    outline(both('M0 1.7H.52L1.36 3.5Q1.42 3.7 1.32 3.8Q.9 3.98 0 3.98')),
    outline(both('M0 .3H.44V1.5L.52 1.7H0')),
    outline(both('M0 0H.2L.3 .3H0')),
    detail(
      hoops(0.44, 0.5, 1.3) +
        hoops(0.52, 1.7) +
        hoops(0.94, 2.6) +
        hoops(1.36, 3.52) +
        both('M.16 .5V1.3M.32 .5V1.3M.2 1.7L.34 2.6M.34 2.6L.48 3.52') +
        circle(0.66, 3.04, 0.14) +
        'M-.8 2.8H-.4V3.3H-.92Z',
    ),
    solid(both(`${circle(0.3, 0.4, 0.04)}${circle(1.9, 11.7, 0.06)}`)),
  ],
}

export const drawings: readonly Drawing[] = [tks]
