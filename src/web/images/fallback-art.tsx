import type { ComponentProps } from 'react'
import type { SpacecraftConfigType } from '#ll2/spacecraft-config.ts'
import { shorten } from '../format/shorten.ts'
import { typeName } from '../format/type-name.ts'
import { drawingSubject } from './drawing-subject.ts'
import type { Drawing, Lines } from './drawings/drawing.ts'
import { drawingOf } from './drawings/drawing-of.ts'

/**
 * A plate as from an engineering archive, for a craft without a picture. It has a name of its own
 * because a picture that failed leaves nothing else that says so.
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
      aria-label={`Drawing of ${drawingSubject(type)}, no picture available`}
      viewBox="0 0 400 300"
      preserveAspectRatio="xMidYMid slice"
      strokeLinejoin="round"
      strokeLinecap="round"
      className="size-full fill-none stroke-accent"
    >
      <Hairline d={grid} className="opacity-8" />
      <Plate {...drawing} />
      <Hairline d={titleBlock} className="opacity-60" />
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

function Plate({ whole, half, mirror, axes, construction }: Drawing) {
  const layer = (weight: keyof Lines) => (
    <>
      {half?.[weight] && <path d={half[weight]} />}
      {half?.[weight] && <path d={half[weight]} transform={mirror} />}
      {whole?.[weight] && <path d={whole[weight]} />}
    </>
  )
  return (
    <>
      <Hairline d={construction} className="opacity-60" />
      <g strokeWidth={1.6} className={wash}>
        {layer('outline')}
      </g>
      <Hairline d={axes} strokeDasharray="12 3 2 3" className="opacity-60" />
      <g strokeWidth={0.8}>{layer('detail')}</g>
      <g strokeWidth={0.8} strokeDasharray="4 3">
        {layer('hidden')}
      </g>
      <g className="fill-accent stroke-none">{layer('solid')}</g>
    </>
  )
}

/** Lines that stay thin however large the plate is shown. */
const Hairline = (props: ComponentProps<'path'>) => (
  <path strokeWidth={0.8} vectorEffect="non-scaling-stroke" {...props} />
)

/** Opaque, so that the grid ends at the contour as if the craft lay on it. */
const wash = 'fill-[color-mix(in_srgb,var(--color-accent)_8%,var(--color-plate))]'

const steps = (count: number) => Array.from({ length: count }, (_, i) => 20 * i)

const grid = [...steps(21).map(x => `M${x} 0V300`), ...steps(16).map(y => `M0 ${y}H400`)].join('')

const titleBlock = 'M20 246H380M15 30H25M20 25V35M375 30H385M380 25V35'
