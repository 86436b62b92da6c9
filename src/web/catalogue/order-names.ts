import type { OrderingField } from '#ll2/spacecraft-params.ts'

interface OrderName {
  name: string
  rising: string
  falling: string
  /** The same within a sentence. */
  sentence: { rising: string; falling: string }
}

/** The orders of the list in the words of its controls, those most asked for first. */
export const orderNames: Record<OrderingField, OrderName> = {
  flights_count: {
    name: 'Flights',
    rising: 'Fewest first',
    falling: 'Most first',
    sentence: { rising: 'fewest flights first', falling: 'most flights first' },
  },
  time_in_space: {
    name: 'Time in space',
    rising: 'Shortest first',
    falling: 'Longest first',
    sentence: { rising: 'shortest in space first', falling: 'longest in space first' },
  },
  time_docked: {
    name: 'Time docked',
    rising: 'Shortest first',
    falling: 'Longest first',
    sentence: { rising: 'shortest docked first', falling: 'longest docked first' },
  },
  mission_ends_count: {
    name: 'Missions ended',
    rising: 'Fewest first',
    falling: 'Most first',
    sentence: { rising: 'fewest missions ended first', falling: 'most missions ended first' },
  },
  first_launch: {
    name: 'First launch',
    rising: 'Earliest first',
    falling: 'Latest first',
    sentence: { rising: 'earliest launched first', falling: 'latest launched first' },
  },
  last_end: {
    name: 'Last mission end',
    rising: 'Earliest first',
    falling: 'Latest first',
    sentence: { rising: 'earliest mission end first', falling: 'latest mission end first' },
  },
  name: {
    name: 'Name',
    rising: 'A to Z',
    falling: 'Z to A',
    sentence: { rising: 'by name', falling: 'by name from Z to A' },
  },
  serial_number: {
    name: 'Serial number',
    rising: 'A to Z',
    falling: 'Z to A',
    sentence: { rising: 'by serial number', falling: 'by serial number from Z to A' },
  },
  id: {
    name: 'Catalogue number',
    rising: 'Lowest first',
    falling: 'Highest first',
    sentence: { rising: 'by catalogue number', falling: 'highest catalogue number first' },
  },
}

const startRising: OrderingField[] = ['first_launch', 'name', 'serial_number', 'id']

/**
 * What is asked for when a field is first chosen: texts from A, history from its beginning, amounts
 * from the greatest.
 */
export const startsDescending = (field: OrderingField): boolean => !startRising.includes(field)
