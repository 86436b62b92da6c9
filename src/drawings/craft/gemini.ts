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
  length: 5.61,
  width: 3.05,
  across: 'diameter',
  source: 'J. M. Grimwood et al., Project Gemini: A Chronology, NASA SP-4002',
  ...standing(5.61, 3.05),
  strokes: [
    axis(-0.4, 6),
    // The adapter: retrorockets above, equipment below.
    outline(both('M0 3.32H1.16L1.255 3.98H0')),
    outline(both('M0 3.98H1.255L1.47 5.46Q1.48 5.54 1.525 5.61H0')),
    detail(
      hoops(1.255, 4.06) +
        hoops(1.47, 5.46) +
        both(
          'M.28 3.4L.3 3.98M.84 3.4L.92 3.98M.32 4.06L.38 5.46M.66 4.06L.78 5.46M.98 4.06L1.15 5.46',
        ) +
        hoops(1.2, 3.66) +
        both(`${box(0.42, 4.3, 0.2, 0.34)}${circle(0.56, 5.02, 0.1)}`),
    ),
    solid(both(`${circle(0.52, 4.47, 0.05)}${circle(0.56, 5.02, 0.04)}${circle(1.3, 4.7, 0.045)}`)),
    // The cabin on its heat shield.
    outline(both('M0 1.5H.5L1.13 3.14Q1.16 3.24 1.12 3.3L1.08 3.4H0')),
    outline(both('M0 .98H.49V1.5H0')),
    outline(both('M0 .2H.38L.41 .28V.98H0')),
    outline(both('M0 0H.22Q.3 .02 .34 .2H0')),
    detail(
      hoops(0.41, 0.28, 0.9) +
        hoops(0.49, 1.06, 1.42) +
        hoops(0.53, 1.58) +
        hoops(1.13, 3.14) +
        both(
          'M.1 .28V.9M.22 .28V.9M.33 .28V.9M.14 1.06V1.42M.28 1.06V1.42M.4 1.06V1.42' +
            // Hatches, with a window each.
            'M.04 1.9H.5L.86 2.84H.04ZM.1 1.98H.3Q.4 2.06 .4 2.26H.1Z' +
            'M.36 1.58L.44 1.9M.9 2.84L.96 3.14M.3 2.84V3.14',
        ),
    ),
    solid(both(`${circle(0.2, 1.24, 0.03)}${circle(0.34, 1.24, 0.03)}${circle(0.72, 2.66, 0.03)}`)),
    hidden(both('M0 3.52Q.5 3.5 .96 3.4')),
  ],
}

export const drawings: readonly Drawing[] = [gemini]
