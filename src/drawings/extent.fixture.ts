import type { Box } from './drawing.ts'
import { type Command, readPath } from './path.ts'

type Place = readonly [x: number, y: number]

/** What path data takes up, its curves followed in small steps. */
export function extentOf(paths: readonly string[]): Box {
  const places = paths.flatMap(d => followed(readPath(d)))
  const x = Math.min(...places.map(([x]) => x))
  const y = Math.min(...places.map(([, y]) => y))
  return {
    x,
    y,
    width: Math.max(...places.map(([x]) => x)) - x,
    height: Math.max(...places.map(([, y]) => y)) - y,
  }
}

const steps = Array.from({ length: 32 }, (_, n) => (n + 1) / 32)

function followed(commands: readonly Command[]): Place[] {
  let [x, y] = [0, 0]
  return commands.flatMap(([letter, ...values]) => {
    const from: Place = [x, y]
    ;[x, y] = letter === 'Z' ? [x, y] : [values.at(-2) ?? x, values.at(-1) ?? y]
    if (letter === 'Z') return []
    if (letter === 'A') return arc(from, values)
    const corners = [from, ...pairs(values)]
    return letter === 'Q' || letter === 'C' ? steps.map(t => bezier(corners, t)) : pairs(values)
  })
}

const pairs = (values: readonly number[]): Place[] =>
  Array.from({ length: values.length / 2 }, (_, n) => [values[2 * n] ?? 0, values[2 * n + 1] ?? 0])

/** By de Casteljau: midway between midways. */
function bezier(corners: readonly Place[], t: number): Place {
  const [first = [0, 0]] = corners
  if (corners.length === 1) return first
  const between = corners.slice(1).map(([x, y], n): Place => {
    const [fromX, fromY] = corners[n] ?? [0, 0]
    return [fromX + (x - fromX) * t, fromY + (y - fromY) * t]
  })
  return bezier(between, t)
}

/** An arc that is not turned, by its centre (SVG 2, appendix B.2.4). */
function arc([x1, y1]: Place, values: readonly number[]): Place[] {
  const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, x2 = 0, y2 = 0] = values
  if (turn !== 0) throw new Error('No arc of a drawing is turned')
  const [dx, dy] = [(x1 - x2) / 2 / rx, (y1 - y2) / 2 / ry]
  const half = dx * dx + dy * dy
  // Radii too small for the way are made as large as it takes.
  const grown = Math.max(1, Math.sqrt(half))
  const off = Math.sqrt(Math.max(0, (grown * grown - half) / half)) * (large === sweep ? -1 : 1)
  const [cx, cy] = [off * dy, -off * dx]
  const start = Math.atan2(dy - cy, dx - cx)
  let angle = Math.atan2(-dy - cy, -dx - cx) - start
  if (sweep && angle < 0) angle += 2 * Math.PI
  if (!sweep && angle > 0) angle -= 2 * Math.PI
  const centre: Place = [(x1 + x2) / 2 + cx * rx, (y1 + y2) / 2 + cy * ry]
  return steps.map(t => [
    centre[0] + rx * grown * Math.cos(start + angle * t),
    centre[1] + ry * grown * Math.sin(start + angle * t),
  ])
}
