import { type ReactNode, useState } from 'react'
import type { Flight } from '#ll2/flight.ts'
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts'
import { plural } from '../format/count.ts'
import { exactDuration } from '../format/duration.ts'
import { DateText, LocalTimesSwitch } from '../ui/local-times.tsx'
import { sumFlights } from './flight-record.ts'
import { FlightTimeline } from './flight-timeline.tsx'

/** More flights than this are shown on demand. */
const shown = 10

/** A craft's flights as a ledger, in LL2's order, with what they add up to. */
export function FlightLedger({ spacecraft }: { spacecraft: SpacecraftDetailed }) {
  const [now] = useState(Date.now)
  const [all, setAll] = useState(false)
  const { flights } = spacecraft
  if (flights.length === 0) return null
  return (
    <section aria-labelledby="flights" className="mt-16 border-t border-line pt-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2 id="flights" className="text-xl tracking-tight">
          Flights
        </h2>
        <LocalTimesSwitch />
      </div>
      <FlightTimeline flights={flights} now={now} />
      <ol className="mt-5">
        {flights.slice(0, all ? flights.length : shown).map((flight, place) => (
          <li key={flight.id} className="border-t border-line py-4">
            <FlightEntry flight={flight} number={place + 1} />
          </li>
        ))}
      </ol>
      {flights.length > shown && (
        <button type="button" className="control mb-4" onClick={() => setAll(!all)}>
          {all ? 'Show fewer flights' : `Show all ${plural(flights.length, 'flight')}`}
        </button>
      )}
      <Sum spacecraft={spacecraft} />
    </section>
  )
}

function FlightEntry({ flight, number }: { flight: Flight; number: number }) {
  const { launch, destination, mission_end, duration, turn_around_time } = flight
  const facts: (readonly [string, ReactNode])[] = [
    ['Launched', launch?.net && <DateText key="launched" iso={launch.net} />],
    ['Pad', launch?.pad?.name],
    ['Rocket', launch?.rocket?.configuration?.full_name ?? launch?.rocket?.configuration?.name],
    ['Destination', destination],
    ['Mission ended', mission_end ? <DateText key="ended" iso={mission_end} /> : 'Not yet'],
    ['Duration', duration ? exactDuration(duration) : 'Not recorded'],
    ['Turnaround before it', turn_around_time && exactDuration(turn_around_time)],
    ['Landing', landingText(flight)],
  ]
  return (
    <div className="grid gap-x-8 gap-y-2 lg:grid-cols-[2rem_minmax(0,1fr)_minmax(0,3fr)]">
      <p className="font-mono text-sm text-quiet max-lg:hidden" aria-hidden="true">
        {number}
      </p>
      <h3 className="wrap-anywhere">{launch?.name ?? `Flight ${number}`}</h3>
      <dl className="grid grid-cols-2 gap-x-8 gap-y-3 text-sm sm:grid-cols-4">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt className="text-quiet">{name}</dt>
              <dd className="wrap-anywhere">{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  )
}

function landingText({ landing, mission_end }: Flight): string | null {
  if (!landing?.attempt) return landing === null && mission_end ? 'Not recorded' : null
  const { success } = landing
  const outcome = success ? 'Succeeded' : success === false ? 'Failed' : 'Attempted'
  const place = landing.landing_location?.name
  return place ? `${outcome}, ${place}` : outcome
}

/** The sum of the ledger, and what LL2 says of the craft where that is something else. */
function Sum({ spacecraft }: { spacecraft: SpacecraftDetailed }) {
  const { total, untimed, stated } = sumFlights(spacecraft)
  const { flights, in_space } = spacecraft
  return (
    <div className="border-y border-ink py-4 text-sm">
      <p className="flex flex-wrap justify-between gap-x-8">
        <b className="font-semibold">Total of {plural(flights.length, 'flight')}</b>
        <time dateTime={total}>{exactDuration(total)}</time>
      </p>
      {untimed > 0 && (
        <p className="mt-1 text-quiet">
          Without {plural(untimed, 'flight')} whose duration is not recorded.
        </p>
      )}
      {stated && (
        <p className="mt-1 text-quiet">
          Launch Library 2 gives this craft another time in space: {exactDuration(stated)}.
        </p>
      )}
      {in_space && (
        <p className="mt-1 text-quiet">The flight under way counts as of the capture.</p>
      )}
    </div>
  )
}
