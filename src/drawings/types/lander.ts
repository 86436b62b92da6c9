import { acrossVertical, box, heightLine, widthLine } from './strokes.ts'
import type { TypeDrawing } from './type-drawing.ts'

/** A lander standing on its legs. */
export const lander: TypeDrawing = {
  mirror: acrossVertical(200),
  half: {
    outline:
      'M200 54H212V60H224L240 80V122H200' +
      'M200 128H248L256 138V162L248 170H200' +
      'M200 170H210L219 188H200' +
      'M256 138L306 202M294 202H314L318 206H290Z',
    detail:
      'M224 60H200M240 80H200M240 108H200M210 86H231V101H210ZM200 86H206V101H200' +
      'M214 122V128M234 122L238 128M256 138H200M256 162H200' +
      'M252 168L298 196M256 146L282 186M230 138L242 162M230 162L242 138M230 138V162M242 138V162' +
      'M240 88H248V98H240M248 90l5 -3v6M248 96l5 3v-6',
  },
  whole: {
    outline: 'M188 202H212L216 206H184Z',
    detail:
      `${box(190, 138, 20, 24)}M194 162V202M206 162V202M194 170H206M194 178H206M194 186H206M194 194H206` +
      'M178 60L166 48M155 52Q157 37 172 39Q170 52 155 52M164 46L160 42',
  },
  axes: 'M200 42V216',
  construction:
    'M44 206H356' +
    Array.from({ length: 16 }, (_, i) => `M${52 + 20 * i} 206l-5 5`).join('') +
    widthLine(82, 318, 226) +
    'M82 209V231M318 209V231' +
    heightLine(346, 54, 206) +
    'M216 54H351',
}
