import type { ReactNode } from 'react'
import type { Flight } from '#ll2/flight.ts'
import { parseIsoDuration } from '#ll2/iso-duration.ts'
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts'
import { formatCount, plural } from '../../format/count.ts'
import { DurationText } from '../../times/exact-times.tsx'
import { knownFacts } from '../../ui/facts.tsx'
import { flightName } from './flight-columns.ts'
import { sumFlights } from './flight-record.ts'

/** What a craft's flights come to, and what LL2 says of the craft where that is something else. */
export function FlightFigures({ spacecraft }: { spacecraft: SpacecraftDetailed }) {
  const { flights, in_space } = spacecraft
  const { total, untimed, stated } = sumFlights(spacecraft)
  return (
    <div className="mt-5">
      {flights.length > 1 && (
        <dl className="flex flex-wrap gap-x-12 gap-y-3">
          {knownFacts([
            [
              `Total of ${plural(flights.length, 'flight')}`,
              <DurationText key="total" iso={total} />,
            ],
            ['Longest flight', longest(flights)],
            ['Landings', landings(flights)],
          ]).map(([name, value]) => (
            <div key={name}>
              <dt className="text-sm text-quiet">{name}</dt>
              <dd className="text-lg">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {untimed > 0 && (
        <Note>Without {plural(untimed, 'flight')} whose duration is not recorded.</Note>
      )}
      {stated && (
        <Note>
          Launch Library 2 gives this craft another time in space: <DurationText iso={stated} />.
        </Note>
      )}
      {in_space && <Note>The flight under way counts as of the capture.</Note>}
    </div>
  )
}

function longest(flights: readonly Flight[]) {
  const lengths = flights.map(({ duration }) => (duration && parseIsoDuration(duration)) || 0)
  const most = lengths.reduce((a, b) => Math.max(a, b), 0)
  const place = lengths.indexOf(most)
  const flight = flights[place]
  if (!flight?.duration || most === 0) return null
  return (
    <>
      <DurationText iso={flight.duration} />
      <span className="block text-sm text-quiet">{flightName(flight, place)}</span>
    </>
  )
}

function landings(flights: readonly Flight[]): string | null {
  const attempts = flights.flatMap(({ landing }) => (landing?.attempt ? [landing] : []))
  const succeeded = attempts.filter(({ success }) => success).length
  return attempts.length > 0
    ? `${formatCount(succeeded)} of ${formatCount(attempts.length)} succeeded`
    : null
}

const Note = ({ children }: { children: ReactNode }) => (
  <p className="mt-2 text-sm text-quiet">{children}</p>
)
