import type { Compared } from '../data/compared.ts'
import { listed } from '../format/listed.ts'
import { letterOf } from './letter-of.ts'
import { outlineOf } from './scale/outline-of.ts'
import { personHeight } from './scale/person.ts'
import { ScaleFigure } from './scale/scale-figure.tsx'
import { layOutScale } from './scale/scale-layout.ts'

/** Craft drawn at one scale, and what is to be said of how they are drawn. */
export function ScaleSection({ craft }: { craft: readonly Compared[] }) {
  const drawn = craft.map((one, n) => ({ name: one.name, letter: letterOf(n), ...outlineOf(one) }))
  const standers = drawn.flatMap(({ name, letter, outline }) =>
    outline ? { name, letter, outline } : [],
  )
  const plain = drawn.filter(one => one.outline && one.by === 'record')
  const published = drawn.flatMap(one =>
    one.outline && one.by === 'drawing' ? `${one.letter}: ${one.source}` : [],
  )
  const aside = drawn.flatMap(one =>
    one.outline ? [] : `${one.letter}, ${one.name}: not drawn, since ${one.why}.`,
  )
  const notes = [
    published.length > 0 && `Drawn in published measures (${published.join('; ')}).`,
    plain.length > 0 &&
      `${listed(
        plain.map(({ letter }) => letter),
        'and',
      )}: a plain outline of the recorded height and diameter, no likeness.`,
    ...aside,
  ].filter(Boolean)
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

const sizesOf = (
  standers: readonly { name: string; outline: { bounds: { width: number; height: number } } }[],
) =>
  listed(
    standers.map(
      ({ name, outline: { bounds } }) =>
        `${name}, ${metres(bounds.height)} high and ${metres(bounds.width)} wide`,
    ),
    'and',
  )

const metres = (value: number) => `${Math.round(value * 10) / 10} metres`
