import type { Drawing, Stroke } from '../drawing.ts'
import {
  axis,
  both,
  box,
  circle,
  detail,
  hoops,
  laid,
  lying,
  moved,
  nozzle,
  outline,
  rings,
  solid,
  standing,
} from '../shapes.ts'

/** Command and service module, nose up: 11.03 m. */
const csm: Stroke[] = [
  // The engine.
  outline(nozzle(0, 8.05, 11.03, 0.34, 1.23)),
  detail(rings(0, 8.05, 11.03, 0.34, 1.23, 0.2, 0.4, 0.6, 0.8)),
  // The antenna that points to the Earth, on its boom.
  detail('M1.3 8.05L1.75 8.5M1.62 8.62L1.9 8.34'),
  outline('M1.46 8.42A.3 .3 0 0 1 1.9 8.24ZM1.88 8.86A.3 .3 0 0 0 2.06 8.42Z'),
  outline(both('M0 3.72H1.955V8.05H0')),
  detail(
    hoops(1.955, 3.9, 7.9) +
      both('M.52 3.9V7.9M1.5 3.9V7.9') +
      // Radiators, of the fuel cells above and of the cabin below.
      both(`${box(0.6, 4.02, 0.8, 0.62)}M.8 4.02V4.64M1 4.02V4.64M1.2 4.02V4.64`) +
      both(`${box(0.6, 6.5, 0.8, 1.25)}M.6 6.75H1.4M.6 7H1.4M.6 7.25H1.4M.6 7.5H1.4`) +
      'M-.52 4.4H.52M-.3 5.7H.3V6.6H-.3Z',
  ),
  // Thrusters in fours.
  outline(both('M1.955 4.95H2.08L2.12 5.02V5.5L2.08 5.57H1.955')),
  outline('M-.12 4.95H.12V5.57H-.12Z'),
  detail(
    both('M2.02 4.95L1.97 4.72H2.13L2.07 4.95M2.02 5.57L1.97 5.8H2.13L2.07 5.57') +
      'M-.05 4.95L-.09 4.72H.09L.05 4.95M-.05 5.57L-.09 5.8H.09L.05 5.57' +
      'M-.12 5.2L-.35 5.15V5.36L-.12 5.32M.12 5.2L.35 5.15V5.36L.12 5.32',
  ),
  // The command module.
  outline(both('M0 3.5H1.72V3.72H0')),
  outline(both('M0 .56H.42L.6 .78L1.93 3.04Q1.98 3.16 1.9 3.26Q1.2 3.58 0 3.58')),
  outline(both('M0 .22H.4V.56H0')),
  outline(both('M0 0H.09L.12 .08V.22H0')),
  detail(
    hoops(0.6, 0.78) +
      hoops(0.98, 1.42) +
      hoops(1.93, 3.04) +
      both('M.12 .1L.34 .22M.3 .78L.44 1.42M.44 1.42L.78 3.04') +
      // The hatch with its window, and the windows beside it.
      'M-.36 1.66H.36L.44 2.5Q.44 2.62 .32 2.62H-.32Q-.44 2.62 -.44 2.5Z' +
      circle(0, 2, 0.12) +
      both('M.74 1.66H1L1.14 1.98H.84ZM.62 1.02L.78 1.26'),
  ),
  solid(both(`${circle(1.2, 2.72, 0.05)}${circle(0.98, 2.72, 0.05)}`)),
]

