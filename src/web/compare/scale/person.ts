import type { Outline } from './craft-outline.ts'

/** Metres. */
export const personHeight = 1.75

const head =
  'M0 0C.075 0 .105 .06 .1 .12C.096 .18 .06 .235 0 .235C-.06 .235 -.096 .18 -.1 .12C-.105 .06 -.075 0 0 0Z'
const body =
  'M-.06 .25H.06C.17 .28 .23 .31 .235 .42L.245 .86C.245 .92 .185 .92 .18 .86L.16 .52L.15 .92L.13 1.7' +
  'C.13 1.75 .03 1.75 .03 1.7L.005 1H-.005L-.03 1.7C-.03 1.75 -.13 1.75 -.13 1.7L-.15 .92L-.16 .52' +
  'L-.18 .86C-.185 .92 -.245 .92 -.245 .86L-.235 .42C-.23 .31 -.17 .28 -.06 .25Z'

/** Somebody standing beside the craft. */
export const person: Outline = {
  bounds: { x: -0.25, y: 0, width: 0.5, height: personHeight },
  strokes: [{ pen: 'solid', d: head + body }],
}
