import type { Drawing, Lines } from './drawing.ts'

/** What a stroke is drawn with. */
export type Pen = 'construction' | 'axes' | keyof Lines

export interface Stroke {
  pen: Pen
  d: string
  transform?: string | undefined
}

/** The strokes of a drawing in the order they are laid down: what comes later lies on top. */
export function strokesOf({ whole, half, mirror, axes, construction }: Drawing): Stroke[] {
  const lines = (pen: keyof Lines): Stroke[] => {
    const side = half?.[pen]
    const middle = whole?.[pen]
    return [
      ...(side
        ? [
            { pen, d: side },
            { pen, d: side, transform: mirror },
          ]
        : []),
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

/** The square grid of the paper, its lines 20 units apart. */
export function gridOf(width: number, height: number): string {
  const steps = (length: number) =>
    Array.from({ length: Math.floor(length / 20) + 1 }, (_, i) => 20 * i)
  const upright = steps(width).map(x => `M${x} 0V${height}`)
  const level = steps(height).map(y => `M0 ${y}H${width}`)
  return [...upright, ...level].join('')
}
