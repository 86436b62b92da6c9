import { describe, expect, test } from 'vitest'
import type { Flight } from '#ll2/flight.ts'
import { divideColumns, flightCells, flightName } from './flight-columns.ts'

const flight: Flight = {
  id: 1,
  url: '',
  destination: 'Mir',
  mission_end: '1995-02-11T11:50:19Z',
  duration: 'P8DT6H28M15S',
  turn_around_time: 'P130D',
  launch: {
    id: 'a',
    url: '',
    name: 'Space Shuttle Discovery | STS-63',
    net: '1995-02-03T05:22:04Z',
    pad: { id: 1, name: 'Launch Complex 39B' },
    rocket: { id: 1, configuration: { id: 1, name: 'Space Shuttle' } },
  },
  landing: { id: 1, attempt: true, success: true, landing_location: { id: 1, name: 'Runway 15' } },
}
const cells = (members: Partial<Flight> = {}, isPending = false) =>
  flightCells({ ...flight, ...members }, isPending)

describe('what every flight shares is said once', () => {
  test('and does not stand in a column', () => {
    const other = cells({ destination: 'ISS', launch: { ...flight.launch, id: 'b', url: '' } })
    const { apart, shared } = divideColumns([cells(), other, cells()])
    expect(shared).toEqual([
      ['Rocket', 'Space Shuttle'],
      ['Pad', 'Launch Complex 39B'],
      ['Landing', 'Succeeded'],
      ['Landed at', 'Runway 15'],
    ])
    expect(apart).toEqual(['Launched', 'Destination', 'Duration', 'Ended', 'Turnaround before it'])
  })

  test('but not where it is unknown of one flight', () => {
    const { apart, shared } = divideColumns([cells(), cells({ destination: null })])
    expect(shared.map(([name]) => name)).not.toContain('Destination')
    expect(apart).toContain('Destination')
  })

  test('and of a single flight all is told in its line', () => {
    expect(divideColumns([cells()]).shared).toEqual([])
  })

  test('a gap in every flight is told once, too', () => {
    const gap = cells({ landing: null })
    expect(divideColumns([gap, gap]).shared).toContainEqual(['Landing', 'Not recorded'])
  })
})

test('what is known of no flight has no column', () => {
  const bare = cells({ destination: ' ', turn_around_time: null })
  expect(divideColumns([bare]).apart).toEqual([
    'Launched',
    'Rocket',
    'Pad',
    'Duration',
    'Ended',
    'Landing',
    'Landed at',
  ])
})

test.each([
  [true, 'Not yet'],
  [false, 'Not recorded'],
])('an end and a duration that are missing are told, pending: %s', (isPending, text) => {
  expect(cells({ mission_end: null, duration: null }, isPending)).toMatchObject({
    Duration: { text },
    Ended: { text },
  })
})

test('the duration of a flight under way is that at the capture', () => {
  expect(cells({ mission_end: null }, true).Duration).toEqual({
    duration: 'P8DT6H28M15S',
    note: 'at the capture',
  })
})

describe('a flight is named', () => {
  const named = (launch: Partial<Flight['launch']> | null) =>
    flightName({ ...flight, launch: launch && { id: 'a', url: '', ...launch } }, 4)
  const { rocket } = flight.launch ?? {}

  test.each([
    ['by its mission where the rocket is told by itself', { name: 'Soyuz | TM-5', rocket }, 'TM-5'],
    ['by its whole launch else', { name: 'Soyuz | TM-5' }, 'Soyuz | TM-5'],
    ['by a launch without a mission as it is', { name: 'Soyuz', rocket }, 'Soyuz'],
    ['by its place where no launch tells', null, 'Flight 5'],
  ])('%s', (_, launch, name) => {
    expect(named(launch)).toBe(name)
  })
})
