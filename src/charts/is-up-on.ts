import { flightStates, type TimelineFlight } from '#ll2/views/timeline.ts'
import type { Span } from './time-axis.ts'
import { endOfFlight } from './timeline-bars.ts'

/**
 * Whether a flight was under way at any moment of a date, UTC. Of one whose end nobody wrote down
 * only the day of its launch is known.
 * @param date - days since 1970
 * @param span - of the whole timeline, in minutes since 1970
 */
export function isUpOn(flight: TimelineFlight, date: number, span: Span): boolean {
  const [start, end] = [date * 1440, (date + 1) * 1440]
  const [from, , state] = flight
  if (state === flightStates.unended) return from >= start && from < end
  return from < end && endOfFlight(flight, span) >= start
}
