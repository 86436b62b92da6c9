import { describe, expect, test } from 'vitest'
import type { Flight } from '#ll2/flight.ts'
import { endOf } from '#ll2/flight-end.ts'
import { openFlight } from '#ll2/flown.ts'
import type { SpacecraftDetailed } from '#ll2/spacecraft.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { countingSince, sumFlights } from './flight-record.ts'

const detailed = syntheticCatalogue({ size: 600, mode: 'detailed' }).spacecraft.filter(
  (craft): craft is SpacecraftDetailed => craft.response_mode === 'detailed',
)

function find(wanted: (craft: SpacecraftDetailed) => boolean): SpacecraftDetailed {
  const craft = detailed.find(wanted)
  if (!craft) throw new Error('The synthetic catalogue has no such craft')
  return craft
}

test('the flights of every synthetic craft add up to its time in space', () => {
  const flown = detailed.filter(({ flights }) => flights.length > 0)
  expect(flown.length).toBeGreaterThan(100)
  for (const craft of flown) {
    expect(sumFlights(craft)).toEqual({ total: craft.time_in_space, untimed: 0, stated: null })
  }
})

const twice = find(({ flights }) => flights.length === 2)

describe('a sum that differs', () => {
  test('by a second or more is told', () => {
    const craft = { ...twice, time_in_space: 'P400DT1S' }
    expect(sumFlights(craft)).toMatchObject({ total: twice.time_in_space, stated: 'P400DT1S' })
  })

  test('by less than a second is none', () => {
    const flights = twice.flights.map(flight => ({ ...flight, duration: 'PT10S' }))
    expect(sumFlights({ ...twice, flights, time_in_space: 'PT20.5S' }).stated).toBeNull()
  })

  test('from no time at all is none either', () => {
    expect(sumFlights({ ...twice, time_in_space: null }).stated).toBeNull()
  })
})

test('flights without a duration are counted', () => {
  const flights = twice.flights.map((flight, n) =>
    n === 0 ? { ...flight, duration: null } : flight,
  )
  expect(sumFlights({ ...twice, flights })).toMatchObject({
    untimed: 1,
    total: twice.flights[1]?.duration,
  })
})

describe('a craft that is up', () => {
  const up = find(({ in_space, flights }) => in_space === true && flights.length > 1)
  const launched = Date.parse(up.flights.at(-1)?.launch?.net ?? '')

  test('counts from the launch of its open flight, after the time of those before', () => {
    const total = sumFlights(up).total
    const since = countingSince(up, null)
    expect(since).toBeLessThan(launched)
    // The synthetic craft are taken at 1 June 2025, midnight UTC.
    const alone = countingSince(
      { ...up, flights: [], time_in_space: total },
      '2025-06-01T00:00:00Z',
    )
    expect(since).toBe(alone)
  })

  test('counts from the capture where no flight tells', () => {
    const captured = '2026-02-28T23:59:59Z'
    expect(countingSince({ in_space: true, time_in_space: 'P1DT1S' }, captured)).toBe(
      Date.parse('2026-02-27T23:59:58Z'),
    )
  })

  test.each([
    ['no capture', { in_space: true, time_in_space: 'P1D' }, null],
    ['no time', { in_space: true, time_in_space: null }, '2026-01-01T00:00:00Z'],
    ['a time of zero', { in_space: true, time_in_space: 'P0D' }, '2026-01-01T00:00:00Z'],
    ['being down', { in_space: false, time_in_space: 'P1D' }, '2026-01-01T00:00:00Z'],
  ])('cannot count with %s', (_, craft, captured) => {
    expect(countingSince(craft, captured)).toBeNull()
  })

  test('does not count from a launch when an earlier flight has no duration', () => {
    const flights = up.flights.map((flight, n) =>
      n === 0 ? { ...flight, duration: null } : flight,
    )
    expect(countingSince({ ...up, flights }, null)).toBeNull()
  })

  test('counts from the flight it is on, not from one that is booked', () => {
    const booked = {
      ...up.flights[0],
      id: 0,
      launch: { ...up.flights[0]?.launch, net: '2099-01-01T00:00:00Z' },
      mission_end: null,
      duration: null,
    } as Flight
    const craft = { ...up, flights: [...up.flights, booked] }
    const captured = '2025-06-01T00:00:00Z'
    expect(countingSince(craft, captured)).toBe(countingSince(up, captured))
    expect(openFlight(craft, Date.parse(captured))).toBe(up.flights.at(-1))
  })
})

describe('a flight without an end', () => {
  const now = Date.parse('2025-06-01T00:00:00Z')
  const [first, last] = twice.flights
  const flights = [first, { ...last, mission_end: null }] as Flight[]
  const unended = flights[1] as Flight

  test('is under way where its craft is up, and lasts until now', () => {
    const open = openFlight({ in_space: true, flights }, now)
    expect(open).toBe(unended)
    expect(endOf(unended, open, now)).toBe(now)
  })

  test('is none where its craft is down: it ended when its duration was over', () => {
    const open = openFlight({ in_space: false, flights }, now)
    expect(open).toBeUndefined()
    expect(endOf(unended, open, now)).toBe(Date.parse(last?.mission_end ?? ''))
    expect(endOf({ ...unended, duration: null }, open, now)).toBeNaN()
    expect(endOf({ ...unended, duration: 'P0D' }, open, now)).toBeNaN()
  })
})
