import type { QueryClient } from '@tanstack/react-query'
import { atOncePlot } from '#charts/at-once-plot.ts'
import { acrossName, chartPlot, measureNames } from '#charts/chart-plot.ts'
import type { Plot } from '#charts/plot.ts'
import { exportName, isInvented } from '#ll2/invented.ts'
import { createQueryClient } from '#web/create-query-client.ts'
import { statusOptions, vocabularyOptions } from '#web/data/catalogue-queries.ts'
import { atOnceOptions, chartOptions, timelineOptions } from '#web/data/view-queries.ts'
import { plural } from '#web/format/count.ts'
import { formatDate } from '#web/format/date.ts'
import type { CatalogueSearch } from '#web/search/catalogue-search.ts'
import { catalogueSentence } from '#web/search/catalogue-sentence.ts'
import { optionLabel } from '#web/search/facet-groups.ts'
import { knownSearch } from '#web/search/known-search.ts'
import { stringifySearch } from '#web/search/search-codec.ts'
import { groupingNames } from '#web/views/grouping-names.ts'
import { lackingChart, lackingFlights } from '#web/views/lacking.ts'
import type { Asked } from '../page.ts'
import { pageSource } from '../page-source.ts'
import { tellComparison } from './comparison/tell-comparison.ts'
import { drawPlot } from './draw-plot.ts'
import { drawTimeline } from './draw-timeline.ts'
import { frame } from './frame.ts'
import type { Told } from './told.ts'
import { readViewAddress } from './view-address.ts'
import { atOnceCsv, chartCsv, timelineCsv } from './view-csv.ts'
import type { ViewContent } from './view-file.ts'
import { wordsInstead } from './words-instead.ts'

/** Pixels. */
const plotHeight = 400

/** What the file at an address says, in the words of the page it stands for. */
export async function describeView(
  address: string,
  ask: Asked['ask'],
  origin: string,
): Promise<ViewContent> {
  const asked = readViewAddress(address)
  if (!asked) throw new Error(`No view has the address ${address}`)
  const { subject, format, theme } = asked
  const client = createQueryClient(pageSource(ask))
  const told =
    subject.kind === 'compare'
      ? await tellComparison(client, subject.ids)
      : await tellList(client, subject.search)
  const status = await client.fetchQuery(statusOptions())
  if (format === 'csv') {
    const view = subject.kind === 'compare' ? 'compare' : subject.search.view
    return { format, text: told.csv(), fileName: `${exportName(status)}-${view}.csv` }
  }
  const page =
    subject.kind === 'compare'
      ? `/compare${stringifySearch({ ids: subject.ids })}`
      : address
          .replace(/^\/views\/([a-z-]+)\.[a-z]+\??/, '/spacecraft?view=$1&')
          .replace(/&(theme=[a-z]+)?$/, '')
  return {
    format,
    picture: frame(
      {
        theme,
        sentence: told.sentence,
        subtitle: told.subtitle,
        legend: told.legend,
        date: formatDate(told.captured_at?.slice(0, 10) ?? null),
        source: isInvented(status)
          ? 'Invented data, nothing of it is real'
          : 'Data: Launch Library 2 by The Space Devs',
        address: decodeURIComponent(origin + page),
      },
      told.draw(theme),
    ),
  }
}

async function tellList(client: QueryClient, asked: CatalogueSearch): Promise<Told> {
  const names = await client.fetchQuery(vocabularyOptions())
  const search = knownSearch(asked, names)
  return {
    sentence: catalogueSentence(search, (field, id) => optionLabel(names, field, id)),
    ...(await tell(client, search)),
  }
}

/** What a view tells of a list beside its sentence. */
type ToldOfList = Omit<Told, 'sentence'>

async function tell(client: QueryClient, search: CatalogueSearch): Promise<ToldOfList> {
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

async function tellTimeline(client: QueryClient, search: CatalogueSearch): Promise<ToldOfList> {
  const data = await client.fetchQuery(timelineOptions(search))
  return {
    subtitle: `When ${plural(data.count, 'spacecraft')} flew, a row for each${data.by === 'spacecraft' ? '' : ` ${kindOf(data.by)}`}`,
    legend: [],
    captured_at: data.captured_at,
    draw: theme => lacking(lackingFlights(data)) ?? drawTimeline(data, search, theme),
    csv: () => timelineCsv(data),
  }
}

async function tellAtOnce(client: QueryClient, search: CatalogueSearch): Promise<ToldOfList> {
  const data = await client.fetchQuery(atOnceOptions(search))
  const most = data.most && `, ${data.most.count.toLocaleString('en')} at most`
  const plot = atOncePlot(data, plotHeight)
  return {
    subtitle: `Spacecraft in space at once by ${kindOf(data.by)}${most ?? ''}`,
    ...drawn(plot, lackingFlights(data)),
    captured_at: data.captured_at,
    csv: () => atOnceCsv(data),
  }
}

async function tellChart(client: QueryClient, search: CatalogueSearch): Promise<ToldOfList> {
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

const lacking = (reason: string | undefined) => (reason ? wordsInstead(reason) : undefined)
