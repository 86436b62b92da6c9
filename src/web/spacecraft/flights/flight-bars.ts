import type { Flight } from '#ll2/flight.ts'
import { endOf } from '#ll2/flight-end.ts'

/** A flight of an hour among years must still be seen. */
const leastWidth = 4

export interface FlightBars {
  /** Milliseconds since 1970: the first launch and the last end. */
  first: number
  last: number
  /** From left to right, none touching the next: as many flights as there may be, so few bars. */
  bars: { x: number; width: number }[]
}

/**
 * Lays out flights on a line from the first launch to the last end.
 * @param open - the flight under way, which lasts until `now`
 * @param width - of the line
 * @returns null where fewer than two flights have a known time
 */
export function flightBars(
  flights: readonly Flight[],
  { open, now, width }: { open: Flight | undefined; now: number; width: number },
): FlightBars | null {
  const spans = flights
    .map(flight => ({ from: Date.parse(flight.launch?.net ?? ''), to: endOf(flight, open, now) }))
    .filter(({ from, to }) => to >= from)
    .sort((a, b) => a.from - b.from)
  const [start] = spans
  if (!start || spans.length < 2) return null
  const first = start.from
  const last = spans.reduce((latest, { to }) => Math.max(latest, to), first)
  // Flights of no length at one moment have no line to stand on.
  const scale = (width - leastWidth) / (last - first || 1)
  const bars: FlightBars['bars'] = []
  for (const { from, to } of spans) {
    const x = (from - first) * scale
    const end = x + Math.max(leastWidth, (to - from) * scale)
    const before = bars.at(-1)
    if (before && x <= before.x + before.width) {
      before.width = Math.max(before.width, end - before.x)
    } else {
      bars.push({ x, width: end - x })
    }
  }
  return { first, last, bars }
}
