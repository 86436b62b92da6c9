import { acrossHorizontal, circle, heightLine, widthLine } from './strokes.ts'
import type { TypeDrawing } from './type-drawing.ts'

/** A delta-winged orbiter from above. */
export const spaceplane: TypeDrawing = {
  mirror: acrossHorizontal(128),
  half: {
    outline:
      'M56 128C58 117 78 109 108 107H142C172 103 196 92 218 78L268 50Q276 46 280 51L296 98V106' +
      'H304Q316 108 316 119V128' +
      'M316 112L330 108V121L316 118',
    detail:
      'M142 107H304M142 114H272M142 114V128M272 114V128M174 114V128M207 114V128M239 114V128' +
      'M142 107C180 105 206 96 226 84L270 57' +
      'M276 106L284 62M254 106L258 92L291 84' +
      'M88 128V121L97 117V128M99 128V116L110 114V128' +
      `${circle(72, 121, 1.6)}${circle(77, 119, 1.6)}${circle(82, 117.2, 1.6)}` +
      'M280 106Q282 113 292 114H316',
  },
  whole: { outline: 'M316 121H338V135H316', detail: 'M276 128L296 126H326L332 128L326 130H296Z' },
  axes: 'M44 128H356',
  construction:
    widthLine(56, 338, 220) +
    heightLine(352, 48, 208) +
    'M56 134V225M338 138V225M282 48H357M282 208H357',
}
