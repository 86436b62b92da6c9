import type { Flight } from '#ll2/flight.ts'
import { formatDate } from '../format/date.ts'
import { exactDuration } from '../format/duration.ts'
import { Facts } from '../ui/facts.tsx'

/** A detailed craft's flights, in LL2's order. */
export function Flights({ flights }: { flights: readonly Flight[] }) {
  return flights.map((flight, place) => (
    <Facts
      key={flight.id}
      title={flight.launch?.name ?? `Flight ${place + 1}`}
      facts={[
        ['Launched', formatDate(flight.launch?.net)],
        ['Launched on', flight.launch?.rocket?.configuration?.full_name],
        ['From', flight.launch?.pad?.name],
        ['Destination', flight.destination],
        ['Mission ended', formatDate(flight.mission_end)],
        ['Duration', flight.duration && exactDuration(flight.duration)],
        ['Turnaround', flight.turn_around_time && exactDuration(flight.turn_around_time)],
        ['Landing', landing(flight)],
      ]}
    />
  ))
}

function landing({ landing }: Flight): string | null {
  if (!landing?.attempt) return null
  const outcome =
    landing.success === true ? 'Succeeded' : landing.success === false ? 'Failed' : 'Attempted'
  const place = landing.landing_location?.name
  return place ? `${outcome}, ${place}` : outcome
}
