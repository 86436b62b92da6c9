import { flightStates, type TimelineFlight, type TimelineRow } from '#ll2/views/timeline.ts'
import type { Span } from './time-axis.ts'

/** How high a row's bars are: those to a place that is named as high as the row. */
export const barHeight = 12
const low = 3
/** Where the mark of a loss has its gap, from the top and from the bottom. */
const gap = 4

/** The flights of a row as paths, their heights in pixels from the top of the bars. */
export interface RowBars {
  /** Flights that are over, and the time so far of those that go on. */
  flown: string
  /** Launches of which the end is not known. */
  unended: string
  /** Where a craft was lost: above and below a gap, so that it is told without its hue. */
  lost: string
  /** The gaps between. */
  broken: string
  /** Where a flight goes on. */
  underWay: string
}

/**
 * @param span - of the whole timeline, in minutes since 1970
 * @param across - where a minute lies; so many minutes after the first of the timeline if left out
 */
export function rowBars(
  { flights }: Pick<TimelineRow, 'flights'>,
  [first, last]: Span,
  across = (at: number) => at - first,
): RowBars {
  const bars: RowBars = { flown: '', unended: '', lost: '', broken: '', underWay: '' }
  for (const [launched, ended, state, destination] of flights) {
    const start = across(launched)
    if (state === flightStates.unended) {
      bars.unended += upright(start)
      continue
    }
    const end = across(state === flightStates.underWay ? last : (ended ?? launched))
    const [top, bottom] = destination < 0 ? [low, barHeight - low] : [0, barHeight]
    bars.flown += `M${start} ${top}H${end}V${bottom}H${start}Z`
    if (state === flightStates.lost) {
      bars.lost += upright(end, 0, gap) + upright(end, barHeight - gap)
      bars.broken += upright(end, gap, barHeight - gap)
    }
    if (state === flightStates.underWay) bars.underWay += upright(end)
  }
  return bars
}

const upright = (at: number, top = 0, bottom = barHeight) => `M${at} ${top}V${bottom}`

/** Whether anything of a row is to be seen in a stretch of time. */
export const isSeenIn = ({ flights }: Pick<TimelineRow, 'flights'>, shown: Span, span: Span) =>
  flights.some(flight => flight[0] <= shown[1] && endOfFlight(flight, span) >= shown[0])

/** The launches of each year, from the first year of a stretch of time to the last. */
export function launchesByYear(rows: readonly Pick<TimelineRow, 'flights'>[], span: Span) {
  const yearOf = (minutes: number) => new Date(minutes * 60_000).getUTCFullYear()
  const [first, last] = [yearOf(span[0]), yearOf(span[1])]
  const counts = new Array<number>(last - first + 1).fill(0)
  for (const { flights } of rows) {
    for (const [launched] of flights) {
      const place = yearOf(launched) - first
      counts[place] = (counts[place] ?? 0) + 1
    }
  }
  return counts.map((count, n) => ({ year: first + n, count }))
}

/** When a flight was over, or is told to at most: the end of the timeline while it goes on. */
export const endOfFlight = ([from, to, state]: TimelineFlight, [, last]: Span): number =>
  to ?? (state === flightStates.underWay ? last : from)
