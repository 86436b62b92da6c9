import { acrossHorizontal, bolts, circle, heightLine, widthLine } from './strokes.ts'
import type { TypeDrawing } from './type-drawing.ts'

/** An upper stage with flaps on its side, and the view on its engines. */
export const upperStage: TypeDrawing = {
  mirror: acrossHorizontal(128),
  half: {
    outline:
      'M36 128C42 115 68 102 104 101H256V128' +
      'M67 107.600L86 80Q88 76 93 77L112 83Q116 84 116 89V101' +
      'M190 101L210 70Q212 66 217 66H248Q253 66 253 71V101' +
      'M256 105L269 101V118L256 115' +
      `M320.5 100.600V66H325.500V100.6`,
    detail:
      'M104 101V128M132 101V128M158 101V128M184 101V128M210 101V128M236 101V128' +
      'M243 101V67M108 101V82M60 110.500V128' +
      'M256 123L265 121V128',
    hidden:
      'M120 101Q108 113 108 128M162 101Q177 113 177 128M168 101Q183 113 183 128M240 101Q251 113 251 128',
  },
  whole: {
    outline: circle(323, 128, 27),
    detail: `${circle(323, 128, 24)}${bolts(323, 128, 13, 8, 3)}${bolts(323, 128, 13, 4, 3)}`,
  },
  axes: 'M26 128H364M323 54V202',
  construction:
    widthLine(36, 269, 216) +
    'M36 134V221M269 158V221' +
    heightLine(284, 101, 155) +
    'M260 101H300M260 155H300' +
    heightLine(362, 66, 190) +
    'M329 66H367M329 190H367',
}
