import { useQuery } from '@tanstack/react-query'
import { drawings } from '#drawings/drawing-of.ts'
import { readOn } from '#drawings/measures-read.ts'
import { vocabularyOptions } from '../data/catalogue-queries.ts'
import { configurationsOptions } from '../data/configuration-queries.ts'
import { formatDate } from '../format/date.ts'
import { useArrival } from '../reader/arrival.tsx'
import { PageMeta } from '../ui/page-meta.tsx'
import { configurationsByDrawing } from './configurations-by-drawing.ts'
import { OneScale } from './one-scale.tsx'
import { OwnSizes } from './own-sizes.tsx'

/** A sheet of all craft that are drawn: at one scale, then each as large as its plate. */
export function DrawingsPage() {
  useArrival()
  const { data: configurations = [] } = useQuery(configurationsOptions())
  const { data: names } = useQuery(vocabularyOptions())
  return (
    <article>
      <PageMeta
        title="Drawings"
        description={`${drawings.length} spacecraft drawn from the side in true proportions, at one scale and each on a plate of its own, with their measures and where these were published.`}
      />
      <h1 tabIndex={-1} className="text-2xl tracking-tight sm:text-3xl">
        Drawings
      </h1>
      <p className="mt-6 max-w-prose text-lg text-pretty">
        {drawings.length} spacecraft from the side, in true proportions and from published measures.
        Where the catalogue has no picture of a craft, its drawing stands in its place.
      </p>
      <section aria-labelledby="one-scale" className="mt-12">
        <h2 id="one-scale" className="text-xl tracking-tight">
          At one scale
        </h2>
        <OneScale />
      </section>
      <section aria-labelledby="by-itself" className="mt-16">
        <h2 id="by-itself" className="text-xl tracking-tight">
          Each by itself
        </h2>
        <p className="mt-2 max-w-prose text-sm text-quiet">
          Where measures were published was read on {formatDate(readOn)}, some of it in copies. What
          stands nowhere but follows from what does is named as derived, and what neither does as
          not confirmed.
        </p>
        <OwnSizes shown={configurationsByDrawing(configurations)} names={names} />
      </section>
    </article>
  )
}
