import type { Drawing, Pen } from './drawing.ts'
import { type Matrix, transformPath } from './path.ts'
import { heightLine, widthLine } from './types/strokes.ts'
import { strokesOf } from './types/strokes-of.ts'
import type { TypeDrawing } from './types/type-drawing.ts'
import { typeDrawingOf } from './types/type-drawing-of.ts'

/** A stroke on a plate: the thinnest are those of projection and dimension lines. */
export interface PlateStroke {
  pen: Pen | 'construction'
  /** SVG path data, in units of the plate. */
  d: string
}

/** A measure written beside its line, which may run upwards. */
export interface PlateMeasure {
  x: number
  y: number
  text: string
  isUpright: boolean
}

/** A drawing in a field of 400 by 300 units, of which a crop to 3:2 loses nothing. */
export interface Plate {
  strokes: readonly PlateStroke[]
  measures: readonly PlateMeasure[]
}

/** The plate of a craft: as large as there is room for, with its measures. */
export function craftPlate(drawing: Drawing): Plate {
  const { bounds, strokes } = drawing
  const scale = Math.min(room.width / bounds.width, room.height / bounds.height)
  const left = room.x + (room.width - bounds.width * scale) / 2 - bounds.x * scale
  const top = room.y + (room.height - bounds.height * scale) / 2 - bounds.y * scale
  const place: Matrix = [scale, 0, 0, scale, left, top]
  const { lines, measures } = dimensions(drawing, place)
  return {
    strokes: [
      { pen: 'construction', d: lines },
      ...strokes.map(({ pen, d }) => ({ pen, d: transformPath(d, place) })),
    ],
    measures,
  }
}

/** The plate that stands for all craft of a type. */
export function typePlate(type: { id: number } | null): Plate {
  const drawing = typeDrawingOf(type)
  const plate = typePlates.get(drawing) ?? { strokes: strokesOf(drawing), measures: [] }
  typePlates.set(drawing, plate)
  return plate
}

/** A page shows few types many times. */
const typePlates = new Map<TypeDrawing, Plate>()

/** Where a craft is drawn: what is left and below of it is for its measures. */
const room = { x: 64, y: 36, width: 284, height: 166 }

/** How far from the drawing a dimension line runs. */
const gap = 15

function dimensions(drawing: Drawing, [scale, , , , left, top]: Matrix) {
  const { bounds, nose, length, width, span, across } = drawing
  const edge = {
    left: left + bounds.x * scale,
    right: left + (bounds.x + bounds.width) * scale,
    top: top + bounds.y * scale,
    bottom: top + (bounds.y + bounds.height) * scale,
  }
  // A wing span is not seen from the side.
  const breadth = across === 'wing span' ? undefined : (span ?? width)
  const half = ((breadth ?? 0) * scale) / 2
  const middle = across === 'height' ? edge.bottom - half : top
  const upright =
    nose === 'up'
      ? { from: top, to: top + length * scale, size: length }
      : { from: middle - half, to: middle + half, size: breadth }
  const level =
    nose === 'up'
      ? { from: left - half, to: left + half, size: breadth }
      : { from: left, to: left + length * scale, size: length }
  const x = round(edge.left - gap)
  const y = round(edge.bottom + gap)
  const lines: string[] = []
  const measures: PlateMeasure[] = []
  if (upright.size !== undefined) {
    const [from, to] = [round(upright.from), round(upright.to)]
    const inner = round(edge.left - 3)
    lines.push(heightLine(x, from, to), `M${x - 4} ${from}H${inner}M${x - 4} ${to}H${inner}`)
    measures.push({
      x: x - 5,
      y: round((from + to) / 2),
      text: metres(upright.size),
      isUpright: true,
    })
  }
  if (level.size !== undefined) {
    const [from, to] = [round(level.from), round(level.to)]
    const inner = round(edge.bottom + 3)
    lines.push(widthLine(from, to, y), `M${from} ${inner}V${y + 4}M${to} ${inner}V${y + 4}`)
    measures.push({
      x: round((from + to) / 2),
      y: y + 11,
      text: metres(level.size),
      isUpright: false,
    })
  }
  return { lines: lines.join(''), measures }
}

const metres = (size: number) => `${size}\u00a0m`

const round = (value: number) => Math.round(value * 10) / 10

/** The square grid of the paper, its lines 20 units apart. */
export function gridOf(width: number, height: number): string {
  const steps = (length: number) =>
    Array.from({ length: Math.floor(length / 20) + 1 }, (_, i) => 20 * i)
  const upright = steps(width).map(x => `M${x} 0V${height}`)
  const level = steps(height).map(y => `M0 ${y}H${width}`)
  return [...upright, ...level].join('')
}
