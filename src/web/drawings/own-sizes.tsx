import type { Drawing } from '#drawings/drawing.ts'
import type { DrawingName } from '#drawings/drawing-name.ts'
import { drawings } from '#drawings/drawing-of.ts'
import { craftPlate, gridOf } from '#drawings/plate.ts'
import type { ConfigurationEntry } from '#ll2/configuration-entry.ts'
import type { Facets } from '#ll2/facets.ts'
import { plural } from '../format/count.ts'
import { hairline, PlateArt } from '../images/plate-art.tsx'
import { FilterLink } from '../search/filter-link.tsx'
import { measuresOf } from './measures.ts'
import { MeasuresRead } from './measures-read.tsx'
import { slugOf } from './slug.ts'

/** A plate of each craft, as large as it can be, with its measures and where they are from. */
export const OwnSizes = ({
  shown,
  names,
}: {
  /** The configurations that each drawing shows. */
  shown: ReadonlyMap<DrawingName, readonly ConfigurationEntry[]>
  names: Facets | undefined
}) => (
  <ul className="mt-6 grid gap-x-8 gap-y-10 sm:grid-cols-2 lg:grid-cols-3 2xl:grid-cols-4 print:grid-cols-2 print:gap-y-6">
    {drawings.map(drawing => (
      <PlateEntry
        key={drawing.name}
        drawing={drawing}
        configurations={shown.get(drawing.name) ?? []}
        names={names}
      />
    ))}
  </ul>
)

function PlateEntry({
  drawing,
  configurations,
  names,
}: {
  drawing: Drawing
  configurations: readonly ConfigurationEntry[]
  names: Facets | undefined
}) {
  const { name } = drawing
  const ids = configurations.map(({ id }) => id)
  const count = names?.facets.spacecraft_config
    .filter(({ value }) => ids.includes(value))
    .reduce((sum, option) => sum + option.count, 0)
  return (
    <li id={slugOf(name)} className="scroll-mt-4 break-inside-avoid text-sm">
      <div className="@container bg-plate">
        <svg
          role="img"
          aria-label={`Drawing of ${name}`}
          viewBox="0 0 400 246"
          strokeLinejoin="round"
          strokeLinecap="round"
          className="w-full fill-none stroke-accent"
        >
          <path {...hairline} d={grid} className="opacity-8" />
          <PlateArt plate={craftPlate(drawing)} />
        </svg>
      </div>
      <h3 className="mt-3 text-base">{name}</h3>
      <p className="mt-1">{measuresOf(drawing)}</p>
      <MeasuresRead drawing={drawing} />
      {count ? (
        <p className="mt-1">
          <FilterLink search={{ spacecraft_config: ids }}>{plural(count, 'spacecraft')}</FilterLink>
        </p>
      ) : null}
    </li>
  )
}

const grid = gridOf(400, 246)
