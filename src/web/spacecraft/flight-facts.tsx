import type { ReactNode } from 'react'
import type { Flight } from '#ll2/flight.ts'
import { exactDuration } from '../format/duration.ts'
import { DateText } from '../ui/local-times.tsx'

/** A flight by its launch, else by its place in the ledger. */
export const flightName = ({ launch }: Flight, place: number) =>
  launch?.name ?? `Flight ${place + 1}`

/** All that a ledger may tell of a flight. */
export const flightFactNames = [
  'Launched',
  'Pad',
  'Rocket',
  'Destination',
  'Mission ended',
  'Duration',
  'Turnaround before it',
  'Landing',
] as const

/**
 * What is known of a flight, in the order of the names; without a value where nothing is.
 * @param isPending - whether it is under way or still to come
 */
export function flightFacts(
  flight: Flight,
  isPending: boolean,
): (readonly [(typeof flightFactNames)[number], ReactNode])[] {
  const { launch, destination, mission_end, turn_around_time } = flight
  const { configuration } = launch?.rocket ?? {}
  const missing = isPending ? 'Not yet' : 'Not recorded'
  return [
    ['Launched', launch?.net && <DateText key="launched" iso={launch.net} />],
    ['Pad', launch?.pad?.name],
    ['Rocket', configuration?.full_name ?? configuration?.name],
    ['Destination', destination],
    ['Mission ended', mission_end ? <DateText key="ended" iso={mission_end} /> : missing],
    ['Duration', durationText(flight, isPending) ?? missing],
    ['Turnaround before it', turn_around_time && exactDuration(turn_around_time)],
    ['Landing', landingText(flight)],
  ]
}

function durationText({ duration, mission_end }: Flight, isPending: boolean): string | null {
  if (!duration) return null
  const exact = exactDuration(duration)
  return isPending && !mission_end ? `${exact} at the capture` : exact
}

function landingText({ landing, mission_end }: Flight): string | null {
  if (!landing?.attempt) return landing === null && mission_end ? 'Not recorded' : null
  const { success } = landing
  const outcome = success ? 'Succeeded' : success === false ? 'Failed' : 'Attempted'
  const place = landing.landing_location?.name
  return place ? `${outcome}, ${place}` : outcome
}
