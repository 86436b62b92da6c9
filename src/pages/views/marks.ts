import type { Mark } from '#charts/plot.ts'
import { element } from './svg.ts'

/** A mark of a plot as SVG: a ring is a dot with a hole. */
export function markOf({ d, pen }: Pick<Mark, 'd' | 'pen'>, colour: string, paper: string): string {
  const point = (stroke: string, width: number, cap: 'round' | 'square') =>
    element('path', { d, fill: 'none', stroke, 'stroke-width': width, 'stroke-linecap': cap })
  switch (pen) {
    case 'area':
      return element('path', { d, fill: colour })
    case 'dot':
      return point(colour, 8, 'round')
    case 'square':
      return point(colour, 7, 'square')
    case 'ring':
      return point(colour, 10, 'round') + point(paper, 6, 'round')
    case 'frame':
      return point(colour, 9, 'square') + point(paper, 5, 'square')
    case 'target':
      return point(colour, 11, 'round') + point(paper, 8, 'round') + point(colour, 4, 'round')
    case 'box':
      return point(colour, 10, 'square') + point(paper, 7, 'square') + point(colour, 3, 'square')
  }
}
