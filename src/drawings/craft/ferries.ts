import type { Drawing } from '../drawing.ts'
import {
  axis,
  both,
  circle,
  detail,
  hoops,
  laid,
  lying,
  nozzle,
  outline,
  solarWings,
  solid,
  standing,
} from '../shapes.ts'

const atv: Drawing = {
  name: 'ATV',
  length: 10.27,
  width: 4.48,
  across: 'diameter',
  span: 22.28,
  ...standing(10.27, 22.28),
  strokes: [
    axis(-0.8, 11),
    detail(both('M2 7.6L3.5 7.9M2 8.3L3.5 8')),
    ...solarWings(3.5, 11.14, 7.35, 1.2, { panels: 4 }),
    // The engines.
    ...[-1.2, -0.45, 0.45, 1.2].map(x => outline(nozzle(x, 9.8, 10.27, 0.12, 0.27))),
    outline(both('M0 6.3H2.24V6.9L2.06 7.1V9.1L1.7 9.8H0')),
    detail(
      hoops(2.24, 6.5, 6.9) +
        hoops(2.06, 7.1, 8.75, 9.1) +
        both('M.68 7.1V8.75M1.4 7.1V8.75M.5 9.1L.45 9.8M1.3 9.1L1.1 9.8M.75 6.5V6.9M1.5 6.5V6.9'),
    ),
    outline(both('M2.06 8.8H2.22V9.14H2.06')),
    // The hold, under shields against meteoroids.
    outline(both('M0 1.24H1.12L1.5 1.42L2.24 2.7V6.3H0')),
    outline(both('M0 .48H.66L.72 .56V1.24H0')),
    outline(both('M0 0H.05L.08 .1V.48H0')),
    detail(
      both('M.08 .18L.44 .48') +
        hoops(0.72, 0.7, 1) +
        hoops(1.5, 1.42) +
        hoops(2.24, 2.7, 3.9, 5.1, 6.12) +
        both('M.4 1.42L.7 2.7M.95 1.42L1.5 2.7M.74 2.7V6.12M1.5 2.7V6.12'),
    ),
    // The sensors that find the station.
    outline(both('M.96 1.24V.98H1.24V1.3')),
    solid(both(`${circle(1.1, 1.12, 0.05)}${circle(2.14, 8.97, 0.05)}`)),
  ],
}

/** Cells all over the body, as it had no wings. */
const cells = (from: number, to: number) =>
  both(`M.44 ${from}V${to}M.88 ${from}V${to}M1.32 ${from}V${to}M1.76 ${from}V${to}`) +
  `M0 ${from}V${to}`

const htv: Drawing = {
  name: 'HTV',
  length: 9.8,
  width: 4.4,
  across: 'diameter',
  ...lying(9.8, 4.4),
  strokes: laid([
    axis(-0.6, 10.4),
    ...[-1.05, 1.05].map(x => outline(nozzle(x, 9.3, 9.8, 0.14, 0.3))),
    outline(both('M0 8.1H2.2V8.9L1.9 9.3H0')),
    outline(both('M0 6.85H2.2V8.1H0')),
    outline(both('M0 3.5H2.2V6.85H0')),
    outline(both('M0 .3H1.95L2.2 .5V3.5H0')),
    outline(both('M0 0H1L1.06 .08V.3H0')),
    detail(
      hoops(1.06, 0.16) +
        hoops(2.2, 0.5, 0.68, 3.3, 3.68, 6.67, 7.03, 7.92, 8.28, 8.9) +
        hoops(2.2, 1.55, 2.42) +
        cells(0.68, 3.3) +
        cells(7.03, 7.92) +
        both('M1.62 3.68V6.67M1.9 3.68V6.67M.7 8.28V8.9M1.5 8.28V8.9'),
    ),
    // The opening for what is carried outside.
    outline('M-1.3 3.95H1.3V6.4H-1.3Z'),
    detail('M-1.3 4.1H1.3M-1.3 6.25H1.3M-1.06 4.3H1.06V6.05H-1.06ZM-1.06 5.17H1.06M0 4.3V6.05'),
    solid(both(`${circle(1.85, 8.6, 0.07)}${circle(1.85, 8.42, 0.07)}`)),
  ]),
}

