import { isUpOn } from '#charts/is-up-on.ts'
import { type Span, timeTicks } from '#charts/time-axis.ts'
import { barHeight, isSeenIn, rowBars } from '#charts/timeline-bars.ts'
import { readDay } from '#ll2/calendar-day.ts'
import type { Timeline } from '#ll2/views/timeline.ts'
import { formatCount } from '#web/format/count.ts'
import { shorten } from '#web/format/shorten.ts'
import type { CatalogueSearch } from '#web/search/catalogue-search.ts'
import { middleOf, shownSpan, wholeSpan } from '#web/views/timeline/shown-span.ts'
import { drawableText } from '../preview/drawable-text.ts'
import { type Drawing, inner } from './frame.ts'
import type { Words } from './picture.ts'
import { element } from './svg.ts'
import { coloursOf, type Theme } from './themes.ts'

/** Rows drawn: more would make no picture. */
export const mostRows = 60

const rowHeight = 22
const head = 28
/** How much of the width the names take. */
const names = 220

/** The rows of a timeline, with the names beside them. */
export function drawTimeline(
  data: Timeline,
  asked: Pick<CatalogueSearch, 'from' | 'to' | 'on'>,
  theme: Theme,
): Drawing {
  const { paper, ink, line, edge, accent, alarm } = coloursOf(theme)
  const shown: Span = shownSpan(asked, wholeSpan(data.span ?? [0, 1]))
  const width = inner - names
  const across = (at: number) =>
    Math.round(
      Math.min(1.01, Math.max(-0.01, (at - shown[0]) / (shown[1] - shown[0]))) * width * 10,
    ) / 10
  const span = data.span ?? shown
  // Rows of which nothing is to be seen say nothing here: a page leads to them.
  const seen = data.rows.filter(row => isSeenIn(row, shown, span))
  const rows = seen.slice(0, mostRows)
  const bottom = head + rows.length * rowHeight
  const ticks = timeTicks(shown, 8).map(({ at, text }) => ({ x: names + across(at), text }))
  const bars = rows.map((row, n) => {
    const { flown, unended, lost, broken, underWay } = rowBars(row, span, across)
    const path = (d: string, stroke: string, thickness: number, fill = 'none') =>
      d &&
      // Flights that follow each other closely are told apart by their edges.
      element('path', { d, fill, 'fill-opacity': 0.75, stroke, 'stroke-width': thickness })
    const top = head + n * rowHeight + (rowHeight - barHeight) / 2
    return element(
      'g',
      { transform: `translate(${names} ${top})` },
      [
        path(flown, accent, 1, accent),
        path(unended, accent, 1.5),
        path(underWay, ink, 4),
        path(lost, alarm, 4),
        path(broken, paper, 4),
      ].join(''),
    )
  })
  const date = asked.on === undefined ? null : readDay(asked.on, 'first')
  const marked = date === null ? undefined : names + across(middleOf(date))
  const shapes = [
    ...ticks.map(({ x }) => element('path', { d: `M${x} ${head}V${bottom}`, stroke: line })),
    element('path', { d: `M${names} ${head}H${inner}`, stroke: edge }),
    // What lies before or after is not shown.
    element(
      'svg',
      { x: names, y: 0, width, height: bottom, viewBox: `${names} 0 ${width} ${bottom}` },
      bars.join(''),
    ),
    marked === undefined
      ? ''
      : element('path', {
          d: `M${marked} ${head - 6}V${bottom}`,
          stroke: accent,
          'stroke-width': 2,
        }),
  ].join('')
  const words: Words[] = [
    ...ticks.map(({ x, text }) => ({ x, y: 18, text, size: 13, anchor: 'middle' as const })),
    ...rows.map(({ label, flights }, n) => ({
      x: names - 12,
      y: head + n * rowHeight + 15,
      text: shorten(drawableText(label) || '…', 28),
      size: 13,
      anchor: 'end' as const,
      isInk: true,
      isBold: date !== null && flights.some(flight => isUpOn(flight, date, span)),
    })),
  ]
  const more = data.row_count - data.rows.length + seen.length - rows.length
  const notes = [
    ...(more > 0 ? [`and ${formatCount(more)} more rows, which the page tells`] : []),
    `A low bar: no destination recorded · a ${theme === 'dark' ? 'white' : 'black'} end: still up · a broken red end: the craft was lost · a line alone: when it ended is not recorded`,
  ]
  notes.forEach((text, n) => {
    words.push({ x: 0, y: bottom + 28 + n * 20, text, size: 13, anchor: 'start' })
  })
  return { height: bottom + 28 + (notes.length - 1) * 20, shapes, words }
}
