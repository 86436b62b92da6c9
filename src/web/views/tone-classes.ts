import type { Pen } from '#charts/plot.ts'
import type { Tone } from '#charts/tones.ts'

// Written out, so that the style sheet has them.
const fills: Record<Tone, string> = {
  0: 'fill-series-0',
  1: 'fill-series-1',
  2: 'fill-series-2',
  3: 'fill-series-3',
  4: 'fill-series-4',
  5: 'fill-series-5',
  6: 'fill-series-6',
  7: 'fill-series-7',
}
const strokes: Record<Tone, string> = {
  0: 'stroke-series-0',
  1: 'stroke-series-1',
  2: 'stroke-series-2',
  3: 'stroke-series-3',
  4: 'stroke-series-4',
  5: 'stroke-series-5',
  6: 'stroke-series-6',
  7: 'stroke-series-7',
}

/** The layers that a mark of a plot is drawn in, from the lowest: a ring is a dot with a hole. */
export function layersOf(pen: Pen, tone: Tone): readonly string[] {
  switch (pen) {
    case 'area':
      return [fills[tone]]
    case 'line':
      return [`fill-none ${strokes[tone]} stroke-2`]
    case 'dot':
      return [`${strokes[tone]} stroke-8 [stroke-linecap:round]`]
    case 'square':
      return [`${strokes[tone]} stroke-7 [stroke-linecap:square]`]
    case 'ring':
      return [
        `${strokes[tone]} stroke-10 [stroke-linecap:round]`,
        'stroke-paper stroke-6 [stroke-linecap:round]',
      ]
    case 'frame':
      return [
        `${strokes[tone]} stroke-9 [stroke-linecap:square]`,
        'stroke-paper stroke-5 [stroke-linecap:square]',
      ]
  }
}
