import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { atOncePlot } from '#charts/at-once-plot.ts'
import type { AtOnce } from '#ll2/views/at-once.ts'
import { defaultAtOnceBy, groupings } from '#ll2/views/choices.ts'
import { ofMinutes } from '#ll2/views/minutes.ts'
import { atOnceOptions, groupingOf } from '../data/view-queries.ts'
import { plural } from '../format/count.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import type { Go } from '../search/use-go.ts'
import { DateText } from '../times/local-times.tsx'
import { Choice } from './choice.tsx'
import { DataTable } from './data-table.tsx'
import { groupingNames, optionsOf } from './grouping-names.ts'
import { lackingFlights } from './lacking.ts'
import { Legend } from './legend.tsx'
import { PlotView } from './plot-view.tsx'
import { TakeViewAlong } from './take-view-along.tsx'
import { ViewFigure } from './view-figure.tsx'

const height = 320

/** How many craft of a list were in space, over six decades. */
export function AtOnceView({ search, go }: { search: CatalogueSearch; go: Go }) {
  const by = groupingOf(search) ?? defaultAtOnceBy
  return (
    <ViewFigure
      name="Spacecraft in space at once"
      query={useQuery(atOnceOptions(search))}
      lacking={lackingFlights}
      controls={
        <Choice
          field="by"
          label="Told apart by"
          value={by}
          options={optionsOf(groupings)}
          search={search}
          go={go}
        />
      }
    >
      {data => (
        <>
          <Drawn data={data} />
          <DataTable
            name={`The most spacecraft in space at once, by year and ${groupingNames[data.by].toLowerCase()}`}
            columns={['Year', 'Most at once', ...data.groups.map(({ label }) => label)]}
            rows={mostByYear(data).map(({ year, most, counts }) => ({
              key: String(year),
              cells: [year, most, ...counts],
            }))}
          />
          <TakeViewAlong search={search} />
        </>
      )}
    </ViewFigure>
  )
}

function Drawn({ data }: { data: AtOnce }) {
  const plot = useMemo(() => atOncePlot(data, height), [data])
  const { most } = data
  return (
    <>
      {most && (
        <p className="mt-4 text-pretty">
          At most {plural(most.count, 'craft')} {most.count === 1 ? 'was' : 'were'} in space at
          once, first on{' '}
          <DateText iso={new Date(ofMinutes(most.from)).toISOString().slice(0, 10)} />
        </p>
      )}
      <Legend legend={plot.legend} />
      <PlotView plot={plot} />
    </>
  )
}

/** Of each year the moment in which the most were up. */
function mostByYear({ moments, groups }: AtOnce) {
  const years = new Map<number, { year: number; most: number; counts: number[] }>()
  let before: number[] = groups.map(() => 0)
  let last: number | undefined
  const note = (year: number, counts: number[]) => {
    const most = counts.reduce((sum, count) => sum + count, 0)
    const known = years.get(year)
    if (!known || most > known.most) years.set(year, { year, most, counts })
  }
  moments.forEach((moment, n) => {
    const year = new Date(ofMinutes(moment)).getUTCFullYear()
    // Who was up at the turn of a year was up in each year between.
    for (let between = (last ?? year) + 1; between <= year; between++) note(between, before)
    before = groups.map(({ counts }) => counts[n] ?? 0)
    note(year, before)
    last = year
  })
  return [...years.values()]
}
