import type { Drawing, Stroke } from '../drawing.ts'
import { box, circle, detail, outline, solid } from '../shapes.ts'

/** A wheel on its strut, below the line of the belly. */
const wheel = (x: number, r: number, belly: number): Stroke[] => [
  outline(`M${x - 0.16} ${belly}L${x - 0.1} ${-r}H${x + 0.1}L${x + 0.16} ${belly}Z`),
  outline(circle(x, -r, r)),
  detail(circle(x, -r, r * 0.45)),
]

const underCarriage = [...wheel(6.6, 0.41, -3.1), ...wheel(24.4, 0.56, -3)]

/** The doors of the bay, in four pairs, and the marks on fuselage and wing. */
const bayAndSurface = detail(
  'M9 -7.3H27.2M9 -7.3V-9M13.55 -7.3V-9M18.1 -7.3V-9M22.65 -7.3V-9M27.2 -7.3V-9' +
    'M9 -8.1H27.2M.5 -5.6Q5 -5.1 9.4 -5H27.5Q31 -5 33.4 -5.4' +
    `M4.4 -7.15Q6.5 -6.7 9 -6.8V-7.3${circle(7.1, -6.05, 0.5)}${circle(7.1, -6.05, 0.14)}` +
    'M12.6 -3.78L12 -2.85M21.5 -3.5L20.8 -2.85M28.2 -3.72L27.4 -3.15M28.2 -3.55L33 -3.7' +
    box(23.4, -6.5, 2.2, 1.1) +
    'M23.4 -6.1H25.6M23.4 -5.8H25.6M24.3 -6.5V-5.95',
)

const wing = outline(
  'M9.4 -4.2C13 -3.95 18 -3.55 21.5 -3.5L28.4 -3.74L33 -3.9V-3.6L28.6 -3.3L24.4 -2.85H12.4Q10.2 -3.2 9.4 -4.2Z',
)

const windows = solid(
  'M4.95 -7.4L5.75 -8.07L6.1 -7.95L5.45 -7.3ZM5.7 -7.27L6.3 -7.9L6.85 -7.75L6.55 -7.22ZM6.9 -8.5L7.6 -8.62L7.6 -8.35L7 -8.3Z',
)

const gearDown = { axis: { pen: 'axes', d: 'M-1.5 -5.6H39' } } as const

const spaceShuttle: Drawing = {
  name: 'Space Shuttle orbiter',
  length: 37.24,
  width: 17.27,
  across: 'height',
  nose: 'left',
  bounds: { x: 0, y: -17.27, width: 37.24, height: 17.27 },
  strokes: [
    gearDown.axis,
    ...underCarriage,
    // Main engines, and the flap below them.
    outline('M33.2 -5.1Q34.2 -6.1 36.3 -6.5L36.7 -4.15Q34.6 -4.1 33.2 -4.5Z'),
    outline('M33.2 -8.1Q34.4 -8.9 36.5 -9.25L36.95 -6.9Q34.9 -6.9 33.2 -7.4Z'),
    detail('M35.3 -6.25L35.6 -4.15M34.6 -5.9L34.8 -4.2M35.5 -9L35.85 -6.9M34.8 -8.7L35.1 -6.95'),
    outline('M33.2 -3.45L35.5 -3.15L33.2 -2.95Z'),
    // The fin.
    outline('M26.4 -9L34.5 -17.27H37.24L33.5 -9.4V-9Z'),
    detail('M36.1 -17.27L31.6 -9.6M34 -13.6L35.45 -13.6M28.2 -9L35.1 -16.95'),
    outline(
      'M0 -4.9C.05 -5.8 1.9 -6.5 4.4 -7.15L6 -8.5Q6.9 -9 8.2 -9H33.4V-3.4L31.6 -2.85H7.6C4 -2.85 .6 -3.6 0 -4.9Z',
    ),
    // A pod with the engines that change the orbit.
    outline('M34.3 -9.1L35.5 -9.75V-8.2L34.3 -8.5Z'),
    outline(
      'M26.6 -8.75C27.6 -9.9 29.2 -10.3 31 -10.3C32.8 -10.3 34 -9.9 34.4 -9.2V-7.6L32.2 -7.5Z',
    ),
    detail('M27.6 -8.6Q30.4 -9.2 34.4 -9M33.2 -10V-7.55'),
    bayAndSurface,
    wing,
    detail('M28.4 -3.74L28.6 -3.3M30.6 -3.82V-3.44M21.5 -3.5L24.4 -2.85'),
    windows,
    solid(
      `${circle(2.3, -5.95, 0.13)}${circle(2.75, -6.1, 0.13)}${circle(3.2, -6.25, 0.13)}${circle(2.9, -5.7, 0.13)}${circle(33.75, -8, 0.12)}${circle(33.75, -8.4, 0.12)}`,
    ),
  ],
}

const buran: Drawing = {
  name: 'Buran',
  length: 36.37,
  width: 16.35,
  across: 'height',
  nose: 'left',
  bounds: { x: 0, y: -16.35, width: 36.37, height: 16.35 },
  strokes: [
    { pen: 'axes', d: 'M-1.5 -5.6H38' },
    ...underCarriage,
    outline('M33.2 -3.45L35.3 -3.15L33.2 -2.95Z'),
    // The fin splits to brake.
    outline('M25.9 -9L33.2 -16.35H36L33.9 -10.4V-9Z'),
    detail('M34.9 -16.35L31.9 -9.9M33.4 -13.1L34.95 -13.1M27.6 -9L33.9 -15.9'),
    // All of its engines for the orbit are at the foot of the fin.
    outline('M34.6 -8.9L35.5 -9.3L36.37 -9.45V-8.15L35.5 -8.3L34.6 -8.6Z'),
    outline(
      'M0 -4.75C.05 -5.7 1.9 -6.45 4.3 -7.05L5.9 -8.4Q6.9 -9 8.2 -9H33.4V-3.4L31.6 -2.85H7.6C4 -2.85 .6 -3.45 0 -4.75Z',
    ),
    outline('M29.6 -9C30.4 -9.7 31.6 -10 32.8 -10H34.4Q34.7 -10 34.7 -9.7V-7.6H33.4L31.6 -8.4Z'),
    detail('M31.6 -8.4H34.7M33.4 -10V-8.4'),
    bayAndSurface,
    wing,
    detail('M28.4 -3.74L28.6 -3.3M30.6 -3.82V-3.44M21.5 -3.5L24.4 -2.85'),
    windows,
    solid(
      `${circle(2.3, -5.9, 0.13)}${circle(2.75, -6.05, 0.13)}${circle(3.2, -6.2, 0.13)}${circle(33.9, -9.6, 0.12)}${circle(34.3, -9.6, 0.12)}${circle(33.9, -9.2, 0.12)}${circle(34.3, -9.2, 0.12)}`,
    ),
  ],
}

export const drawings: readonly Drawing[] = [spaceShuttle, buran]