const htvX: Drawing = {
  name: 'HTV-X',
  length: 8,
  width: 4.4,
  across: 'diameter',
  span: 18.2,
  ...standing(8, 18.2),
  strokes: [
    axis(-0.6, 8.6),
    detail(both('M2.2 5.1L3 5M2.2 5.5L3 5.8')),
    ...solarWings(3, 9.1, 4.5, 1.8, { panels: 4, rows: 3 }),
    // What is carried outside stands on the service module.
    outline(both('M0 6.2H1.9L1.7 8H0')),
    detail(`M-1.84 6.7H1.84M-1.76 7.4H1.76${both('M.9 6.2L.8 8M1.4 6.2L1.25 8')}M0 6.2V8`),
    outline(both('M0 4.2H2.2V6.2H0')),
    outline(both('M0 .32H1.9L2.2 .56V4.2H0')),
    outline(both('M0 0H1L1.06 .08V.32H0')),
    detail(
      hoops(1.06, 0.18) +
        hoops(2.2, 0.56, 0.76, 4, 4.4, 6) +
        hoops(2.2, 1.85, 2.95) +
        both('M.75 .76V4M1.5 .76V4M.75 4.4V6M1.5 4.4V6') +
        'M-.5 4.7H.5V5.7H-.5Z',
    ),
    outline(both('M2.2 5.86L2.3 5.9V6.16L2.2 6.2')),
    solid(both(`${circle(1.85, 5.2, 0.07)}${circle(1.85, 4.96, 0.07)}`)),
  ],
}

const serviceModuleOfCygnus = (top: number, length: number) => {
  const end = length - 0.32
  return [
    outline(nozzle(0, end, length, 0.14, 0.34)),
    outline(both(`M0 ${top}H1.2V${end}H0`)),
    detail(
      hoops(1.2, top + 0.18, end - 0.14) +
        both(`M.42 ${top + 0.18}V${end - 0.14}M.86 ${top + 0.18}V${end - 0.14}`),
    ),
    solid(both(circle(1.02, end - 0.26, 0.05))),
  ]
}

const holdOfCygnus = (end: number) => [
  outline(both(`M0 .26H1.1L1.535 .62V${end - 0.3}L1.2 ${end}H0`)),
  outline(both('M0 0H.74L.8 .07V.26H0')),
  detail(
    hoops(0.8, 0.14) +
      hoops(1.535, 0.62, end - 0.3) +
      hoops(1.535, (end + 0.32) / 2) +
      both(`M.52 .62V${end - 0.3}M1.06 .62V${end - 0.3}M.4 .26L.52 .62M.78 .26L1.06 .62`),
  ),
]

const cygnusStandard: Drawing = {
  name: 'Cygnus Standard',
  length: 5.1,
  width: 3.07,
  across: 'diameter',
  ...standing(5.1, 11.4),
  strokes: [
    axis(-0.4, 5.6),
    detail(both('M1.2 4.2H1.75')),
    ...solarWings(1.75, 5.7, 3.6, 1.2, { panels: 3 }),
    ...serviceModuleOfCygnus(3.66, 5.1),
    ...holdOfCygnus(3.66),
  ],
}

/** A round wing that opened like a fan, of ten gores. */
const fan = (x: number, y: number, r: number) => {
  const corners = Array.from({ length: 10 }, (_, n) => {
    const angle = ((n + 0.5) * Math.PI) / 5
    return `${(x + r * Math.cos(angle)).toFixed(3)} ${(y + r * Math.sin(angle)).toFixed(3)}`
  })
  return {
    rim: `M${corners.join('L')}Z`,
    gores: corners.map(corner => `M${x} ${y}L${corner}`).join(''),
  }
}
const wing = fan(3.75, 5.34, 1.85)

const cygnus: Drawing = {
  name: 'Cygnus Enhanced',
  length: 6.3,
  width: 3.07,
  across: 'diameter',
  ...standing(7.19, 11.02),
  strokes: [
    axis(-0.4, 7.6),
    detail(both('M1.2 5.34H2')),
    outline(both(wing.rim)),
    detail(both(wing.gores + circle(3.75, 5.34, 0.24))),
    ...serviceModuleOfCygnus(4.86, 6.3),
    ...holdOfCygnus(4.86),
  ],
}

export const drawings: readonly Drawing[] = [atv, htv, htvX, cygnusStandard, cygnus]
