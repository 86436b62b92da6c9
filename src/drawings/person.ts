import type { Box, Stroke } from './drawing.ts'
import { both, outline } from './shapes.ts'

/** Somebody of 1.75 m, standing, to tell sizes by. */
export const person: { height: number; bounds: Box; strokes: readonly Stroke[] } = {
  height: 1.75,
  bounds: { x: -0.29, y: -1.75, width: 0.58, height: 1.75 },
  strokes: [
    outline(
      both(
        'M0 -1.49H.055C.07 -1.46 .16 -1.45 .2 -1.41C.235 -1.375 .245 -1.2 .26 -1.06L.285 -.8Q.285 -.74 .25 -.74L.225 -.79L.2 -1.02L.165 -1.2L.15 -1L.17 -.86L.15 -.46L.115 -.06L.14 0H.04L.035 -.4L.012 -.78H0',
      ),
    ),
    outline(
      'M0 -1.75C.075 -1.75 .105 -1.7 .1 -1.63C.095 -1.55 .05 -1.51 0 -1.51C-.05 -1.51 -.095 -1.55 -.1 -1.63C-.105 -1.7 -.075 -1.75 0 -1.75Z',
    ),
  ],
}
