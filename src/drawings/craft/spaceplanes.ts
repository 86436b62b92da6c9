import type { Drawing } from '../drawing.ts'
import { circle, detail, hidden, outline, solid } from '../shapes.ts'

const x37b: Drawing = {
  name: 'X-37B',
  length: 8.92,
  width: 2.9,
  across: 'height',
  nose: 'left',
  bounds: { x: 0, y: -2.9, width: 8.92, height: 2.9 },
  strokes: [
    { pen: 'axes', d: 'M-.4 -1.42H9.3' },
    outline('M1.74 -.8L1.78 -.17H1.9L1.94 -.8Z'),
    outline(circle(1.84, -0.17, 0.17)),
    outline('M6 -.8L6.04 -.24H6.2L6.24 -.8Z'),
    outline(circle(6.12, -0.24, 0.24)),
    detail(circle(1.84, -0.17, 0.07) + circle(6.12, -0.24, 0.1)),
    // The engine.
    outline('M8.4 -1.66L8.92 -1.84V-1.3L8.4 -1.46Z'),
    // The fin behind.
    outline('M6.1 -2L7.5 -2.8H8.1L7.9 -1.8Z'),
    outline(
      'M0 -1.24C.06 -1.62 .62 -1.86 1.3 -1.98C1.9 -2.08 2.5 -2.14 3 -2.14H6.2C7 -2.14 7.9 -2 8.5 -1.86V-.98L7.9 -.78H1.5C.7 -.8 .06 -.94 0 -1.24Z',
    ),
    detail(
      'M2.9 -2.14V-1.62H5.5V-2.14M2.9 -1.88H5.5M4.2 -2.14V-1.62' +
        'M.1 -1.06Q.9 -1.2 1.8 -1.2H8.5M1.3 -1.98Q1.5 -1.5 1.3 -.8M7.6 -2.06V-1.2M.4 -1.6Q.66 -1.3 .4 -.92',
    ),
    outline('M6.5 -1.78L7.86 -2.9H8.6L8.52 -1.5H7.6Z'),
    detail('M7.3 -1.6L8.28 -2.9M8.06 -1.5L8.5 -2.5'),
    // The wing.
    outline(
      'M2.5 -1.02C3.4 -1 4.4 -.94 5 -.92L7.4 -1.02L8.36 -1.04V-.9L7.4 -.82L6.4 -.78H3.4Q2.8 -.84 2.5 -1.02Z',
    ),
    detail('M7.2 -1.01L7.3 -.82'),
    solid(
      `${circle(0.66, -1.6, 0.035)}${circle(0.8, -1.64, 0.035)}${circle(8.3, -1.3, 0.035)}${circle(8.16, -1.3, 0.035)}`,
    ),
  ],
}

const dreamChaser: Drawing = {
  name: 'Dream Chaser',
  length: 9,
  width: 7,
  across: 'wing span',
  nose: 'left',
  bounds: { x: 0, y: -4, width: 9, height: 4 },
  strokes: [
    { pen: 'axes', d: 'M-.4 -1.75H9.4' },
    // A skid in front, wheels behind.
    outline('M1.5 -1L1.2 -.12H1.06V0H1.9V-.12H1.42L1.8 -1Z'),
    outline('M6.3 -1L6.34 -.32H6.52L6.56 -1Z'),
    outline(circle(6.43, -0.32, 0.32)),
    detail(circle(6.43, -0.32, 0.14)),
    // The wing on the far side, then body and wing on this.
    outline('M5.5 -1.9L8.1 -3.74H8.66L8.6 -1.7Z'),
    outline(
      'M0 -1.6C.04 -2 .7 -2.3 1.5 -2.56L2.4 -3.06Q2.8 -3.24 3.5 -3.26C5 -3.3 7 -3.12 8.3 -2.86L8.7 -2.7V-1.3L8.2 -1.02C6 -.86 3 -.8 1.9 -.88C.9 -.96 .06 -1.2 0 -1.6Z',
    ),
    detail(
      'M.1 -1.4Q2 -1.62 4 -1.62H5.6M8.7 -1.9H8.2' +
        'M1.5 -2.56Q2.2 -2.4 3.1 -2.46L3.5 -3.26M3.1 -2.46V-1.66M4.9 -3.26V-1.62M6.6 -3.15V-2.5M3.5 -2.2H4.6V-1.7' +
        `${circle(4.1, -2.78, 0.17)}${circle(5.5, -2.74, 0.15)}`,
    ),
    solid('M1.74 -2.6L2.42 -2.98L2.7 -2.98L2.24 -2.54ZM2.4 -2.55L2.86 -2.98L3.16 -3L2.92 -2.55Z'),
    outline('M4.6 -1.36C5.6 -1.5 6.3 -1.9 6.8 -2.34L8.3 -4H9L8.78 -1.7L8.5 -1.3Z'),
    detail('M8.1 -1.34L8.74 -4M7.98 -3.64L8.9 -3.64M5.9 -1.4L8.5 -3.9'),
    // Thrusters, and the hatch through which it is joined to a station.
    solid(
      `${circle(0.8, -1.98, 0.05)}${circle(1, -2.06, 0.05)}${circle(8.36, -2.5, 0.05)}${circle(8.2, -2.46, 0.05)}`,
    ),
    hidden('M7.5 -2.95V-1.1'),
  ],
}

