import { drawingName } from '#drawings/drawing-name.ts'
import { gridOf } from '#drawings/plate.ts'
import { typeName } from '#ll2/type-name.ts'
import { shorten } from '../format/shorten.ts'
import { craftPlates, TypePlate } from './craft-plates.tsx'
import { drawingSubject } from './drawing-subject.ts'
import type { DrawnConfiguration } from './drawn-configuration.ts'
import { hairline } from './plate-art.tsx'

/**
 * A plate as from an engineering archive, for a craft without a picture. Its name says what is
 * drawn, and the caption beside it why.
 */
export function FallbackArt({
  configuration,
  inscription,
}: {
  configuration: DrawnConfiguration | null
  inscription: string
}) {
  const name = configuration && drawingName(configuration)
  const type = configuration?.type ?? null
  const CraftPlate = name && craftPlates[name]
  return (
    // What cannot be read is left out: measures in a card, their lines in what is smaller.
    <div className="@container size-full">
      <svg
        role="img"
        aria-label={`Drawing of ${drawingSubject(configuration)}`}
        viewBox="0 0 400 300"
        preserveAspectRatio="xMidYMid slice"
        strokeLinejoin="round"
        strokeLinecap="round"
        className="size-full fill-none stroke-accent"
      >
        <path {...hairline} d={grid} className="opacity-8" />
        {CraftPlate ? <CraftPlate name={name} type={type} /> : <TypePlate type={type} />}
        <path {...hairline} d={titleBlock} className="opacity-60" />
        <g className="fill-accent stroke-none">
          <text x={20} y={266} fontSize={14} className="font-mono">
            {shorten(inscription, 28)}
          </text>
          <text x={380} y={266} fontSize={11.5} textAnchor="end" className="font-sans">
            {type && shorten(typeName(type.name), 22)}
          </text>
        </g>
      </svg>
    </div>
  )
}

const grid = gridOf(400, 300)

const titleBlock = 'M20 246H380M15 30H25M20 25V35M375 30H385M380 25V35'
