import { memo, type PointerEvent, useRef, useState } from 'react'
import { isUpOn } from '#charts/is-up-on.ts'
import { placeIn, type Span, timeTicks } from '#charts/time-axis.ts'
import { barHeight } from '#charts/timeline-bars.ts'
import type { Timeline, TimelineRow } from '#ll2/views/timeline.ts'
import type { CatalogueSearch } from '../../search/catalogue-search.ts'
import type { Go } from '../../search/use-go.ts'
import { percent } from '../percent.ts'
import { TickWords } from '../tick-words.tsx'
import { DateGrip, useDateLine } from './date-line.tsx'
import { flightNear, type TimedFlight, tellFlight } from './flight-near.ts'
import { FlightBars } from './row-bars.tsx'
import { RowLabel } from './row-label.tsx'
import { rowSummary } from './row-summary.ts'
import { middleOf } from './shown-span.ts'
import { track } from './track.ts'
import { useZoomGestures } from './use-zoom.ts'

/** The rows under an axis of time, and in one line what the pointer is at. */
export function TimelineRows({
  data,
  rows,
  whole,
  shown,
  zoom,
  search,
  go,
}: {
  data: Timeline
  /** Those of its rows that are drawn. */
  rows: readonly TimelineRow[]
  whole: Span
  shown: Span
  /** Shows another stretch of time. */
  zoom: (span: Span) => void
  search: CatalogueSearch
  go: Go
}) {
  const area = useRef<HTMLDivElement>(null)
  const axis = useRef<SVGSVGElement>(null)
  useZoomGestures(area, axis, { shown, whole, zoom })
  const fields = useDateLine(search, go)
  const date = fields.draft
  const line = date === null ? undefined : percent(placeIn(shown, middleOf(date)))
  const [told, setTold] = useState<TimedFlight>()
  const ticks = timeTicks(shown, 8).map(({ at, text }) => ({ x: placeIn(shown, at), text }))
  const point = ({ target, clientX }: PointerEvent) => {
    const bars = target instanceof Element ? target.closest('[data-row]') : null
    const row = bars && rows[Number(bars.getAttribute('data-row'))]
    if (!row) return
    const { left, width } = bars.getBoundingClientRect()
    const perPixel = (shown[1] - shown[0]) / width
    const at = shown[0] + (clientX - left) * perPixel
    setTold(flightNear(row, at, 8 * perPixel, data))
  }
  return (
    <div ref={area} className="mt-2">
      {/* Its room is kept. */}
      <p className={`min-h-10 text-sm sm:min-h-5 ${track} noscript:hidden print:hidden`}>
        {told ? (
          tellFlight(told)
        ) : (
          <span className="text-quiet">Point at a bar to read what it tells.</span>
        )}
      </p>
      <div className="sticky top-0 z-1 bg-paper">
        <svg
          ref={axis}
          role="presentation"
          width="100%"
          height="24"
          className={`block overflow-visible text-[12px] fill-quiet tabular-nums ${track} sm:w-[calc(100%-11rem)]`}
        >
          <svg aria-hidden="true" className="overflow-visible">
            <TickWords ticks={ticks} y={16} />
          </svg>
          <line x2="100%" y1="23.5" y2="23.5" className="stroke-edge" />
          {date !== null && <DateGrip date={date} fields={fields} shown={shown} whole={whole} />}
        </svg>
      </div>
      <div className="relative">
        <svg
          aria-hidden="true"
          className={`absolute inset-y-0 right-0 left-0 h-full w-full ${track} sm:w-[calc(100%-11rem)]`}
        >
          {ticks.map(({ x }) => (
            <line key={x} x1={percent(x)} x2={percent(x)} y2="100%" className="stroke-line" />
          ))}
        </svg>
        <ol
          // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of unmarked lists
          role="list"
          aria-label="Flights"
          onPointerMove={point}
          onPointerDown={point}
          className="relative"
        >
          {rows.map((row, place) => (
            <Row
              key={row.id}
              row={row}
              place={place}
              by={data.by}
              whole={whole}
              viewBox={`${shown[0] - whole[0]} 0 ${shown[1] - shown[0]} ${barHeight}`}
              search={search}
              isUp={date !== null && row.flights.some(flight => isUpOn(flight, date, whole))}
            />
          ))}
        </ol>
        {line && (
          <svg
            aria-hidden="true"
            className={`pointer-events-none absolute inset-y-0 right-0 left-0 h-full w-full ${track} sm:w-[calc(100%-11rem)]`}
          >
            <line x1={line} x2={line} y2="100%" className="stroke-accent stroke-[1.5]" />
          </svg>
        )}
      </div>
    </div>
  )
}

/** Who points at bars moves no row. */
const Row = memo(function Row({
  row,
  place,
  by,
  whole,
  viewBox,
  search,
  isUp,
}: {
  row: TimelineRow
  place: number
  by: Timeline['by']
  whole: Span
  viewBox: string
  search: CatalogueSearch
  /** On the date that the line marks. */
  isUp: boolean
}) {
  return (
    <li className="items-center border-b border-line/60 max-sm:py-1.5 sm:flex sm:min-h-7 print:min-h-0">
      <RowLabel row={row} by={by} search={search} isUp={isUp} />
      <span className="sr-only">
        {rowSummary(row)}
        {isUp && ', up on the date that the line marks'}
      </span>
      <svg
        aria-hidden="true"
        data-row={place}
        viewBox={viewBox}
        preserveAspectRatio="none"
        className="block h-5 w-full min-w-0 py-1 sm:h-6 sm:py-1.5"
      >
        <rect x={viewBox.split(' ')[0]} width="100%" height="100%" className="fill-transparent" />
        {/* Nor do bars that are cut off at either end lie over the names, as far as pointers go. */}
        <g className="pointer-events-none">
          <FlightBars row={row} first={whole[0]} last={whole[1]} />
        </g>
      </svg>
    </li>
  )
})
