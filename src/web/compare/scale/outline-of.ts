import { drawingOf } from '#drawings/drawing-of.ts'
import { creditOf } from '#drawings/measures-read.ts'
import type { Compared } from '../../data/compared.ts'
import { craftOutline, type Outline } from './craft-outline.ts'

/** How a craft is drawn to scale; why not, in words, where it is not. */
export type Drawn =
  | { outline: Outline; by: 'drawing'; source: string }
  | { outline: Outline; by: 'record' }
  | { outline: null; why: string }

/**
 * The drawing of a craft's configuration, in its published measures, or an outline in those of its
 * record. Without either nothing stands for it: any size would be a guess.
 */
export function outlineOf({ configuration }: Pick<Compared, 'configuration'>): Drawn {
  const drawing = drawingOf(configuration)
  if (drawing) return { outline: drawing, by: 'drawing', source: creditOf(drawing) }
  const { height, diameter, type } = configuration
  if (isSize(height) && isSize(diameter)) {
    return { outline: craftOutline(type?.id, { height, diameter }), by: 'record' }
  }
  const missing = isSize(height) ? 'diameter' : isSize(diameter) ? 'height' : 'height or diameter'
  return { outline: null, why: `no ${missing} is recorded` }
}

/** No craft is smaller than a hand, or larger than a town: such figures are slips. */
const isSize = (metres: number | null): metres is number =>
  metres !== null && metres >= 0.1 && metres <= 1000
