import type { Flight } from '#ll2/flight.ts'
import { formatIsoDuration } from '#ll2/iso-duration.ts'
import type { SpacecraftNormal } from '#ll2/spacecraft-normal.ts'
import { day } from '#ll2/time-units.ts'
import { createRandom, type Random } from './random.ts'
import { agencies } from './synthetic-agencies.ts'
import type { History } from './synthetic-history.ts'
import { licenses, syntheticImage } from './synthetic-images.ts'

// Craft still up were launched so long before this moment that their times in space are right.
const now = Date.UTC(2025, 5, 1)

const ll2 = 'https://ll.thespacedevs.com/2.3.0'
const moment = (seconds: number) => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`

interface Slot {
  launched: number
  ended: number
  turnAround: number | null
}

/** A craft's flights, oldest first, as its detailed record nests them. */
export function syntheticFlights(
  spacecraft: SpacecraftNormal,
  { flights, inSpace }: History,
  seed: number,
): Flight[] {
  const random = createRandom(seed)
  const slots = schedule(flights ?? [], inSpace, random)
  return slots.map((slot, n) => {
    const isUp = inSpace && n === slots.length - 1
    const id = spacecraft.id * 100 + n
    return {
      response_mode: 'normal',
      id,
      url: `${ll2}/spacecraft_flights/${id}/`,
      destination: random.chance(0.2) ? null : 'Synthetic Station',
      mission_end: isUp ? null : moment(slot.ended),
      spacecraft,
      launch: syntheticLaunch(id, slot.launched, random),
      landing: isUp || random.chance(0.1) ? null : syntheticLanding(id, random.chance(0.9)),
      duration: formatIsoDuration(flights?.[n] ?? 0),
      turn_around_time: slot.turnAround === null ? null : formatIsoDuration(slot.turnAround),
    }
  })
}

/** Times in seconds since 1970, found from the last flight backwards. */
function schedule(flights: readonly number[], inSpace: boolean, random: Random): Slot[] {
  let ended = now / 1000 - (inSpace ? 0 : random.integer(day, 15_000 * day))
  return flights
    .toReversed()
    .map((duration, fromLast) => {
      const launched = ended - duration
      const turnAround = fromLast === flights.length - 1 ? null : random.integer(20, 400) * day
      const slot = { launched, ended, turnAround }
      ended = launched - (turnAround ?? 0)
      return slot
    })
    .toReversed()
}

function uuid(random: Random): string {
  const hex = (length: number) =>
    Array.from({ length }, () => random.integer(0, 15).toString(16)).join('')
  return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`
}

/** LL2 `LaunchNormal` with all the members its OpenAPI document requires. */
function syntheticLaunch(flight: number, launched: number, random: Random) {
  const id = uuid(random)
  const net = moment(launched)
  return {
    id,
    url: `${ll2}/launches/${id}/`,
    name: `Synthetic Launcher | Flight ${flight}`,
    response_mode: 'normal',
    slug: `synthetic-launcher-flight-${flight}`,
    launch_designator: null,
    status: {
      id: 3,
      name: 'Launch Successful',
      abbrev: 'Success',
      description: 'Synthetic test data.',
    },
    last_updated: net,
    net,
    net_precision: { id: 0, name: 'Second', abbrev: 'SEC', description: 'To the second.' },
    window_end: net,
    window_start: net,
    image: null,
    infographic: null,
    probability: null,
    weather_concerns: null,
    failreason: '',
    hashtag: null,
    launch_service_provider: random.pick(agencies).normal,
    rocket: {
      id: flight,
      configuration: {
        response_mode: 'list',
        id: 301,
        url: `${ll2}/launcher_configurations/301/`,
        name: 'Synthetic Launcher',
        families: [{ response_mode: 'list', id: 302, name: 'Synthetic Launchers' }],
        full_name: 'Synthetic Launcher Block 2',
        variant: 'Block 2',
      },
    },
    mission: null,
    pad: {
      id: 401,
      url: `${ll2}/pads/401/`,
      active: true,
      agencies: [],
      name: 'Synthetic Pad 1',
      image: null,
      country: null,
      fastest_turnaround: null,
      location: null,
    },
    webcast_live: false,
    program: [],
  }
}

/** LL2 `Landing` with all the members its OpenAPI document requires. */
function syntheticLanding(id: number, success: boolean) {
  return {
    id,
    url: `${ll2}/landings/${id}/`,
    attempt: true,
    success,
    description: `A synthetic landing that ${success ? 'went well' : 'failed'}.`,
    downrange_distance: null,
    landing_location: {
      id: 501,
      name: 'Synthetic Sea',
      active: true,
      abbrev: 'SS',
      description: null,
      location: {
        response_mode: 'normal',
        id: 502,
        url: `${ll2}/locations/502/`,
        name: 'Synthetic Coast',
        country: null,
        image: null,
      },
      image: null,
      celestial_body: {
        response_mode: 'normal',
        id: 1,
        name: 'Synthetic Earth',
        type: { id: 1, name: 'Planet' },
        image: syntheticImage(9001, 'Synthetic Earth', licenses[0], null),
      },
    },
    type: { id: 601, name: 'Splashdown', abbrev: 'SD', description: null },
  }
}
