import type { Pen, Stroke } from './drawing.ts'
import { transformPath } from './path.ts'

export const outline = (d: string): Stroke => ({ pen: 'outline', d })
export const detail = (d: string): Stroke => ({ pen: 'detail', d })
export const hidden = (d: string): Stroke => ({ pen: 'hidden', d })
export const solid = (d: string): Stroke => ({ pen: 'solid', d })

/** A centre line along the axis of a craft that stands nose up. */
export const axis = (from: number, to: number): Stroke => ({ pen: 'axes', d: `M0 ${from}V${to}` })

/** Path data with its mirror image on the other side of the axis. */
export const both = (d: string): string => d + transformPath(d, [-1, 0, 0, 1, 0, 0])

/**
 * The contour of what was turned on a lathe, from the nose on.
 * @param stations - where along the axis it has which radius
 */
export function turned(...stations: readonly (readonly [at: number, radius: number])[]): string {
  const right = stations.map(([at, radius]) => `${radius} ${at}`)
  const left = stations.map(([at, radius]) => `${-radius} ${at}`).reverse()
  return `M${[...right, ...left].join('L')}Z`
}

/** Edges around a body, seen from the side. */
export const hoops = (radius: number, ...places: readonly number[]): string =>
  places.map(at => `M${-radius} ${at}H${radius}`).join('')

export const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`

export const box = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}h${width}v${height}h${-width}Z`

/** A bell-shaped nozzle that opens downwards. */
export const nozzle = (x: number, top: number, bottom: number, throat: number, exit: number) => {
  const bend = top + (bottom - top) * 0.35
  return (
    `M${x - throat} ${top}Q${x - throat - (exit - throat) * 0.75} ${bend} ${x - exit} ${bottom}` +
    `H${x + exit}Q${x + throat + (exit - throat) * 0.75} ${bend} ${x + throat} ${top}Z`
  )
}

/** The rings around such a nozzle, each at some part of its way down. */
export const rings = (
  x: number,
  top: number,
  bottom: number,
  throat: number,
  exit: number,
  ...parts: readonly number[]
) =>
  parts
    .map(t => {
      const y = round(top + (bottom - top) * (0.7 * t + 0.3 * t * t))
      const r = throat + (exit - throat) * (1.5 * t - 0.5 * t * t)
      return `M${round(x - r)} ${y}H${round(x + r)}`
    })
    .join('')

/**
 * A pair of solar wings across the axis, of panels side by side.
 * @param root - how far from the axis the panels begin
 * @param tip - and where they end
 * @param top - where along the axis the panels begin
 * @param depth - how long they are along it
 */
export function solarWings(
  root: number,
  tip: number,
  top: number,
  depth: number,
  { panels, rows = 2 }: { panels: number; rows?: number },
): Stroke[] {
  const panel = (tip - root) / panels
  const seams = Array.from({ length: panels - 1 }, (_, n) => root + panel * (n + 1))
  const lines = Array.from({ length: rows - 1 }, (_, n) => top + (depth / rows) * (n + 1))
  return [
    outline(both(box(root, top, tip - root, depth))),
    detail(
      both(
        seams.map(x => `M${round(x)} ${top}v${depth}`).join('') +
          lines.map(y => `M${root} ${round(y)}H${tip}`).join(''),
      ),
    ),
  ]
}

const round = (value: number) => Math.round(value * 1000) / 1000

/** Turns what stands nose up to have its nose at the left. */
export const laid = (strokes: readonly Stroke[]): Stroke[] => turnedBy(strokes, [0, -1, 1, 0, 0, 0])

/** Moves strokes along the axis. */
export const moved = (strokes: readonly Stroke[], along: number): Stroke[] =>
  turnedBy(strokes, [1, 0, 0, 1, 0, along])

const turnedBy = (strokes: readonly Stroke[], matrix: Parameters<typeof transformPath>[1]) =>
  strokes.map(({ pen, d }): { pen: Pen; d: string } => ({ pen, d: transformPath(d, matrix) }))

/** How a craft lies that stands nose up, its nose at the origin. */
export const standing = (length: number, across: number) =>
  ({ nose: 'up', bounds: { x: -across / 2, y: 0, width: across, height: length } }) as const

/** How a craft lies with its nose to the left, at the origin. */
export const lying = (length: number, across: number) =>
  ({ nose: 'left', bounds: { x: 0, y: -across / 2, width: length, height: across } }) as const
