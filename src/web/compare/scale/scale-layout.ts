import type { Outline } from './craft-outline.ts'
import { person } from './person.ts'

/** What stands in the figure, in its own words. */
export interface Stander {
  /** What names it in the figure and beside it: "A". */
  letter: string
  name: string
  outline: Outline
}

/** Where one of them stands: a point in metres is `x * scale + left`, `y * scale + top`. */
export interface Standing {
  left: number
  top: number
  /** The middle of its place, and how wide that is, for its name. */
  middle: number
  room: number
}

export interface ScaleLayout {
  width: number
  height: number
  /** Units of the figure to a metre. */
  scale: number
  ground: number
  person: Standing
  craft: Standing[]
  /** Lines of the ruler. */
  ticks: { metres: number; y: number }[]
}

/** How wide the figure is, and how high the tallest that stands in it may be. */
const pageRoom = { width: 1200, tallest: 400 }
/** Left of the first who stands the ruler has its words. */
const margin = { left: 110, right: 24, top: 28, bottom: 52 }
const gap = 40

/** Stands craft and a person on one ground at one scale, as large as there is room for. */
export function layOutScale(craft: readonly Stander[], { width, tallest } = pageRoom): ScaleLayout {
  const standers = [person, ...craft.map(({ outline }) => outline)]
  const metres = standers.reduce((sum, { bounds }) => sum + bounds.width, 0)
  const metresHigh = Math.max(...standers.map(({ bounds }) => bounds.height))
  const room = width - margin.left - margin.right - gap * (standers.length - 1)
  const scale = Math.min(room / metres, tallest / metresHigh)
  const ground = margin.top + metresHigh * scale
  // What is left over stands between them.
  const spare = (room - metres * scale) / standers.length
  let edge = margin.left
  const places = standers.map(({ bounds }): Standing => {
    const own = bounds.width * scale + spare
    const middle = edge + own / 2
    edge += own + gap
    return {
      left: middle - (bounds.x + bounds.width / 2) * scale,
      top: ground - (bounds.y + bounds.height) * scale,
      middle,
      room: own + gap,
    }
  })
  const [first, ...others] = places
  if (!first) throw new Error('The person always stands there')
  return {
    width,
    height: ground + margin.bottom,
    scale,
    ground,
    person: first,
    craft: others,
    ticks: ticksOf(metresHigh, scale).map(metres => ({ metres, y: ground - metres * scale })),
  }
}

/** Units between two lines of the ruler at least. */
const leastStep = 58

function ticksOf(high: number, scale: number): number[] {
  const steps = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
  const step = steps.find(metres => metres * scale >= leastStep) ?? high
  return Array.from({ length: Math.floor(high / step + 1e-9) }, (_, n) => step * (n + 1))
}
