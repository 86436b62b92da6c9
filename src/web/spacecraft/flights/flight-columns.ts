import type { Flight } from '#ll2/flight.ts'

/** All that a ledger may tell of a flight, in the order of its columns. */
export const columnNames = [
  'Launched',
  'Rocket',
  'Pad',
  'Destination',
  'Duration',
  'Ended',
  'Landing',
  'Landed at',
  'Turnaround before it',
] as const

export type ColumnName = (typeof columnNames)[number]

/** What stands in a column: words, a moment (ISO-8601 UTC), or a length of time (ISO-8601). */
export type Cell = { text: string } | { moment: string } | { duration: string; note?: string }

/** What is known of a flight; no cell where nothing is. */
export type FlightCells = Partial<Record<ColumnName, Cell>>

/**
 * A flight by its launch, else by its place in the ledger. LL2 names a launch "Rocket | Mission":
 * where the rocket is known by itself, the mission is enough.
 * @param place - from 0
 */
export function flightName({ launch }: Flight, place: number): string {
  const name = launch?.name
  if (!name) return `Flight ${place + 1}`
  const mission = launch.rocket?.configuration ? name.split(' | ').slice(1).join(' | ') : ''
  return mission.trim() || name
}

/** @param isPending - whether the flight is under way or still to come */
export function flightCells(flight: Flight, isPending: boolean): FlightCells {
  const { launch, destination, mission_end, duration, turn_around_time, landing } = flight
  const { configuration } = launch?.rocket ?? {}
  const missing = { text: isPending ? 'Not yet' : 'Not recorded' }
  const isCounting = isPending && !mission_end
  return known({
    Launched: launch?.net ? { moment: launch.net } : undefined,
    Rocket: words(configuration?.full_name ?? configuration?.name),
    Pad: words(launch?.pad?.name),
    Destination: words(destination),
    Duration: duration ? { duration, ...(isCounting && { note: 'at the capture' }) } : missing,
    Ended: mission_end ? { moment: mission_end } : missing,
    Landing: words(landingOutcome(flight)),
    'Landed at': landing?.attempt ? words(landing.landing_location?.name) : undefined,
    'Turnaround before it': turn_around_time ? { duration: turn_around_time } : undefined,
  })
}

function landingOutcome({ landing, mission_end }: Flight): string | null {
  if (!landing?.attempt) return landing === null && mission_end ? 'Not recorded' : null
  return landing.success ? 'Succeeded' : landing.success === false ? 'Failed' : 'Attempted'
}

/** A ledger's columns: those that tell each flight apart, and what is true of every one. */
export interface Columns {
  apart: ColumnName[]
  /** Said once, above the flights. */
  shared: (readonly [ColumnName, string])[]
}

/**
 * Divides what is known of several flights; of one alone nothing is shared. What is known of none
 * has no column.
 */
export function divideColumns(flights: readonly FlightCells[]): Columns {
  const columns: Columns = { apart: [], shared: [] }
  for (const name of columnNames) {
    const text = flights.length > 1 && sharedText(flights, name)
    if (text) columns.shared.push([name, text])
    else if (flights.some(cells => cells[name])) columns.apart.push(name)
  }
  return columns
}

function sharedText(flights: readonly FlightCells[], name: ColumnName): string | null {
  const textOf = (cells: FlightCells | undefined) => {
    const cell = cells?.[name]
    return cell && 'text' in cell ? cell.text : null
  }
  const first = textOf(flights[0])
  return first !== null && flights.every(cells => textOf(cells) === first) ? first : null
}

const words = (text: string | null | undefined) =>
  text?.trim() ? { text: text.trim() } : undefined

const known = (cells: { [Name in ColumnName]: Cell | undefined }): FlightCells =>
  Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell))
