import type { Matrix } from '../path.ts'

/** A circle as path data. */
export const circle = (cx: number, cy: number, r: number): string =>
  `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`

/** A rectangle as path data. */
export const box = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`

/** Short strokes all around a centre, between two radii. */
export const spokes = (cx: number, cy: number, from: number, to: number, count: number): string =>
  around(
    count,
    (x, y) => `M${at(cx, from * x)} ${at(cy, from * y)}L${at(cx, to * x)} ${at(cy, to * y)}`,
  )

/** Small circles on a pitch circle, as bolts are set. */
export const bolts = (cx: number, cy: number, pitch: number, r: number, count: number): string =>
  around(count, (x, y) => circle(at(cx, pitch * x), at(cy, pitch * y), r))

function around(count: number, path: (x: number, y: number) => string): string {
  const angles = Array.from({ length: count }, (_, i) => (2 * Math.PI * i) / count)
  return angles.map(angle => path(Math.cos(angle), Math.sin(angle))).join('')
}

/** Rounded to a tenth, as path data is written. */
const at = (centre: number, offset: number) => Math.round((centre + offset) * 10) / 10

/** A dimension line with arrowheads from `x1` to `x2`. */
export const widthLine = (x1: number, x2: number, y: number): string =>
  `M${x1} ${y}H${x2}M${x1 + 6} ${y - 2.5}l-6 2.5l6 2.5M${x2 - 6} ${y - 2.5}l6 2.5l-6 2.5`

/** A dimension line with arrowheads from `y1` to `y2`. */
export const heightLine = (x: number, y1: number, y2: number): string =>
  `M${x} ${y1}V${y2}M${x - 2.5} ${y1 + 6}l2.5 -6l2.5 6M${x - 2.5} ${y2 - 6}l2.5 6l2.5 -6`

/** Mirrors left to right in the vertical at `x`. */
export const acrossVertical = (x: number): Matrix => [-1, 0, 0, 1, 2 * x, 0]

/** Mirrors top to bottom in the horizontal at `y`. */
export const acrossHorizontal = (y: number): Matrix => [1, 0, 0, -1, 0, 2 * y]
