import type { Pen } from '#charts/plot.ts'
import type { Tone } from '#charts/tones.ts'

/** How one layer of a mark is drawn, as attributes of SVG. */
interface Layer {
  fill: string
  stroke?: string
  strokeWidth?: number
  strokeLinecap?: 'round' | 'square'
}

const point = (stroke: string, strokeWidth: number, strokeLinecap: 'round' | 'square') =>
  ({ fill: 'none', stroke, strokeWidth, strokeLinecap }) as const

const paper = 'var(--color-paper)'

/** The layers that a mark of a plot is drawn in, from the lowest: a ring is a dot with a hole. */
export function layersOf(pen: Pen, tone: Tone): readonly Layer[] {
  // Not a class for each: the style sheet names the hues, the marks take them.
  const hue = `var(--series-${tone})`
  switch (pen) {
    case 'area':
      return [{ fill: hue }]
    case 'dot':
      return [point(hue, 8, 'round')]
    case 'square':
      return [point(hue, 7, 'square')]
    case 'ring':
      return [point(hue, 10, 'round'), point(paper, 6, 'round')]
    case 'frame':
      return [point(hue, 9, 'square'), point(paper, 5, 'square')]
    case 'target':
      return [point(hue, 11, 'round'), point(paper, 8, 'round'), point(hue, 4, 'round')]
    case 'box':
      return [point(hue, 10, 'square'), point(paper, 7, 'square'), point(hue, 3, 'square')]
  }
}
