import type { SVGProps } from 'react'
import type { Pen, Stroke } from '#drawings/drawing.ts'
import { wash } from '../images/plate-art.tsx'

/** Strokes whose lines are as thin in a small drawing as in a large one. */
export const DrawnStrokes = ({ strokes }: { strokes: readonly Stroke[] }) =>
  strokes.map(({ pen, d }) => <path key={`${pen} ${d}`} {...pens[pen]} d={d} />)

const thin = { vectorEffect: 'non-scaling-stroke', strokeWidth: 0.7 } as const

const pens: Record<Pen, SVGProps<SVGPathElement>> = {
  outline: { vectorEffect: 'non-scaling-stroke', strokeWidth: 1.2, className: wash },
  detail: { ...thin, className: 'max-sm:hidden' },
  hidden: { ...thin, strokeDasharray: '4 3', className: 'max-sm:hidden' },
  solid: { className: 'fill-accent stroke-none' },
  // Here a drawing stands among others, and has no plate to itself.
  axes: { className: 'hidden' },
}
