import { circle, widthLine } from './strokes.ts'
import type { TypeDrawing } from './type-drawing.ts'

/** An orbit around the Earth, with the area swept so far, for what is of no type we draw. */
export const orbit: TypeDrawing = {
  whole: {
    outline: `M150 130H326A122 92 0 0 0 282.4 59.5L147.8 119.4A26 26 0 0 1 150 130Z${circle(124, 130, 26)}`,
    detail:
      'M98 130Q124 143 150 130M124 104Q111 130 124 156M124 104Q137 130 124 156M106 111Q124 120 142 111' +
      'M184 130A60 60 0 0 0 178.8 105.600M282.4 59.500L246 36.500M252.6 37.500L246 36.500L249.5 42.2' +
      'M82 130a122 92 0 1 0 244 0a122 92 0 1 0 -244 0',
    hidden: circle(124, 130, 42),
    solid: `${circle(282.4, 59.5, 5)}${circle(82, 130, 2.5)}${circle(326, 130, 2.5)}`,
  },
  axes: 'M62 130H346M124 60V200M204 32V214',
  construction: `${widthLine(82, 326, 234)}M82 136V239M326 136V239`,
}
