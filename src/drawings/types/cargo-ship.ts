import { acrossVertical, box, circle, heightLine, widthLine } from './strokes.ts'
import type { TypeDrawing } from './type-drawing.ts'

/** A cargo ship from above: docking probe, hold, tanks, engine section and solar wings. */
export const cargoShip: TypeDrawing = {
  mirror: acrossVertical(200),
  half: {
    outline:
      'M200 57H209V62Q226 66 227 80V104Q226 113 219 116V122H224V150H227V186L233 202H200' +
      'M200 202H209L214 214H200' +
      'M249 154H352V188H249Z',
    detail:
      'M209 62H200M227 80H200M227 104H200M219 116H200M219 122H200M224 150H200M227 186H200' +
      'M227 158H200M240 166L249 162M240 176L249 180M227 164L240 166V176L227 178' +
      'M275 154V188M300.5 154V188M326 154V188M249 171H352' +
      'M227 96L243 90' +
      `${circle(246, 88, 4)}${box(206, 164, 11, 14)}`,
    hidden: 'M200 127Q218 127 218 136Q218 145 200 145',
    solid: circle(246, 88, 1.2),
  },
  whole: {
    outline: 'M200 57V44M197 48H203',
    detail: `M193 84h14v14h-14z`,
  },
  axes: 'M200 36V226M40 171H158M242 171H360',
  construction:
    widthLine(48, 352, 222) +
    'M48 192V227M352 192V227' +
    heightLine(372, 57, 214) +
    'M212 57H377M218 214H377',
}
