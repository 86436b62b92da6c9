import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { acrossName, chartPlot, measureNames } from '#charts/chart-plot.ts'
import type { Bars, Chart } from '#ll2/views/chart.ts'
import { chartAcross, chartUp, defaultChart, groupings } from '#ll2/views/choices.ts'
import { chartOptions, groupingOf } from '../data/view-queries.ts'
import { formatCount, plural } from '../format/count.ts'
import { CraftLink } from '../results/craft-link.tsx'
import { type CatalogueSearch, changed } from '../search/catalogue-search.ts'
import { ListLink } from '../search/list-link.tsx'
import type { Go } from '../search/use-go.ts'
import { amountText } from './amount-text.ts'
import { Choice } from './choice.tsx'
import { DataTable } from './data-table.tsx'
import { groupingNames, optionsOf } from './grouping-names.ts'
import { lackingChart } from './lacking.ts'
import { Legend } from './legend.tsx'
import { PlotView } from './plot-view.tsx'
import { PointsToName } from './points-to-name.tsx'
import { TakeViewAlong } from './take-view-along.tsx'
import { ViewFigure } from './view-figure.tsx'

const height = 380

const presets: [name: string, Pick<CatalogueSearch, 'x' | 'y' | 'by'>][] = [
  ['Time in space and flights', {}],
  ['How long craft were in space', { x: 'time_in_space', y: 'spacecraft' }],
  ['Launches by year', { x: 'year', y: 'launches', by: 'family' }],
  ['What became of them', { x: 'decade', y: 'spacecraft', by: 'status' }],
]

const without = { x: undefined, y: undefined, by: undefined }

/** The craft of a list by what the reader chooses to lie across and upwards. */
export function ChartView({ search, go }: { search: CatalogueSearch; go: Go }) {
  const { x, y } = { ...defaultChart, ...search }
  const by = groupingOf(search) ?? defaultChart.by
  return (
    <>
      <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm print:hidden">
        {presets.map(([name, chosen]) => {
          const to = changed(search, { ...without, ...chosen })
          return (
            <ListLink
              key={name}
              to={to}
              onFollow={() => go(to)}
              className="link inline-flex min-h-9 items-center"
            >
              {name}
            </ListLink>
          )
        })}
      </p>
      <ViewFigure
        name={`${measureNames[y]} by ${acrossName({ x, y }).toLowerCase()}`}
        query={useQuery(chartOptions(search))}
        lacking={lackingChart}
        controls={
          <>
            <Choice
              field="y"
              label="Upwards"
              value={y}
              options={chartUp.map(word => [word, measureNames[word]] as const)}
              search={search}
              go={go}
            />
            <Choice
              field="x"
              label="Across"
              value={x}
              options={chartAcross.map(word => [word, acrossName({ x: word, y })] as const)}
              search={search}
              go={go}
            />
            <Choice
              field="by"
              label="Told apart by"
              value={by}
              options={optionsOf(groupings)}
              search={search}
              go={go}
            />
          </>
        }
      >
        {data => (
          <>
            <Drawn data={data} />
            {data.kind === 'points' ? (
              <DataTable
                name="The spacecraft of the plot"
                columns={[
                  'Spacecraft',
                  measureNames[data.y],
                  acrossName(data),
                  groupingNames[data.by],
                ]}
                rows={data.ids.map((id, n) => ({
                  key: String(id),
                  cells: [
                    <CraftLink key={id} craft={id} className="link">
                      {data.names[n]}
                    </CraftLink>,
                    amountText(data.y, data.ys[n] ?? 0),
                    amountText(data.x, data.xs[n] ?? 0),
                    data.groups[data.in_groups[n] ?? 0]?.label,
                  ],
                }))}
              />
            ) : (
              <DataTable
                name={`${measureNames[data.y]} by ${acrossName(data).toLowerCase()}`}
                columns={[acrossName(data), 'All', ...data.groups.map(({ label }) => label)]}
                rows={barRows(data)}
              />
            )}
            <TakeViewAlong search={search} />
          </>
        )}
      </ViewFigure>
    </>
  )
}

function Drawn({ data }: { data: Chart }) {
  const plot = useMemo(() => chartPlot(data, height), [data])
  return (
    <>
      <p className="mt-4 text-sm text-quiet">{unknownOf(data)}</p>
      <Legend legend={plot.legend} />
      <PlotView plot={plot}>
        {data.kind === 'points' && <PointsToName data={data} height={height} />}
      </PlotView>
    </>
  )
}

function unknownOf({ unknown, count }: Chart): string {
  if (unknown === 0) return `All ${plural(count, 'spacecraft')} of the list`
  return `${formatCount(count - unknown)} of ${plural(count, 'spacecraft')}: of the others it is not known`
}

const barRows = (data: Bars) =>
  data.edges.slice(0, -1).map((edge, bar) => {
    const counts = data.groups.map(group => group.counts[bar] ?? 0)
    const next = data.edges[bar + 1] ?? edge
    return {
      key: String(edge),
      cells: [
        rangeName(data, edge, next),
        counts.reduce((sum, count) => sum + count, 0),
        ...counts,
      ],
    }
  })

function rangeName({ x }: Bars, from: number, to: number): string {
  if (x === 'year') return String(from)
  if (x === 'decade') return `${from}s`
  if (x === 'flights_count') return to - from === 1 ? String(from) : `${from} to ${to - 1}`
  return `${amountText(x, from)} to ${amountText(x, to)}`
}
