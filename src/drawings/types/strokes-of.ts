import { transformPath } from '../path.ts'
import type { PlateStroke } from '../plate.ts'
import type { Lines, TypeDrawing } from './type-drawing.ts'

/** The strokes of a drawing in the order they are laid down: what comes later lies on top. */
export function strokesOf({ whole, half, mirror, axes, construction }: TypeDrawing): PlateStroke[] {
  const lines = (pen: keyof Lines): PlateStroke[] => {
    const side = half?.[pen]
    const middle = whole?.[pen]
    return [
      ...(side ? [{ pen, d: side }] : []),
      ...(side && mirror ? [{ pen, d: transformPath(side, mirror) }] : []),
      ...(middle ? [{ pen, d: middle }] : []),
    ]
  }
  return [
    { pen: 'construction', d: construction },
    ...lines('outline'),
    { pen: 'axes', d: axes },
    ...lines('detail'),
    ...lines('hidden'),
    ...lines('solid'),
  ]
}
