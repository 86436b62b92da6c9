import type { SVGProps } from 'react'
import type { Plate, PlateStroke } from '#drawings/plate.ts'

/** The strokes of a plate, and its measures. */
export const PlateArt = ({ plate: { strokes, measures } }: { plate: Plate }) => (
  <>
    {strokes.map(({ pen, d }) => (
      <path key={`${pen} ${d}`} {...pens[pen]} d={d} />
    ))}
    <g
      className="hidden fill-accent stroke-none font-mono @min-[22rem]:block"
      fontSize={9}
      textAnchor="middle"
    >
      {measures.map(({ x, y, text, isUpright }) => (
        <text key={text} x={x} y={y} {...(isUpright && { transform: `rotate(-90 ${x} ${y})` })}>
          {text}
        </text>
      ))}
    </g>
  </>
)

/** A line that stays thin however large the plate is shown. */
export const hairline = { strokeWidth: 0.8, vectorEffect: 'non-scaling-stroke' } as const

/** Opaque, so that the grid ends at the contour as if the craft lay on it. */
export const wash = 'fill-[color-mix(in_srgb,var(--color-accent)_8%,var(--color-plate))]'

const pens: Record<PlateStroke['pen'], SVGProps<SVGPathElement>> = {
  construction: { ...hairline, className: 'opacity-60 @max-[12rem]:hidden' },
  outline: { strokeWidth: 1.6, className: wash },
  axes: { ...hairline, strokeDasharray: '12 3 2 3', className: 'opacity-60' },
  detail: { strokeWidth: 0.8 },
  hidden: { strokeWidth: 0.8, strokeDasharray: '4 3' },
  solid: { className: 'fill-accent stroke-none' },
}
