import { useQuery } from '@tanstack/react-query'
import { isSeenIn } from '#charts/timeline-bars.ts'
import { timelineRows } from '#ll2/views/choices.ts'
import type { Timeline } from '#ll2/views/timeline.ts'
import { timelineOptions } from '../../data/view-queries.ts'
import { formatCount, plural } from '../../format/count.ts'
import {
  type CatalogueSearch,
  changed,
  readCatalogueSearch,
} from '../../search/catalogue-search.ts'
import { ListLink } from '../../search/list-link.tsx'
import type { Go } from '../../search/use-go.ts'
import { Choice } from '../choice.tsx'
import { groupingNames, optionsOf } from '../grouping-names.ts'
import { lackingFlights } from '../lacking.ts'
import { TakeViewAlong } from '../take-view-along.tsx'
import { ViewFigure } from '../view-figure.tsx'
import { dayOfMinutes } from './row-summary.ts'
import { shownSpan, wholeSpan } from './shown-span.ts'
import { TimelineKey } from './timeline-key.tsx'
import { TimelineRows } from './timeline-rows.tsx'
import { TimelineTable } from './timeline-table.tsx'
import { useZoom } from './use-zoom.ts'
import { YearsBrush } from './years-brush.tsx'

/** When the craft of a list flew: a bar for each flight, a row for each craft or kind of craft. */
export function TimelineView({ search, go }: { search: CatalogueSearch; go: Go }) {
  const query = useQuery(timelineOptions(search))
  const isZoomed = search.from !== undefined || search.to !== undefined
  const whole = readCatalogueSearch({ ...search, from: undefined, to: undefined })
  return (
    <ViewFigure
      name="Timeline of flights"
      query={query}
      lacking={lackingFlights}
      controls={
        <>
          <Choice
            field="by"
            label="A row for each"
            value={query.data?.by ?? search.by ?? 'spacecraft'}
            options={optionsOf(timelineRows)}
            search={search}
            go={go}
          />
          {isZoomed && (
            <ListLink
              to={whole}
              onFollow={() => go(whole)}
              className="link inline-flex min-h-11 items-center text-sm"
            >
              Show all the years
            </ListLink>
          )}
          {query.data?.span && <LineControl span={query.data.span} search={search} go={go} />}
        </>
      }
    >
      {data => <Drawn data={data} search={search} go={go} />}
    </ViewFigure>
  )
}

/** The way to a line on a date, which is then dragged to another, and the way back. */
function LineControl({
  span,
  search,
  go,
}: {
  span: readonly [number, number]
  search: CatalogueSearch
  go: Go
}) {
  const [from, to] = shownSpan(search, wholeSpan(span))
  const on = search.on === undefined ? dayOfMinutes((from + to) / 2) : undefined
  const next = changed(search, { on })
  return (
    <ListLink
      to={next}
      onFollow={() => go(next)}
      className="link inline-flex min-h-11 items-center text-sm"
    >
      {on === undefined ? 'Take the line away' : 'Draw a line at a date'}
    </ListLink>
  )
}

function Drawn({ data, search, go }: { data: Timeline; search: CatalogueSearch; go: Go }) {
  const whole = wholeSpan(data.span ?? [0, 1])
  const zoom = useZoom(search, go, whole)
  const shown = zoom.draft
  // Not those of the draft: while somebody looks closer, rows stay where they are.
  const settled = shownSpan(search, whole)
  const rows = data.rows.filter(row => isSeenIn(row, settled, whole))
  const unseen = data.rows.length - rows.length
  const kind = groupingNames[data.by].toLowerCase()
  return (
    <>
      <YearsBrush
        data={data}
        whole={whole}
        pinched={zoom.isTyping ? shown : undefined}
        search={search}
        go={go}
      />
      <TimelineKey />
      <TimelineRows
        data={data}
        rows={rows}
        whole={whole}
        shown={shown}
        zoom={zoom.type}
        search={search}
        go={go}
      />
      {unseen > 0 && (
        <p className="mt-4 text-sm text-quiet">
          Left out: {plural(unseen, 'row')} without a flight in the time shown.
        </p>
      )}
      {data.row_count > data.rows.length && (
        <p className="mt-4 text-sm">
          Only the first {formatCount(data.rows.length)} of {formatCount(data.row_count)} rows are
          here. Filters, or one row for each {kind === 'family' ? 'type' : 'family'}, bring fewer.
        </p>
      )}
      {data.without_flights > 0 && (
        <p className="mt-4 text-sm text-quiet">
          Of {plural(data.without_flights, 'spacecraft')} no flight is known.
        </p>
      )}
      <TimelineTable data={data} />
      <TakeViewAlong search={search} />
    </>
  )
}
