import type { Flight } from './flight.ts'
import { parseIsoDuration } from './iso-duration.ts'

/** When a flight ended, in milliseconds, or `now` for the open one; NaN where nothing tells. */
export function endOf(flight: Flight, open: Flight | undefined, now: number): number {
  if (flight.mission_end) return Date.parse(flight.mission_end)
  if (flight === open) return now
  const seconds = (flight.duration && parseIsoDuration(flight.duration)) || Number.NaN
  const end = Date.parse(flight.launch?.net ?? '') + 1000 * seconds
  // A moment beyond those that dates can tell is not known either.
  return new Date(end).getTime()
}
