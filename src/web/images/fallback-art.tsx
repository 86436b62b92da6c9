import type { SVGProps } from 'react'
import type { SpacecraftConfigType } from '#ll2/spacecraft-config-type.ts'
import { typeName } from '#ll2/type-name.ts'
import { shorten } from '../format/shorten.ts'
import { drawingSubject } from './drawing-subject.ts'
import type { Drawing } from './drawings/drawing.ts'
import { drawingOf } from './drawings/drawing-of.ts'
import { gridOf, type Pen, strokesOf } from './drawings/strokes-of.ts'

/**
 * A plate as from an engineering archive, for a craft without a picture. Its name says what is
 * drawn, and the caption beside it why.
 */
export function FallbackArt({
  type,
  inscription,
}: {
  type: SpacecraftConfigType | null
  inscription: string
}) {
  const drawing = drawingOf(type)
  return (
    <svg
      role="img"
      aria-label={`Drawing of ${drawingSubject(type)}`}
      viewBox="0 0 400 300"
      preserveAspectRatio="xMidYMid slice"
      strokeLinejoin="round"
      strokeLinecap="round"
      className="size-full fill-none stroke-accent"
    >
      <path {...hairline} d={grid} className="opacity-8" />
      <Plate drawing={drawing} />
      <path {...pens.construction} d={titleBlock} />
      <g className="fill-accent stroke-none">
        <text x={20} y={266} fontSize={14} className="font-mono">
          {shorten(inscription, 28)}
        </text>
        <text x={380} y={266} fontSize={11.5} textAnchor="end" className="font-sans">
          {type && shorten(typeName(type.name), 22)}
        </text>
      </g>
    </svg>
  )
}

function Plate({ drawing }: { drawing: Drawing }) {
  return strokesOf(drawing).map(({ pen, ...path }) => (
    <path key={`${pen} ${path.d} ${path.transform}`} {...pens[pen]} {...path} />
  ))
}

/** A line that stays thin however large the plate is shown. */
const hairline = { strokeWidth: 0.8, vectorEffect: 'non-scaling-stroke' } as const

/** Opaque, so that the grid ends at the contour as if the craft lay on it. */
const wash = 'fill-[color-mix(in_srgb,var(--color-accent)_8%,var(--color-plate))]'

const pens: Record<Pen, SVGProps<SVGPathElement>> = {
  construction: { ...hairline, className: 'opacity-60' },
  outline: { strokeWidth: 1.6, className: wash },
  axes: { ...hairline, strokeDasharray: '12 3 2 3', className: 'opacity-60' },
  detail: { strokeWidth: 0.8 },
  hidden: { strokeWidth: 0.8, strokeDasharray: '4 3' },
  solid: { className: 'fill-accent stroke-none' },
}

const grid = gridOf(400, 300)

const titleBlock = 'M20 246H380M15 30H25M20 25V35M375 30H385M380 25V35'
