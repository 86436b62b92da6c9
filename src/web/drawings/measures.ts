import type { Drawing } from '#drawings/drawing.ts'
import { formatCount } from '../format/count.ts'

/** What was published of a craft's size: "Length 6.98 m, diameter 2.72 m, span 10.7 m". */
export function measuresOf({ length, width, across, span }: Drawing): string {
  const measures = [
    `Length ${metres(length)}`,
    `${across} ${metres(width)}`,
    ...(span ? [`span ${metres(span)}`] : []),
  ]
  return measures.join(', ')
}

export const metres = (size: number): string => `${formatCount(size)}\u00a0m`
