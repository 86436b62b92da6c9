import type { Flight } from '#ll2/flight.ts'
import { formatDate } from '../../format/date.ts'
import { flightBars } from './flight-bars.ts'

const width = 1000

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
  const plot = flightBars(flights, { open, now, width })
  if (!plot) return null
  const { first, last, bars } = plot
  return (
    // The ledger below says the same in words.
    <div className="mt-4 text-sm text-quiet" aria-hidden="true">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${width} 24`}
        preserveAspectRatio="none"
        className="h-6 w-full fill-accent"
      >
        <path d={`M0 23.5H${width}`} className="stroke-edge" vectorEffect="non-scaling-stroke" />
        {bars.map(bar => (
          <rect key={bar.x} y={4} height={16} {...bar} />
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
