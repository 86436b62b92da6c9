import { formatIsoDuration } from '#ll2/iso-duration.ts'
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts'
import type { SpacecraftConfigDetailed, SpacecraftConfigNormal } from '#ll2/spacecraft-config.ts'
import type { SpacecraftStatus } from '#ll2/spacecraft-status.ts'
import { day } from '#ll2/time-units.ts'
import type { Modes } from '../synthetic-agencies.ts'
import type { Career, FlightPlan } from './careers.ts'
import { turnarounds } from './demo-configurations.ts'
import { demoDestination } from './demo-destinations.ts'
import { demoFlight, yearOf } from './demo-flight.ts'
import { inventedAddress } from './invented-address.ts'
import type { Programme } from './programme.ts'

/** LL2's statuses by LL2's ids. */
export const demoStatuses = [
  { id: 1, name: 'Active' },
  { id: 2, name: 'Retired' },
  { id: 3, name: 'Destroyed' },
  { id: 4, name: 'Single Use' },
] as const satisfies readonly SpacecraftStatus[]

interface Made {
  id: number
  programme: Programme
  career: Career
  configuration: Modes<SpacecraftConfigNormal, SpacecraftConfigDetailed>
  /** Seconds since 1970. */
  captured: number
}

/** A craft with all its flights, as LL2 tells of one in detail. */
export function demoCraft({
  id,
  programme,
  career,
  configuration,
  captured,
}: Made): SpacecraftDetailed {
  const { flights } = career
  const between = turnarounds(career)
  const seconds = (flight: FlightPlan) => (flight.ended ?? captured) - flight.launched
  const docked = flights.map(flight =>
    demoDestination(programme.goesTo, yearOf(flight.launched)).isStation && !flight.lost
      ? // A day or two on the way, both ways.
        Math.max(0, seconds(flight) - 3 * day)
      : 0,
  )
  const normal = {
    response_mode: 'normal',
    id,
    url: inventedAddress('spacecraft', id),
    name: career.name,
    serial_number: serialOf(programme, career),
    is_placeholder: false,
    image: null,
    in_space: flights.some(({ ended }) => ended === null),
    time_in_space: formatIsoDuration(sum(flights.map(seconds))),
    time_docked: formatIsoDuration(sum(docked)),
    flights_count: flights.length,
    mission_ends_count: flights.filter(({ ended }) => ended !== null).length,
    status: statusOf(career),
    description: describe(programme, career),
    spacecraft_config: configuration.normal,
    fastest_turnaround: between.length ? formatIsoDuration(Math.min(...between)) : null,
  } as const
  return {
    ...normal,
    response_mode: 'detailed',
    spacecraft_config: configuration.detailed,
    flights: flights.map((plan, n) =>
      demoFlight({
        spacecraft: normal,
        programme,
        plan,
        turnaround: between[n - 1] ?? null,
        id: id * 1000 + n,
        captured,
      }),
    ),
  }
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)

function serialOf({ name }: Programme, { number, isReusable }: Career): string | null {
  if (isReusable) return null
  const words = name.toUpperCase().split(/[ -]/)
  const letters = words.map(word => word.slice(0, 3)).join('-')
  return `${letters} No. ${String(number).padStart(3, '0')}`
}

function statusOf({ flights, isOver, isReusable }: Career): SpacecraftStatus {
  const [active, retired, destroyed, singleUse] = demoStatuses
  if (flights.some(({ lost }) => lost)) return destroyed
  if (flights.some(({ ended }) => ended === null)) return active
  if (!isReusable && flights.length) return singleUse
  return isOver ? retired : active
}

function describe(programme: Programme, { flights, name }: Career): string {
  const [first] = flights
  const invented = `${name} is invented, as all craft of this copy are.`
  if (!first) return `Built and not yet flown. ${invented}`
  const year = Math.floor(yearOf(first.launched))
  const { name: place } = demoDestination(programme.goesTo, yearOf(first.launched))
  const deed =
    flights.length > 1 ? `First flown in ${year}` : `Launched in ${year} by ${programme.launcher}`
  const lost = flights.at(-1)?.lost
  const end = lost ? ` It was lost ${lost}.` : ''
  return `${deed}, to ${place}.${end} ${invented}`
}
