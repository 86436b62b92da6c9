import type { SVGProps } from 'react'
import type { Pen, Stroke } from '#drawings/drawing.ts'
import { person, personHeight } from './person.ts'
import type { ScaleLayout, Stander, Standing } from './scale-layout.ts'

/** Craft and a person side by side at one scale, before the lines of a ruler. Drawn of plain values. */
export function ScaleFigure({
  craft,
  layout,
  label,
}: {
  craft: readonly Stander[]
  layout: ScaleLayout
  label: string
}) {
  const { width, height, scale, ground, ticks } = layout
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${round(height)}`}
      strokeLinejoin="round"
      strokeLinecap="round"
      className="h-auto w-full fill-none stroke-accent"
    >
      {ticks.map(({ metres, y }) => (
        <g key={metres}>
          <path {...hairline} d={`M0 ${round(y)}H${width}`} className="stroke-line" />
          <text x={0} y={round(y) - 6} className={`fill-quiet stroke-none ${words}`}>
            {metres} m
          </text>
        </g>
      ))}
      <path {...hairline} d={`M0 ${round(ground)}H${width}`} className="stroke-edge" />
      <Shape strokes={person.strokes} at={layout.person} scale={scale} ink="fill-quiet" />
      <text
        x={round(layout.person.middle)}
        y={ground + 36}
        textAnchor="middle"
        className={`fill-quiet stroke-none ${words}`}
      >
        {personHeight} m
      </text>
      {craft.map(({ letter, name, outline }, n) => {
        const at = layout.craft[n]
        return (
          at && (
            <g key={letter}>
              <Shape strokes={outline.strokes} at={at} scale={scale} ink="fill-accent" />
              <text
                x={round(at.middle)}
                y={ground + 36}
                textAnchor="middle"
                className={`fill-ink stroke-none font-semibold ${words}`}
              >
                {letter}
                {hasRoom(name, at) && <tspan className="font-normal max-sm:hidden"> {name}</tspan>}
              </text>
            </g>
          )
        )
      })}
    </svg>
  )
}

/** By the width of its letters, about; what has none is named beside the figure. */
const hasRoom = (name: string, { room }: Standing) => (name.length + 3) * 8.5 <= room

/** In units of the figure: on a phone a unit is a third of a pixel. */
const words = 'text-[17px] max-sm:text-[38px]'

const hairline = { strokeWidth: 1, vectorEffect: 'non-scaling-stroke' } as const

function Shape({
  strokes,
  at: { left, top },
  scale,
  ink,
}: {
  strokes: readonly Stroke[]
  at: Standing
  scale: number
  /** Of what is filled. */
  ink: string
}) {
  return (
    <g transform={`translate(${round(left)} ${round(top)}) scale(${round(scale, 1e4)})`}>
      {strokes.map(({ pen, d }) => (
        <path
          key={`${pen} ${d}`}
          vectorEffect="non-scaling-stroke"
          {...pens[pen]}
          {...(pen === 'solid' && { className: `${ink} stroke-none` })}
          d={d}
        />
      ))}
    </g>
  )
}

/** Opaque, so that the ruler's lines end at the contour. */
const wash = 'fill-[color-mix(in_srgb,var(--color-accent)_8%,var(--color-paper))]'

const pens: Record<Exclude<Pen, 'solid'>, SVGProps<SVGPathElement>> & { solid?: undefined } = {
  outline: { strokeWidth: 1.4, className: wash },
  axes: { strokeWidth: 0.7, strokeDasharray: '12 3 2 3', className: 'opacity-50' },
  detail: { strokeWidth: 0.7 },
  hidden: { strokeWidth: 0.7, strokeDasharray: '4 3' },
}

const round = (value: number, parts = 10) => Math.round(value * parts) / parts
