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

const mercury: Drawing = {
  name: 'Mercury',
  length: 3.29,
  width: 1.89,
  across: 'diameter',
  ...standing(3.29, 1.89),
  strokes: [
    axis(-0.25, 3.55),
    // The pack of retrorockets, with its straps.
    outline(both('M0 2.8H.36V3.02Q.34 3.1 .24 3.12H0')),
    outline(both('M.1 3.12L.07 3.29H.27L.22 3.12Z')),
    outline('M-.05 3.12L-.09 3.26H.09L.05 3.12Z'),
    detail(hoops(0.36, 2.92) + both('M.2 2.92V3.12')),
    outline(both('M0 1.18H.41L.92 2.52Q.975 2.6 .9 2.68Q.5 2.84 0 2.84')),
    // The recovery section and the fairing of the antennas.
    outline(both('M0 .58H.41V1.18H0')),
    outline(both('M0 0H.24Q.27 0 .28 .03L.4 .52V.58H0')),
    detail(
      hoops(0.28, 0.05) +
        hoops(0.4, 0.52) +
        hoops(0.41, 0.64, 1.12) +
        hoops(0.44, 1.26) +
        hoops(0.62, 1.74) +
        hoops(0.8, 2.2) +
        hoops(0.92, 2.52) +
        both(
          // Corrugated shingles.
          'M.08 .64V1.12M.16 .64V1.12M.24 .64V1.12M.32 .64V1.12M.37 .64V1.12' +
            'M.3 1.26L.42 1.74M.4 1.26L.55 1.74M.2 1.74L.24 2.2M.36 1.74L.46 2.2M.5 1.74L.66 2.2M.12 2.2L.14 2.52M.3 2.2L.34 2.52M.48 2.2L.56 2.52M.66 2.2L.76 2.52' +
            'M.1 .07L.16 .52',
        ),
    ),
    outline('M-.13 1.38H.13L.18 1.66H-.18Z'),
    detail('M-.1 1.42H.1L.135 1.62H-.135Z'),
    hidden(box(-0.2, 1.8, 0.4, 0.36)),
    detail(both('M.36 3.02L.62 2.72M.62 2.72L.72 2.6')),
    solid(both(circle(0.34, 0.88, 0.025) + circle(0.84, 2.4, 0.03))),
  ],
}

export const drawings: readonly Drawing[] = [mercury]
