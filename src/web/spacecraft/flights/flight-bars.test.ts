import { expect, test } from 'vitest'
import type { Flight } from '#ll2/flight.ts'
import { absurdFlights } from '#testing/synthetic-absurd-flights.ts'
import { flightBars } from './flight-bars.ts'

const now = Date.UTC(2025, 5, 1)
const width = 1000
const barsOf = (flights: Flight[]) => flightBars(flights, { open: undefined, now, width })

let id = 0
const flight = (net: string, mission_end: string | null, duration?: string): Flight => ({
  id: ++id,
  url: '',
  mission_end,
  duration,
  launch: { id: '', url: '', net },
})

test('ten thousand flights are no more bars than have room', () => {
  const bars = barsOf(absurdFlights(1, 10_000))?.bars ?? []
  expect(bars.length).toBeLessThan(width / 4)
  for (const [n, { x }] of bars.entries()) {
    const before = bars[n - 1]
    if (before) expect(x).toBeGreaterThan(before.x + before.width)
  }
})

test('flights far apart keep a bar each, from the first launch to the last end', () => {
  const flights = [
    flight('2003-01-01T00:00:00Z', '2004-01-01T00:00:00Z'),
    flight('2000-01-01T00:00:00Z', '2001-01-01T00:00:00Z'),
  ]
  const { first, last, bars } = barsOf(flights) ?? {}
  expect(first).toBe(Date.UTC(2000, 0, 1))
  expect(last).toBe(Date.UTC(2004, 0, 1))
  expect(bars).toHaveLength(2)
  expect(bars?.[0]?.x).toBe(0)
})

test('flights of no length at one moment are one bar', () => {
  const moment = '2000-01-01T00:00:00Z'
  expect(barsOf([flight(moment, moment), flight(moment, moment)])?.bars).toEqual([
    { x: 0, width: 4 },
  ])
})

test('a flight that ends after all dates, or before its launch, breaks nothing', () => {
  const flights = [
    flight('2000-01-01T00:00:00Z', null, 'P104249991374D'),
    flight('2000-01-01T00:00:00Z', '1999-01-01T00:00:00Z'),
    flight('soon', 'whenever'),
  ]
  expect(barsOf(flights)).toBeNull()
})
