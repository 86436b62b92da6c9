import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isPlanned, openFlight } from '#ll2/flight.ts'
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts'
import { statusOptions } from '../data/catalogue-queries.ts'
import { plural } from '../format/count.ts'
import { exactDuration } from '../format/duration.ts'
import { useIsHere } from '../ui/arrival.tsx'
import { knownFacts } from '../ui/facts.tsx'
import { LocalTimesSwitch } from '../ui/local-times.tsx'
import { useParts } from '../ui/parts.tsx'
import { flightFactNames, flightFacts, flightName } from './flight-facts.tsx'
import { sumFlights } from './flight-record.ts'
import { FlightTimeline } from './flight-timeline.tsx'

/** More flights than this are shown on demand, and more than that a part at a time. */
const few = 10
const many = 50

/** A craft's flights as a ledger, in LL2's order, with what they add up to. */
export function FlightLedger({ spacecraft }: { spacecraft: SpacecraftDetailed }) {
  const [opened] = useState(Date.now)
  const { data: status } = useQuery(statusOptions())
  const captured = Date.parse(status?.captured_at ?? '')
  const now = useIsHere() ? opened : captured || opened
  const [all, setAll] = useState(false)
  const { flights } = spacecraft
  const { from, shown, ways } = useParts(flights, many, 'flight')
  if (flights.length === 0) return null
  const open = openFlight(spacecraft, now)
  const entries = shown.map((flight, place) => ({
    id: flight.id,
    place: from + place + 1,
    name: flightName(flight, from + place),
    facts: flightFacts(flight, flight === open || isPlanned(flight, now)),
  }))
  // Who goes from part to part has them whole.
  const unfolded = all || ways ? many : few
  return (
    <section aria-labelledby="flights" className="mt-16 border-t border-line pt-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2 id="flights" className="text-xl tracking-tight">
          Flights
        </h2>
        <LocalTimesSwitch />
      </div>
      <FlightTimeline flights={flights} open={open} now={now} />
      {ways}
      <FlightTable entries={entries} unfolded={unfolded} />
      <FlightList entries={entries} unfolded={unfolded} />
      {flights.length > few && !ways && (
        <button type="button" className="control mb-4 noscript:hidden" onClick={() => setAll(!all)}>
          {all ? 'Show fewer flights' : `Show all ${plural(flights.length, 'flight')}`}
        </button>
      )}
      <Sum spacecraft={spacecraft} />
    </section>
  )
}

interface Listed {
  entries: readonly {
    id: number
    /** From 1, among all. */
    place: number
    name: string
    facts: ReturnType<typeof flightFacts>
  }[]
  /** How many are seen; on paper and without script, where nothing can be unfolded, all are. */
  unfolded: number
}

/** On a desk and on paper: one line per flight, and no column that says nothing of any. */
function FlightTable({ entries, unfolded }: Listed) {
  const columns = flightFactNames.filter((_, column) =>
    entries.some(({ facts }) => facts[column]?.[1]),
  )
  return (
    <table className="mt-5 w-full text-left text-sm max-lg:hidden print:table">
      <thead className="text-quiet">
        <tr className="border-y border-line [&>th]:py-2.5 [&>th]:pr-6 [&>th]:font-normal">
          <th scope="col">Flight</th>
          {columns.map(name => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map(({ id, place, name, facts }, row) => (
          <tr
            key={id}
            className={`border-b border-line align-top [&>*]:py-3 [&>*]:pr-6 ${row < unfolded ? '' : 'hidden print:table-row noscript:table-row'}`}
          >
            <th scope="row" className="font-semibold wrap-anywhere">
              <span className="flex">
                <span
                  aria-hidden="true"
                  className="min-w-7 shrink-0 pr-2 font-mono font-normal text-quiet tabular-nums"
                >
                  {place}
                </span>
                {name}
              </span>
            </th>
            {facts
              .filter(([column]) => columns.includes(column))
              .map(([column, value]) => (
                <td key={column} className="wrap-anywhere">
                  {value}
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** On less than a desk: what a line would hold, under each flight's name. */
function FlightList({ entries, unfolded }: Listed) {
  return (
    <ol className="mt-5 lg:hidden print:hidden">
      {entries.slice(0, unfolded).map(({ id, name, facts }) => (
        <li key={id} className="border-t border-line py-4">
          <h3>{name}</h3>
          <dl className="mt-2 grid grid-cols-2 gap-x-8 gap-y-3 text-sm sm:grid-cols-4">
            {knownFacts(facts).map(([fact, value]) => (
              <div key={fact}>
                <dt className="text-quiet">{fact}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  )
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
