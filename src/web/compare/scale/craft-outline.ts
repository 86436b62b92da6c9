import type { Box, Stroke } from '#drawings/drawing.ts'
import {
  both,
  box,
  circle,
  detail,
  hidden,
  hoops,
  nozzle,
  outline,
  turned,
} from '#drawings/shapes.ts'

/** What is drawn of a craft, in metres. */
export interface Outline {
  bounds: Box
  strokes: readonly Stroke[]
}

interface Size {
  height: number
  diameter: number
}

/**
 * The plain outline of a craft of which no more is known than its type, height and diameter: true in
 * its size, and no likeness.
 * @param type - LL2's id of it
 */
export function craftOutline(type: number | undefined, size: Size): Outline {
  const { height, diameter } = size
  if (type === 3) return lyingPlane(size)
  const strokes = (outlines[type ?? 0] ?? cylinder)(height, diameter / 2)
  return { bounds: { x: -diameter / 2, y: 0, width: diameter, height }, strokes }
}

/** Each from its nose, at the origin, to its end. */
const outlines: Record<number, (height: number, radius: number) => Stroke[]> = {
  2: capsule,
  4: cargoShip,
  5: massSimulator,
  6: upperStage,
  7: lander,
}

/** A cone with its heat shield; on a longer craft a module stands behind it. */
function capsule(height: number, radius: number): Stroke[] {
  const cone = Math.min(height, 1.9 * radius)
  const shield = 0.12 * cone
  const end = cone - shield
  const hull = [
    outline(
      `M${-0.36 * radius} 0H${0.36 * radius}V${0.08 * cone}H${0.5 * radius}L${radius} ${end}` +
        `Q0 ${cone + shield} ${-radius} ${end}L${-0.5 * radius} ${0.08 * cone}H${-0.36 * radius}Z`,
    ),
    detail(
      `${hoops(0.62 * radius, 0.28 * cone)}${hoops(0.9 * radius, 0.76 * cone)}` +
        circle(0, 0.5 * cone, 0.16 * radius),
    ),
  ]
  if (height - cone < 0.3 * radius) return hull
  const from = end + shield / 2
  const tail = height - 0.12 * (height - cone) - 0.2 * radius
  return [
    outline(nozzle(0, tail, height, 0.14 * radius, 0.4 * radius)),
    outline(turned([from, radius], [tail, radius])),
    detail(hoops(radius, from + 0.3 * (tail - from), from + 0.85 * (tail - from))),
    ...hull,
  ]
}

function cargoShip(height: number, radius: number): Stroke[] {
  const dome = Math.min(0.2 * height, radius)
  const tail = 0.94 * height
  return [
    outline(nozzle(0, tail, height, 0.14 * radius, 0.34 * radius)),
    outline(
      `M${-0.34 * radius} 0H${0.34 * radius}V${0.3 * dome}Q${radius} ${0.4 * dome} ${radius} ${dome}` +
        `V${tail}H${-radius}V${dome}Q${-radius} ${0.4 * dome} ${-0.34 * radius} ${0.3 * dome}Z`,
    ),
    detail(hoops(radius, dome, 0.5 * height, 0.56 * height, 0.84 * height)),
  ]
}

const cylinder = (height: number, radius: number): Stroke[] => [
  outline(turned([0, radius], [height, radius])),
]

/** A weight: nothing is in it that could be seen. */
function massSimulator(height: number, radius: number): Stroke[] {
  const across = hidden(`M${-radius} 0L${radius} ${height}M${radius} 0L${-radius} ${height}`)
  return [...cylinder(height, radius), across]
}

function upperStage(height: number, radius: number): Stroke[] {
  const nose = Math.min(0.35 * height, 3 * radius)
  return [
    outline(
      `M0 0C${0.5 * radius} ${0.08 * nose} ${radius} ${0.5 * nose} ${radius} ${nose}V${height}` +
        `H${-radius}V${nose}C${-radius} ${0.5 * nose} ${-0.5 * radius} ${0.08 * nose} 0 0Z`,
    ),
    detail(
      hoops(radius, nose, 0.62 * height, 0.94 * height) +
        both(`M${radius} ${0.78 * height}L${0.72 * radius} ${0.8 * height}V${height}`),
    ),
  ]
}

/** A body on legs, whose feet are as far apart as it is wide. */
function lander(height: number, radius: number): Stroke[] {
  const body = 0.62 * radius
  const foot = 0.05 * height
  return [
    detail(
      both(
        `M${0.8 * body} ${0.42 * height}L${0.88 * radius} ${height - foot}` +
          `M${0.8 * body} ${0.8 * height}L${0.8 * radius} ${0.84 * height}`,
      ),
    ),
    outline(both(box(0.76 * radius, height - foot, 0.24 * radius, foot))),
    outline(nozzle(0, 0.82 * height, 0.93 * height, 0.12 * radius, 0.3 * radius)),
    outline(turned([0.46 * height, body], [0.82 * height, body])),
    outline(
      turned(
        [0, 0.3 * body],
        [0.1 * height, 0.72 * body],
        [0.36 * height, 0.72 * body],
        [0.46 * height, 0.5 * body],
      ),
    ),
    detail(circle(0, 0.22 * height, 0.2 * body) + hoops(body, 0.6 * height)),
  ]
}

/** On its wheels, nose to the left: its height is its length. */
function lyingPlane({ height: length, diameter }: Size): Outline {
  const top = 0.62 * diameter
  const body = diameter + top
  const at = (x: number, y: number) => `${x * length} ${top + y * diameter}`
  return {
    bounds: { x: 0, y: 0, width: length, height: body },
    strokes: [
      outline(`M${at(0.78, 0.1)}L${at(0.92, -0.62)}H${0.99 * length}L${at(0.96, 0.1)}Z`),
      outline(
        `M${at(0, 0.72)}C${at(0.02, 0.4)} ${at(0.1, 0.02)} ${at(0.2, 0)}H${0.94 * length}` +
          `L${at(1, 0.2)}V${top + 0.86 * diameter}L${at(0.96, 1)}H${0.14 * length}Q${at(0.01, 0.98)} ${at(0, 0.72)}Z`,
      ),
      detail(
        `M${at(0.26, 0)}V${top + 0.4 * diameter}H${0.8 * length}V${top}` +
          `M${at(0.36, 0.84)}L${at(0.92, 0.78)}L${at(0.94, 0.9)}H${0.36 * length}Z`,
      ),
      detail(`M${at(0.11, 0.22)}L${at(0.16, 0.2)}L${at(0.15, 0.36)}L${at(0.1, 0.38)}Z`),
    ],
  }
}
