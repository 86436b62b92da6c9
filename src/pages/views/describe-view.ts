import type { QueryClient } from '@tanstack/react-query'
import { atOncePlot, spanOf } from '#charts/at-once-plot.ts'
import { acrossName, chartPlot, measureNames } from '#charts/chart-plot.ts'
import type { Plot } from '#charts/plot.ts'
import { isInvented } from '#ll2/invented.ts'
import { createQueryClient } from '#web/create-query-client.ts'
import { statusOptions, vocabularyOptions } from '#web/data/catalogue-queries.ts'
import { atOnceOptions, chartOptions, timelineOptions } from '#web/data/view-queries.ts'
import { plural } from '#web/format/count.ts'
import { formatDate } from '#web/format/date.ts'
import type { CatalogueSearch } from '#web/search/catalogue-search.ts'
import { catalogueSentence } from '#web/search/catalogue-sentence.ts'
import { optionLabel } from '#web/search/facet-groups.ts'
import { knownSearch } from '#web/search/known-search.ts'
import { groupingNames } from '#web/views/grouping-names.ts'
import { lackingChart, lackingFlights } from '#web/views/lacking.ts'
import type { Asked } from '../page.ts'
import { pageSource } from '../page-source.ts'
import { drawPlot } from './draw-plot.ts'
import { drawTimeline } from './draw-timeline.ts'
import { type Drawing, frame, type Heading, linesOf } from './frame.ts'
import type { Theme } from './themes.ts'
import { readViewAddress } from './view-address.ts'
import { atOnceCsv, chartCsv, timelineCsv } from './view-csv.ts'
import type { ViewContent } from './view-file.ts'

/** Pixels. */
const plotHeight = 400

interface Told {
  subtitle: string
  legend: Heading['legend']
  captured_at: string | null
  draw: (theme: Theme) => Drawing
  csv: () => string
}

/** What the file at an address says, in the words of the page it stands for. */
export async function describeView(
  address: string,
  ask: Asked['ask'],
  origin: string,
): Promise<ViewContent> {
  const asked = readViewAddress(address)
  if (!asked) throw new Error(`No view has the address ${address}`)
  const { format, theme } = asked
  const client = createQueryClient(pageSource(ask))
  const [names, status] = await Promise.all([
    client.fetchQuery(vocabularyOptions()),
    client.fetchQuery(statusOptions()),
  ])
  const search = knownSearch(asked.search, names)
  const told = await tell(client, search)
  if (format === 'csv') return { format, text: told.csv() }
  const page = address.replace(/^\/views\/([a-z-]+)\.[a-z]+\??/, '/spacecraft?view=$1&')
  return {
    format,
    picture: frame(
      {
        theme,
        sentence: catalogueSentence(search, (field, id) => optionLabel(names, field, id)),
        subtitle: told.subtitle,
        legend: told.legend,
        date: formatDate(told.captured_at?.slice(0, 10) ?? null),
        source: isInvented(status)
          ? 'Invented data, nothing of it is real'
          : 'Data: Launch Library 2 by The Space Devs',
        address: decodeURIComponent(origin + page.replace(/&(theme=[a-z]+)?$/, '')),
      },
      told.draw(theme),
    ),
  }
}

async function tell(client: QueryClient, search: CatalogueSearch): Promise<Told> {
  switch (search.view) {
    case 'timeline':
      return tellTimeline(client, search)
    case 'at-once':
      return tellAtOnce(client, search)
    default:
      return tellChart(client, search)
  }
}

const kindOf = (by: keyof typeof groupingNames) => groupingNames[by].toLowerCase()

async function tellTimeline(client: QueryClient, search: CatalogueSearch): Promise<Told> {
  const data = await client.fetchQuery(timelineOptions(search))
  return {
    subtitle: `When ${plural(data.count, 'spacecraft')} flew, a row for each${data.by === 'spacecraft' ? '' : ` ${kindOf(data.by)}`}`,
    legend: [],
    captured_at: data.captured_at,
    draw: theme => lacking(lackingFlights(data)) ?? drawTimeline(data, search, theme),
    csv: () => timelineCsv(data),
  }
}

async function tellAtOnce(client: QueryClient, search: CatalogueSearch): Promise<Told> {
  const data = await client.fetchQuery(atOnceOptions(search))
  const most = data.most && `, ${data.most.count.toLocaleString('en')} at most`
  const plot = atOncePlot(data, plotHeight, spanOf(data))
  return {
    subtitle: `Spacecraft in space at once by ${kindOf(data.by)}${most ?? ''}`,
    ...drawn(plot, lackingFlights(data)),
    captured_at: data.captured_at,
    csv: () => atOnceCsv(data),
  }
}

async function tellChart(client: QueryClient, search: CatalogueSearch): Promise<Told> {
  const data = await client.fetchQuery(chartOptions(search))
  const up = measureNames[data.y]
  return {
    subtitle: `${up} by ${acrossName(data).toLowerCase()}, of ${plural(data.count - data.unknown, 'spacecraft')}`,
    ...drawn(chartPlot(data, plotHeight), lackingChart(data)),
    captured_at: data.captured_at,
    csv: () => chartCsv(data),
  }
}

const drawn = (plot: Plot, reason: string | undefined): Pick<Told, 'legend' | 'draw'> => ({
  legend: reason ? [] : plot.legend.map(({ tone, pen, text }) => ({ series: tone, pen, text })),
  draw: theme => lacking(reason) ?? drawPlot(plot, theme),
})

/** Why there is nothing to draw, in place of a drawing. */
function lacking(reason: string | undefined): Drawing | undefined {
  if (!reason) return undefined
  const lines = linesOf(reason, 100, 4)
  return {
    height: lines.length * 26,
    shapes: '',
    words: lines.map((text, n) => ({
      x: 0,
      y: 16 + n * 26,
      text,
      size: 16,
      anchor: 'start' as const,
      isInk: true,
    })),
  }
}
