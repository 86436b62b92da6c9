import type { Flight } from '#ll2/flight.ts'
import { formatDate } from '../format/date.ts'
import { endOf } from './flight-record.ts'

const width = 1000
/** A flight of an hour among years must still be seen. */
const leastWidth = 4

/** A craft's flights as bars from the first launch to the last end, or to now while one is up. */
export function FlightTimeline({
  flights,
  open,
  now,
}: {
  flights: readonly Flight[]
  /** The one under way. */
  open: Flight | undefined
  now: number
}) {
  const spans = flights.flatMap(flight => {
    const from = Date.parse(flight.launch?.net ?? '')
    const to = endOf(flight, open, now)
    return to >= from ? [{ id: flight.id, from, to }] : []
  })
  if (spans.length < 2) return null
  const first = Math.min(...spans.map(({ from }) => from))
  const last = Math.max(...spans.map(({ to }) => to))
  const place = (moment: number) => ((moment - first) / (last - first)) * (width - leastWidth)
  return (
    // The ledger below says the same in words.
    <div className="mt-4 text-sm text-quiet" aria-hidden="true">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${width} 24`}
        preserveAspectRatio="none"
        className="h-6 w-full fill-accent"
      >
        <path d={`M0 23.500H${width}`} className="stroke-edge" vectorEffect="non-scaling-stroke" />
        {spans.map(({ id, from, to }) => (
          <rect
            key={id}
            x={place(from)}
            y={4}
            height={16}
            width={Math.max(leastWidth, place(to) - place(from))}
          />
        ))}
      </svg>
      <p className="mt-1 flex justify-between gap-4">
        <span>{formatDate(dayOf(first))}</span>
        <span>{last === now ? 'Now' : formatDate(dayOf(last))}</span>
      </p>
    </div>
  )
}

const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10)
