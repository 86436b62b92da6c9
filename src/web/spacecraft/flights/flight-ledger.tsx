import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isPlanned, openFlight } from '#ll2/flown.ts'
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts'
import { statusOptions } from '../../data/catalogue-queries.ts'
import { plural } from '../../format/count.ts'
import { useIsHere } from '../../reader/arrival.tsx'
import { ExactTimesSwitch } from '../../times/exact-times.tsx'
import { LocalTimesSwitch } from '../../times/local-times.tsx'
import { useParts } from '../../ui/parts.tsx'
import { type Columns, divideColumns, flightCells, flightName } from './flight-columns.ts'
import { FlightFigures } from './flight-figures.tsx'
import { FlightList } from './flight-list.tsx'
import { FlightTable } from './flight-table.tsx'
import { FlightTimeline } from './flight-timeline.tsx'

/** More flights than this are shown on demand, and more than that a part at a time. */
const few = 10
const many = 50

/** A craft's flights as a ledger, in LL2's order, under what they come to. */
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
  const cells = flights.map(flight =>
    flightCells(flight, flight === open || isPlanned(flight, now)),
  )
  const { apart, shared } = divideColumns(cells)
  const listed = {
    columns: apart,
    entries: shown.map((flight, row) => ({
      id: flight.id,
      place: from + row + 1,
      name: flightName(flight, from + row),
      cells: cells[from + row] ?? {},
    })),
    // Who goes from part to part has them whole.
    unfolded: all || ways ? many : few,
  }
  return (
    <section aria-labelledby="flights" className="mt-16 border-t border-line pt-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2 id="flights" className="text-xl tracking-tight">
          Flights
        </h2>
        <div className="flex flex-wrap gap-x-6 gap-y-2 print:hidden">
          <ExactTimesSwitch />
          <LocalTimesSwitch />
        </div>
      </div>
      <FlightFigures spacecraft={spacecraft} />
      <FlightTimeline flights={flights} open={open} now={now} />
      <OnEveryFlight shared={shared} />
      {ways}
      <FlightTable {...listed} />
      <FlightList {...listed} />
      {flights.length > few && !ways && (
        <button type="button" className="control mt-4 noscript:hidden" onClick={() => setAll(!all)}>
          {all ? 'Show fewer flights' : `Show all ${plural(flights.length, 'flight')}`}
        </button>
      )}
    </section>
  )
}

/** What would say the same in every line. */
function OnEveryFlight({ shared }: Pick<Columns, 'shared'>) {
  if (shared.length === 0) return null
  return (
    <div className="mt-5 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      <p>On every flight</p>
      <dl className="contents">
        {shared.map(([name, text]) => (
          <div key={name}>
            <dt className="inline text-quiet">{name}</dt> <dd className="inline">{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
