import { acrossVertical, circle, heightLine, spokes, widthLine } from './strokes.ts'
import type { TypeDrawing } from './type-drawing.ts'

/** A blunt cone on its heat shield, in elevation and from above. */
export const capsule: TypeDrawing = {
  mirror: acrossVertical(122),
  half: {
    outline: 'M122 62H138V72H144L150 80L183 172Q186 180 180 183Q152 197 122 197M138 72H122',
    detail:
      `M150 80H122M183 172H122M180 183H122M156.5 98H122M175 150H140M146 118H154L159 132H148Z` +
      `${circle(168, 158, 3.2)}${circle(158.5, 158, 3.2)}` +
      'M151 183l-3 9.5M136 183l-3 12.5M165 183l-3 6.5',
  },
  whole: {
    outline: circle(284, 130, 64),
    detail:
      `${spokes(284, 130, 58, 64, 48)}${circle(284, 130, 58)}${circle(284, 130, 28)}${circle(284, 130, 16)}` +
      'M108 117Q108 111 114 111H130Q136 111 136 117L139 147Q139 153 133 153H111Q105 153 105 147Z' +
      `${circle(122, 127, 6.5)}${circle(122, 127, 4)}` +
      'M304 150l21 21M264 150l-21 21M304 110l21 -21M264 110l-21 -21' +
      'M273 157L269 178Q284 182 299 178L295 157',
  },
  axes: 'M122 50V209M284 54V206M208 130H360',
  construction:
    widthLine(61, 183, 218) +
    heightLine(42, 62, 197) +
    'M61 186V223M183 186V223M38 62H102M38 197H116',
}