const spaceShipTwo: Drawing = {
  name: 'SpaceShipTwo',
  length: 18.3,
  width: 8.2,
  across: 'wing span',
  nose: 'left',
  bounds: { x: 0, y: -5.5, width: 18.3, height: 5.5 },
  strokes: [
    { pen: 'axes', d: 'M-.8 -2.35H19' },
    outline('M3.2 -1.4L3 -.1H2.9V0H3.8V-.1H3.4L3.7 -1.4Z'),
    outline('M10.5 -1.3L10.6 -.36H10.86L10.96 -1.3Z'),
    outline(circle(10.73, -0.36, 0.36)),
    detail(circle(10.73, -0.36, 0.15)),
    // The rocket, behind the cabin.
    outline('M14.2 -2.7Q14.7 -2.9 15.3 -2.95V-1.75Q14.7 -1.8 14.2 -2Z'),
    outline(
      'M0 -2C.2 -2.2 1.2 -2.7 2.2 -3.06C3.2 -3.4 4.2 -3.5 5.2 -3.5H9.4C11.4 -3.5 13 -3.16 14.2 -2.85V-1.85C12.6 -1.4 11 -1.2 9 -1.2H4C2.2 -1.26 .6 -1.6 0 -2Z',
    ),
    detail(
      'M.9 -2.42Q1.5 -2 1 -1.66M4.1 -3.48V-1.24M9.4 -3.5V-1.2M12 -3.28V-1.42M2.3 -2.3H12.6' +
        `${circle(5, -2.72, 0.22)}${circle(6.1, -2.72, 0.22)}${circle(7.2, -2.72, 0.22)}${circle(8.3, -2.72, 0.22)}${circle(5.6, -1.8, 0.18)}${circle(6.9, -1.8, 0.18)}`,
    ),
    solid('M2 -2.8L2.7 -3.06L3.1 -2.8L2.5 -2.55Z'),
    solid(circle(3.3, -2.6, 0.14)),
    // A boom with its fin: together they turn up, to brake as a shuttlecock does.
    outline(
      'M7.4 -1.66C8.6 -1.9 11.8 -2 13.8 -2.2L15.4 -2.5L16.9 -5.5H18.2L17.6 -2.5L17.9 -1.1H16.9L15.9 -1.7L14 -1.55C12 -1.4 9.4 -1.36 7.4 -1.66Z',
    ),
    detail('M17.5 -5.5L16.9 -2.3L17.3 -1.1M13.8 -2.2L14 -1.55M15.4 -2.5L15.9 -1.7M16 -3.7H17.85'),
    outline('M15.9 -2.5L18.3 -2.42V-2.24L15.9 -2.1Z'),
  ],
}

export const drawings: readonly Drawing[] = [x37b, dreamChaser, spaceShipTwo]
