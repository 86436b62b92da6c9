import { day } from '#ll2/time-units.ts'
import type { Random } from '../random.ts'
import type { Programme, Veteran } from './programme.ts'

/** One flight of a made-up craft. Times are in seconds since 1970. */
export interface FlightPlan {
  launched: number
  /** Null while it is under way. */
  ended: number | null
  /** What went wrong, where something did. */
  lost: 'at launch' | 'on return' | null
}

/** A craft of a programme, and what it did. */
export interface Career {
  name: string
  /** Its place in the programme, from 1. */
  number: number
  flights: readonly FlightPlan[]
  /** The programme, or the craft's own part in it, is over. */
  isOver: boolean
  /** It is made to fly again. */
  isReusable: boolean
}

/** Decimal years as seconds since 1970. */
const secondsOf = (year: number) => Math.round((year - 1970) * 365.2425 * day)

/**
 * What became of every craft of a programme.
 * @param captured - seconds since 1970; nothing is dated later
 */
export function careersOf(programme: Programme, captured: number, random: Random): Career[] {
  const { fleet = [], series } = programme
  const veterans = fleet.map((craft, n) => ({
    name: craft.name,
    number: n + 1,
    flights: flightsOfVeteran(programme, craft, captured, random),
    isOver: craft.to !== undefined,
    isReusable: true,
  }))
  return [...veterans, ...(series ? singles(programme, series, captured, random) : [])]
}

/** Craft that fly once: evenly through the years, with the luck of the weather. */
function singles(
  programme: Programme,
  { count, up = 0, waiting = 0, names }: NonNullable<Programme['series']>,
  captured: number,
  random: Random,
): Career[] {
  const { name, from, to, days, losses = 0 } = programme
  const landed = count - up - waiting
  const first = secondsOf(from)
  // Whoever is down at the capture was launched early enough for that.
  const last = to === null ? captured - (days[1] + 2) * day : secondsOf(to)
  return Array.from({ length: count }, (_, n) => ({
    name: names?.[n] ?? `${name} ${n + 1}`,
    number: n + 1,
    isOver: to !== null,
    isReusable: false,
    flights: n >= landed + up ? [] : [n < landed ? past(n) : present(n - landed)],
  }))

  function past(n: number): FlightPlan {
    const share = landed > 1 ? (n + (n ? 0.6 * (random.fraction() - 0.5) : 0)) / landed : 0
    const launched = Math.round(first + share * (last - first))
    const lost = random.fraction() * 100 < losses ? random.pick(mishaps) : null
    return { launched, ended: launched + durationOf(programme, lost, random), lost }
  }

  function present(n: number): FlightPlan {
    const age = (days[1] * (0.3 + 0.6 * random.fraction()) * (up - n)) / up
    return { launched: captured - Math.round(age * day), ended: null, lost: null }
  }
}

const mishaps = ['at launch', 'on return'] as const

/** In seconds; of days each order of magnitude is as likely as the next. */
function durationOf({ days: [least, most] }: Programme, lost: FlightPlan['lost'], random: Random) {
  if (lost === 'at launch') return random.integer(40, 500)
  return Math.round(least * (most / least) ** random.fraction() * day)
}

/** Flights of one craft through its years, each over before the next begins. */
function flightsOfVeteran(
  programme: Programme,
  { from, to, flights, isLost, isUp }: Veteran,
  captured: number,
  random: Random,
): FlightPlan[] {
  const first = secondsOf(from)
  const daysUp = programme.days[0] * (0.2 + 0.7 * random.fraction())
  const present = isUp ? captured - Math.round(daysUp * day) : undefined
  const last = present ?? (to === undefined ? captured : secondsOf(to))
  const pastFlights = flights - (isUp ? 1 : 0)
  const interval = (last - first) / Math.max(1, pastFlights)
  const plans = Array.from({ length: pastFlights }, (_, n): FlightPlan => {
    const launched = Math.round(first + (n + (n ? 0.25 * random.fraction() : 0)) * interval)
    const lost = isLost && n === flights - 1 ? random.pick(mishaps) : null
    const duration = Math.min(durationOf(programme, lost, random), Math.round(0.6 * interval))
    return { launched, ended: launched + duration, lost }
  })
  return present === undefined ? plans : [...plans, { launched: present, ended: null, lost: null }]
}
