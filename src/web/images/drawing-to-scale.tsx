import type { SVGProps } from 'react'
import type { Drawing, Pen } from '#drawings/drawing.ts'
import { wash } from './plate-art.tsx'

/**
 * A drawing of a craft, to stand in an SVG that draws in the accent's colour and fills nothing: the
 * upper left corner of its bounds is at the origin.
 * @param scale - units of the SVG to a metre
 * @param weight - of its lines: 1 as on a plate of 400 units
 */
export function DrawingToScale({
  drawing: { bounds, strokes },
  scale,
  weight = 1,
}: {
  drawing: Pick<Drawing, 'bounds' | 'strokes'>
  scale: number
  weight?: number
}) {
  const unit = weight / scale
  const looks = pens(unit)
  return (
    <g transform={`scale(${scale}) translate(${-bounds.x} ${-bounds.y})`}>
      {strokes.map(({ pen, d }) => (
        <path key={`${pen} ${d}`} {...looks[pen]} d={d} />
      ))}
    </g>
  )
}

/** @param unit - metres to one unit of the SVG */
const pens = (unit: number): Record<Pen, SVGProps<SVGPathElement>> => ({
  outline: { strokeWidth: 1.6 * unit, className: wash },
  detail: { strokeWidth: 0.8 * unit },
  hidden: { strokeWidth: 0.8 * unit, strokeDasharray: `${4 * unit} ${3 * unit}` },
  solid: { className: 'fill-accent stroke-none' },
  axes: {
    strokeWidth: 0.8 * unit,
    strokeDasharray: `${12 * unit} ${3 * unit} ${2 * unit} ${3 * unit}`,
    className: 'opacity-60',
  },
})
