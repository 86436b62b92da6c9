import { acrossVertical, bolts, circle, heightLine, widthLine } from './strokes.ts'
import type { TypeDrawing } from './type-drawing.ts'

/** A stack of ballast plates on an adapter ring, in elevation and from above. */
export const massSimulator: TypeDrawing = {
  mirror: acrossVertical(122),
  half: {
    outline: 'M122 72H170V80H166V176H170V184H186V194H122M140 72V66A7 7 0 0 1 154 66V72',
    detail:
      'M170 80H122M166 96H122M166 112H122M166 128H122M166 144H122M166 160H122M170 176H122M170 184H122',
    solid: circle(147, 66, 2),
  },
  whole: {
    outline: circle(284, 130, 64),
    detail: `${circle(284, 130, 48)}${circle(284, 130, 10)}${bolts(284, 130, 56, 2.2, 12)}${circle(122, 128, 11)}M252 126h8v8h-8zM308 126h8v8h-8z`,
    solid: 'M122 128V117A11 11 0 0 1 133 128ZM122 128V139A11 11 0 0 1 111 128Z',
  },
  axes: 'M122 50V206M284 54V206M208 130H360',
  construction:
    widthLine(58, 186, 218) +
    'M58 198V223M186 198V223' +
    heightLine(42, 72, 194) +
    'M38 72H70M38 194H54',
}
