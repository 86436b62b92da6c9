import type { Compared } from '../data/compared.ts'
import { listed } from '../format/listed.ts'
import { personHeight } from './scale/person.ts'
import { ScaleFigure } from './scale/scale-figure.tsx'
import { layOutScale, type Stander } from './scale/scale-layout.ts'
import { standCraft } from './scale/stand-craft.ts'

/** Craft drawn at one scale, and what is to be said of how they are drawn. */
export function ScaleSection({ craft }: { craft: readonly Compared[] }) {
  const { standers, notes } = standCraft(craft)
  return (
    <figure aria-label="To scale" className="mt-6">
      {standers.length > 0 && (
        <ScaleFigure
          craft={standers}
          layout={layOutScale(standers)}
          label={`${sizesOf(standers)}, side by side at one scale beside a person of ${personHeight} metres`}
        />
      )}
      <figcaption className="mt-2 text-xs text-quiet">{notes.join(' ')}</figcaption>
    </figure>
  )
}

const sizesOf = (standers: readonly Stander[]) =>
  listed(
    standers.map(
      ({ name, outline: { bounds } }) =>
        `${name}, ${metres(bounds.height)} high and ${metres(bounds.width)} wide`,
    ),
    'and',
  )

const metres = (value: number) => `${Math.round(value * 10) / 10} metres`
