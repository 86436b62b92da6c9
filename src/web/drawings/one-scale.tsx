import type { ReactNode } from 'react'
import type { Box, Stroke } from '#drawings/drawing.ts'
import { drawings } from '#drawings/drawing-of.ts'
import { person } from '#drawings/person.ts'
import { DrawingToScale } from '../images/drawing-to-scale.tsx'
import { metres } from './measures.ts'
import { slugOf } from './slug.ts'

/** Like ones come to stand together, and the rows are filled. */
const byLength = drawings.toSorted((a, b) => a.length - b.length)

/**
 * All craft side by side at one scale, with a person and a ruler: a metre is an em here, so that
 * the rows break where the page ends.
 */
export function OneScale() {
  return (
    <ul className="mt-6 flex flex-wrap items-end gap-x-4 gap-y-8 text-[6.5px] leading-none sm:gap-x-6 sm:text-[11px] lg:text-[12px] xl:text-[15px] 2xl:text-[17.5px] print:gap-y-4 print:text-[9.4px]">
      <Specimen label={`A person of ${metres(person.height)}`} {...person} />
      <li className="grid justify-items-center">
        <Ruler />
        <Label>{metres(rulerLength)}</Label>
      </li>
      {byLength.map(({ name, bounds, strokes }) => (
        <Specimen
          key={name}
          bounds={bounds}
          strokes={strokes}
          label={
            <a href={`#${slugOf(name)}`} className="hover:text-accent hover:underline">
              {name}
            </a>
          }
        />
      ))}
    </ul>
  )
}

function Specimen({
  label,
  bounds,
  strokes,
}: {
  label: ReactNode
  bounds: Box
  strokes: readonly Stroke[]
}) {
  const { width, height } = bounds
  // Among others a drawing has no use for centre lines.
  const body = strokes.filter(({ pen }) => pen !== 'axes')
  return (
    <li className="grid justify-items-center">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${width} ${height}`}
        width={`${width}em`}
        height={`${height}em`}
        strokeLinejoin="round"
        strokeLinecap="round"
        className="overflow-visible fill-none stroke-accent"
      >
        <DrawingToScale drawing={{ bounds, strokes: body }} scale={1} weight={0.055} />
      </svg>
      <Label>{label}</Label>
    </li>
  )
}

const Label = ({ children }: { children: ReactNode }) => (
  <p className="mt-2 max-w-32 text-center text-xs text-pretty text-quiet">{children}</p>
)

const rulerLength = 10

/** Ten metres, each of them marked. */
const Ruler = () => (
  <svg
    aria-hidden="true"
    viewBox={`0 0 ${rulerLength} .6`}
    width={`${rulerLength}em`}
    height=".6em"
    className="overflow-visible fill-none stroke-ink"
  >
    <path
      vectorEffect="non-scaling-stroke"
      d={`M0 .6H${rulerLength}${Array.from({ length: rulerLength + 1 }, (_, n) => `M${n} .6V${n % 5 ? 0.3 : 0}`).join('')}`}
    />
  </svg>
)
