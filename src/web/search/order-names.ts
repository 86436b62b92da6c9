import type { OrderingField, OrderingKey } from '#ll2/spacecraft-params.ts'

interface OrderName {
  name: string
  rising: string
  falling: string
  /** What comes first, within a sentence; else the name does. */
  noun?: string
}

/** The orders of the list in the words of its controls, those most asked for first. */
export const orderNames: Record<OrderingField, OrderName> = {
  flights_count: { name: 'Flights', rising: 'Fewest first', falling: 'Most first' },
  time_in_space: {
    name: 'Time in space',
    rising: 'Shortest first',
    falling: 'Longest first',
    noun: 'in space',
  },
  time_docked: {
    name: 'Time docked',
    rising: 'Shortest first',
    falling: 'Longest first',
    noun: 'docked',
  },
  mission_ends_count: { name: 'Missions ended', rising: 'Fewest first', falling: 'Most first' },
  first_launch: {
    name: 'First launch',
    rising: 'Earliest first',
    falling: 'Latest first',
    noun: 'launched',
  },
  last_end: {
    name: 'Last mission end',
    rising: 'Earliest first',
    falling: 'Latest first',
    noun: 'mission end',
  },
  name: { name: 'Name', rising: 'A to Z', falling: 'Z to A' },
  serial_number: { name: 'Serial number', rising: 'A to Z', falling: 'Z to A' },
  id: { name: 'Catalogue number', rising: 'Lowest first', falling: 'Highest first' },
}

/** An order within a sentence: "fewest flights first", "by name from Z to A". */
export function orderWords({ field, descending }: OrderingKey): string {
  const { name, rising, falling, noun = name.toLowerCase() } = orderNames[field]
  const way = descending ? falling : rising
  return way.endsWith('first')
    ? way.toLowerCase().replace('first', `${noun} first`)
    : `by ${noun}${descending ? ' from Z to A' : ''}`
}

const startRising: OrderingField[] = ['first_launch', 'name', 'serial_number', 'id']

/**
 * What is asked for when a field is first chosen: texts from A, history from its beginning, amounts
 * from the greatest.
 */
export const startsDescending = (field: OrderingField): boolean => !startRising.includes(field)
