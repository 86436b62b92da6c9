import type { Drawing, Stroke } from '../drawing.ts'
import {
  axis,
  both,
  circle,
  detail,
  hoops,
  moved,
  nozzle,
  outline,
  rings,
  solid,
  standing,
} from '../shapes.ts'

/** Gas bottles around the neck, as many as are seen from one side. */
const bottles = [-72, -48, -24, 0, 24, 48, 72]
  .map(angle => Math.round(98 * Math.sin((angle * Math.PI) / 180)) / 100)
  .map(x => outline(circle(x, 2.36, 0.16)))

/** The sphere in which the cosmonaut sat, on the module with instruments and retrorocket. */
const ballAndModule: Stroke[] = [
  outline(circle(0, 1.15, 1.15)),
  detail(
    circle(0, 0.98, 0.5) +
      circle(0, 0.98, 0.43) +
      both('M.25 .03Q.84 .9 .7 2.06M.7 .245Q1.02 .55 1.1 .82M1.13 1.36H.9') +
      'M-.25 .03Q0 .1 .25 .03' +
      both('M.72 1.42m-.14 0a.14 .2 0 1 0 .28 0a.14 .2 0 1 0 -.28 0'),
  ),
  detail(both('M.06 .55V.62M.35 .72L.31 .76M.49 .98H.45M.35 1.24L.31 1.2M.06 1.41V1.35')),
  outline(
    both('M0 2.1H.62L.74 2.16L1.16 2.82Q1.215 2.9 1.215 2.98V3.14L1.16 3.22L.86 3.92L.78 4.02H0'),
  ),
  ...bottles,
  detail(
    hoops(1.16, 2.82) +
      hoops(1.215, 2.98, 3.14) +
      hoops(1.16, 3.22) +
      hoops(0.86, 3.92) +
      both('M.3 2.56L.36 2.82M.9 2.6L1.02 2.82M.38 3.22L.3 3.92M.84 3.22L.64 3.92') +
      'M-.16 3.36H.16V3.74H-.16ZM-.16 3.45H.16M-.16 3.55H.16M-.16 3.65H.16' +
      both('M.52 3.4H.72M.5 3.5H.68M.48 3.6H.66M.46 3.7H.62'),
  ),
  detail(both('M.34 2.9V2.98M.7 2.9V2.98M1 2.9V2.98')),
  outline(nozzle(0, 4.02, 4.4, 0.16, 0.36)),
  detail(both('M.5 4.02V4.12H.62V4.02') + rings(0, 4.02, 4.4, 0.16, 0.36, 0.6)),
]

const vostok: Drawing = {
  name: 'Vostok',
  length: 4.4,
  width: 2.43,
  across: 'diameter',
  ...standing(4.4, 2.43),
  strokes: [axis(-0.4, 4.8), ...ballAndModule],
}

const voskhod: Drawing = {
  name: 'Voskhod',
  length: 5,
  width: 2.43,
  across: 'diameter',
  ...standing(5, 2.43),
  strokes: [
    axis(-0.4, 5.4),
    // The retrorocket in reserve, on top of the sphere.
    outline(both('M0 0H.2L.26 .06V.2H.42Q.5 .22 .5 .32V.62L.62 .76H0')),
    detail(hoops(0.26, 0.2) + hoops(0.5, 0.32, 0.62) + both('M.2 .32V.62')),
    ...moved(ballAndModule, 0.6),
    // The airlock, folded, through which Leonov went out.
    outline('M-1.02 1.02L-1.2 1.2V2.05L-1.02 2.28Q-.86 1.65 -1.02 1.02Z'),
    detail('M-1.12 1.12Q-.98 1.65 -1.12 2.16M-1.2 1.4L-.94 1.36M-1.2 1.84L-.94 1.9'),
    solid(circle(0, 1.58, 0.03)),
  ],
}

export const drawings: readonly Drawing[] = [vostok, voskhod]
