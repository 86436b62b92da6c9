import type { Flight } from '#ll2/flight.ts'
import { asMoment } from '#ll2/flight-span.ts'
import { formatIsoDuration } from '#ll2/iso-duration.ts'
import type { SpacecraftNormal } from '#ll2/spacecraft-normal.ts'
import type { FlightPlan } from './careers.ts'
import { demoAgency } from './demo-agencies.ts'
import { demoDestination } from './demo-destinations.ts'
import { inventedAddress } from './invented-address.ts'
import type { Programme } from './programme.ts'

interface Flown {
  spacecraft: SpacecraftNormal
  programme: Programme
  plan: FlightPlan
  /** Seconds since the end of the craft's flight before; null for its first. */
  turnaround: number | null
  /** Of all flights of the demo. */
  id: number
  /** Seconds since 1970. */
  captured: number
}

/** The year of a moment, in decimals near enough to choose a station by. */
export const yearOf = (seconds: number): number => 1970 + seconds / (365.2425 * 86_400)

/** One flight as a detailed record nests it: what LL2's have in them, as far as it is read. */
export function demoFlight({
  spacecraft,
  programme,
  plan,
  turnaround,
  id,
  captured,
}: Flown): Flight {
  const { launched, ended, lost } = plan
  const destination = demoDestination(programme.goesTo, yearOf(launched)).name
  const isHome = ended !== null && programme.ending !== null && lost !== 'at launch'
  return {
    response_mode: 'normal',
    id,
    url: inventedAddress('spacecraft_flights', id),
    destination,
    mission_end: ended === null ? null : asMoment(ended * 1000),
    spacecraft,
    launch: demoLaunch(id, programme, plan, spacecraft.name),
    landing: isHome ? demoLanding(id, programme, lost === null) : null,
    duration: formatIsoDuration((ended ?? captured) - launched),
    turn_around_time: turnaround === null ? null : formatIsoDuration(turnaround),
  }
}

function demoLaunch(
  flight: number,
  { launcher, pad, agency }: Programme,
  { launched, lost }: FlightPlan,
  craft: string,
) {
  const id = `1a7e57ed-0000-4000-8000-${String(flight).padStart(12, '0')}`
  const net = asMoment(launched * 1000)
  const hasFailed = lost === 'at launch'
  return {
    id,
    url: inventedAddress('launches', id),
    name: `${launcher} | ${craft}`,
    response_mode: 'normal',
    slug: `invented-launch-${flight}`,
    status: {
      id: hasFailed ? 4 : 3,
      name: hasFailed ? 'Launch Failure' : 'Launch Successful',
      abbrev: hasFailed ? 'Failure' : 'Success',
      description: 'Invented.',
    },
    last_updated: net,
    net,
    net_precision: { id: 0, name: 'Second', abbrev: 'SEC', description: 'To the second.' },
    window_end: net,
    window_start: net,
    image: null,
    failreason: '',
    launch_service_provider: demoAgency(agency).normal,
    rocket: {
      id: flight,
      configuration: {
        response_mode: 'list',
        id: numberOf(launcher),
        url: inventedAddress('launcher_configurations', numberOf(launcher)),
        name: launcher,
        families: [],
        full_name: launcher,
        variant: '',
      },
    },
    mission: null,
    pad: {
      id: numberOf(pad),
      url: inventedAddress('pads', numberOf(pad)),
      active: true,
      agencies: [],
      name: pad,
      image: null,
      country: null,
      location: null,
    },
    webcast_live: false,
    program: [],
  }
}

function demoLanding(id: number, { ending, pad }: Programme, success: boolean) {
  const place = ending === 'Splashdown' ? 'Open Sea' : (pad.split(',')[0] ?? pad)
  return {
    id,
    url: inventedAddress('landings', id),
    attempt: true,
    success,
    description: success ? 'An invented landing.' : 'An invented landing that failed.',
    downrange_distance: null,
    landing_location: { id: numberOf(place), name: place, active: true, abbrev: '' },
    type: { id: numberOf(ending ?? ''), name: ending, abbrev: '', description: null },
  }
}

/** A number that is always the same for a name: for things that nothing else numbers. */
const numberOf = (name: string): number =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 900_000, 7) + 100
