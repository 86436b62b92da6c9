import type { Drawing } from '../drawing.ts'
import {
  axis,
  both,
  box,
  circle,
  detail,
  hidden,
  hoops,
  outline,
  solid,
  standing,
} from '../shapes.ts'

const gemini: Drawing = {
  name: 'Gemini',
  length: 5.74,
  width: 3.05,
  across: 'diameter',
  ...standing(5.74, 3.05),
  strokes: [
    axis(-0.4, 6.1),
    // The adapter: retrorockets above, equipment below.
    outline(both('M0 3.45H1.16L1.255 4.11H0')),
    outline(both('M0 4.11H1.255L1.47 5.59Q1.48 5.67 1.525 5.74H0')),
    detail(
      hoops(1.255, 4.19) +
        hoops(1.47, 5.59) +
        both(
          'M.28 3.53L.3 4.11M.84 3.53L.92 4.11M.32 4.19L.38 5.59M.66 4.19L.78 5.59M.98 4.19L1.15 5.59',
        ) +
        hoops(1.2, 3.79) +
        both(`${box(0.42, 4.43, 0.2, 0.34)}${circle(0.56, 5.15, 0.1)}`),
    ),
    solid(both(`${circle(0.52, 4.6, 0.05)}${circle(0.56, 5.15, 0.04)}${circle(1.3, 4.83, 0.045)}`)),
    // The cabin on its heat shield.
    outline(both('M0 1.5H.5L1.13 3.27Q1.16 3.37 1.12 3.43L1.08 3.53H0')),
    outline(both('M0 .98H.49V1.5H0')),
    outline(both('M0 .2H.38L.41 .28V.98H0')),
    outline(both('M0 0H.22Q.3 .02 .34 .2H0')),
    detail(
      hoops(0.41, 0.28, 0.9) +
        hoops(0.49, 1.06, 1.42) +
        hoops(0.53, 1.58) +
        hoops(1.13, 3.27) +
        both(
          'M.1 .28V.9M.22 .28V.9M.33 .28V.9M.14 1.06V1.42M.28 1.06V1.42M.4 1.06V1.42' +
            // Hatches, with a window each.
            'M.04 1.95H.5L.86 2.95H.04ZM.1 2.03H.3Q.4 2.11 .4 2.31H.1Z' +
            'M.36 1.58L.44 1.95M.9 2.95L.96 3.27M.3 2.95V3.27',
        ),
    ),
    solid(both(`${circle(0.2, 1.24, 0.03)}${circle(0.34, 1.24, 0.03)}${circle(0.72, 2.77, 0.03)}`)),
    hidden(both('M0 3.65Q.5 3.63 .96 3.53')),
  ],
}

export const drawings: readonly Drawing[] = [gemini]
