import type { DrawingName } from '#drawings/drawing-name.ts'
import { drawings } from '#drawings/drawing-of.ts'
import { craftPlate, gridOf, type PlateStroke, typePlate } from '#drawings/plate.ts'
import type { SpacecraftConfigType } from '#ll2/spacecraft-config-type.ts'
import { mark } from '#web/layout/mark.ts'
import { colours } from './colours.ts'

/** The plate's size, in pixels. */
export const plate = { width: 470, height: 630, footHeight: 92 }

const { accent } = colours

/** Eight parts of accent in a hundred, as the site mixes it. */
const wash = '#dde3f5'

const pens: Record<PlateStroke['pen'], string> = {
  construction: 'stroke-width=".9" opacity=".6"',
  outline: `stroke-width="1.9" fill="${wash}"`,
  axes: 'stroke-width=".9" stroke-dasharray="12 3 2 3" opacity=".6"',
  detail: 'stroke-width="1"',
  hidden: 'stroke-width="1" stroke-dasharray="4 3"',
  solid: `fill="${accent}" stroke="none"`,
}

/** The site's line drawing of a craft on its grid, or that of its type, as SVG. */
export function drawPlate(type: SpacecraftConfigType | null, name?: DrawingName | null): string {
  const { width, height, footHeight } = plate
  const scale = width / 400
  const drawing = drawings.find(drawing => drawing.name === name)
  const strokes = (drawing ? craftPlate(drawing) : typePlate(type)).strokes.map(
    ({ pen, d }) => `<path ${pens[pen]} d="${d}"/>`,
  )
  const rule = height - footHeight
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="none" stroke="${accent}" stroke-linejoin="round" stroke-linecap="round">`,
    `<rect width="${width}" height="${height}" fill="${colours.plate}" stroke="none"/>`,
    `<path transform="scale(${scale})" d="${gridOf(400, Math.ceil(height / scale))}" stroke-width=".8" opacity=".08"/>`,
    `<g transform="translate(0 ${rule / 2 - 137 * scale}) scale(${scale})">${strokes.join('')}</g>`,
    `<path d="M32 ${rule}H${width - 32}M26 40H38M32 34V46M${width - 38} 40H${width - 26}M${width - 32} 34V46" stroke-width="1" opacity=".6"/>`,
    '</svg>',
  ].join('')
}

/** The catalogue's sign, as SVG. */
export const drawMark = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="${accent}" stroke-width="1.5"><path d="${mark.body}" stroke-linejoin="round"/><path d="${mark.strokes}" stroke-linecap="round"/></svg>`
