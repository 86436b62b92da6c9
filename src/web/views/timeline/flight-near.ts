import type { ReactNode } from 'react'
import { endOfFlight } from '#charts/timeline-bars.ts'
import {
  flightStates,
  type Timeline,
  type TimelineFlight,
  type TimelineRow,
} from '#ll2/views/timeline.ts'
import { formatDate } from '../../format/date.ts'
import { dayOfMinutes } from './row-summary.ts'

/** A flight that somebody points at. */
export interface TimedFlight {
  row: TimelineRow
  flight: TimelineFlight
  destination: string | undefined
}

/**
 * The flight of a row at a moment, or else the nearest to it.
 * @param at - minutes since 1970
 * @param within - so far from it, in minutes
 */
export function flightNear(
  row: TimelineRow,
  at: number,
  within: number,
  { span, destinations }: Pick<Timeline, 'span' | 'destinations'>,
): TimedFlight | undefined {
  let nearest: TimelineFlight | undefined
  let least = within
  for (const flight of row.flights) {
    const [from] = flight
    const to = endOfFlight(flight, span ?? [from, from])
    const away = Math.max(from - at, at - to, 0)
    if (away > least || (away === least && nearest)) continue
    least = away
    nearest = flight
  }
  return nearest && { row, flight: nearest, destination: destinations[nearest[3]] }
}

/** What a flight's bar tells, in one line. */
export function tellFlight({ row, flight, destination }: TimedFlight): ReactNode {
  const [from, to, state] = flight
  const launched = formatDate(dayOfMinutes(from))
  const ended = to === null ? undefined : formatDate(dayOfMinutes(to))
  const end = {
    [flightStates.over]: `to ${ended}`,
    [flightStates.lost]: ended ? `to ${ended}, when the craft was lost` : 'the craft was lost',
    [flightStates.underWay]: 'still up',
    [flightStates.unended]: 'its end is not recorded',
  }[state]
  return `${row.label}: ${[launched, end].join(state === flightStates.over || ended ? ' ' : ', ')}${destination ? `, ${destination}` : ''}`
}
