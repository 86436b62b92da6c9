import type { Flight } from './flight.ts'

/**
 * Whether a flight is still to come: LL2 lists those that are booked, too.
 * @param now - milliseconds
 */
export const isPlanned = ({ launch }: Flight, now: number) => Date.parse(launch?.net ?? '') > now

/** What the flights of a craft are judged by. */
export interface Flown {
  in_space?: boolean | undefined
  flights?: readonly Flight[]
}

/**
 * The flight that a craft is on: the last without an end, of a craft that is up. Without both, an
 * end that is missing is one that nobody wrote down.
 * @param now - milliseconds
 */
export const openFlight = ({ in_space, flights = [] }: Flown, now: number): Flight | undefined =>
  in_space ? flights.findLast(flight => !flight.mission_end && !isPlanned(flight, now)) : undefined