/** The lunar module from its front, as it stood: 7.04 m high, 9.4 m from foot to foot. */
const landerStanding: Stroke[] = [
  // The legs at the sides, and the one behind.
  outline(both('M1.95 3.62L2.12 3.55L4.28 6.62L4.16 6.74Z')),
  outline(both('M3.76 6.9Q3.78 6.74 4.22 6.7Q4.66 6.74 4.7 6.9L4.5 7.04H3.96Z')),
  detail(both('M2.05 5.05L3.5 5.62M2.05 5.05L3.58 5.72M2.08 4.2L2.85 4.72M2.1 4.9L2.85 4.72')),
  // The engine that took it down.
  outline(nozzle(0, 5.1, 6.42, 0.3, 0.76)),
  detail(rings(0, 5.1, 6.42, 0.3, 0.76, 0.35, 0.7)),
  outline(both('M0 3.4H1.9L2.11 3.6V4.9L1.9 5.14H0')),
  detail(
    hoops(2.11, 3.6, 4.9) +
      both('M.86 3.4V5.14M1 3.6L1.9 4.9M1.9 3.6L1 4.9') +
      both('M2.11 4.1H1.86M2.11 4.4H1.86'),
  ),
  // The leg in front, with the ladder.
  outline('M-.14 3.7H.14L.16 6.7H-.16Z'),
  outline('M-.47 6.9Q-.42 6.74 0 6.7Q.42 6.74 .47 6.9L.28 7.04H-.28Z'),
  detail([3.98, 4.24, 4.5, 4.76, 5.02, 5.28, 5.54, 5.8, 6.06].map(y => `M-.3 ${y}H.3`).join('')),
  detail('M-.3 3.86V6.2M.3 3.86V6.2M-.62 3.5H.62V3.7H-.62Z'),
  // The ascent stage: tanks at its sides, cabin, and the tunnel on top.
  outline(both('M.9 1.62L1.62 1.34L2.02 1.74L2.08 2.5L1.72 3.1L1 3.3Z')),
  detail(both('M1.62 1.34L1.5 2.2L1.72 3.1M1.5 2.2L2.06 2.2')),
  outline(both('M2.02 1.74H2.2V2.06H2.06')),
  detail(both('M2.2 1.78L2.36 1.74V1.9L2.2 1.88M2.06 2.06V2.2')),
  outline(both('M0 .78H.72L1.12 1.16L1.26 1.84L1.16 2.72L.82 3.4H0')),
  outline(both('M0 .3H.42V.78H0')),
  detail(
    hoops(0.42, 0.42) +
      both('M.72 .78L.6 1.14L1.12 1.16M.6 1.14L.52 1.34') +
      // The two windows, and the hatch to crawl out of.
      both('M.26 1.36H.98L.42 2Z') +
      'M-.4 2.3H.4V3.12H-.4ZM-.4 2.44H.4' +
      both('M1.26 1.84L.56 2.2L.62 3.4'),
  ),
  solid(circle(0.3, 2.72, 0.05)),
  // Antennas: one that points, one for the rendezvous.
  detail('M-.5 .78L-.86 .34M.3 .78V.56'),
  outline('M-1.12 .36A.36 .36 0 0 1 -.62 .06Z'),
  detail('M.7 .78L.78 0M-.42 .3L-.4 0'),
]

const apollo: Drawing = {
  name: 'Apollo command and service module',
  length: 11.03,
  width: 3.91,
  across: 'diameter',
  ...lying(11.03, 4.26),
  strokes: laid([axis(-0.5, 11.5), ...csm]),
}

/** Docked, the lander ahead with its legs out: how far its top reaches from its feet. */
const ahead = 6.8

const apolloWithLander: Drawing = {
  name: 'Apollo with its lunar module',
  length: 17.83,
  width: 9.4,
  across: 'from foot to foot',
  ...lying(17.83, 9.4),
  strokes: laid([
    axis(-0.6, 18.3),
    // It came head to head.
    ...moved(laid(laid(landerStanding)), 7.04),
    ...moved(csm, ahead),
  ]),
}

const lunarModule: Drawing = {
  name: 'Apollo lunar module',
  length: 7.04,
  width: 9.4,
  across: 'from foot to foot',
  ...standing(7.04, 9.4),
  strokes: [axis(-0.4, 7.4), ...landerStanding],
}

export const drawings: readonly Drawing[] = [apollo, apolloWithLander, lunarModule]
