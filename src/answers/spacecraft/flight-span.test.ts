import { expect, test } from 'vitest'
import type { Flight } from '#ll2/flight.ts'
import { flightSpan } from './flight-span.ts'

const now = Date.UTC(2026, 0, 1)

const flight = (net: string | null, mission_end: string | null): Flight => ({
  id: 1,
  url: '',
  launch: { id: 'a', url: '', net },
  mission_end,
})

test('a craft first left with the earliest launch and last came back with the latest end', () => {
  const early = flight('2001-01-01T00:00:00Z', '2001-02-01T00:00:00Z')
  const late = flight('2020-01-01T02:00:00+02:00', '2021-01-01T00:00:00.500Z')
  const span = {
    first_launch: '2001-01-01T00:00:00Z',
    last_mission_end: '2021-01-01T00:00:00.500Z',
  }
  expect(flightSpan([early, late], now)).toEqual(span)
  expect(flightSpan([late, early], now)).toEqual(span)
})

test('it has not left with a flight that is booked, nor come back from one that goes on', () => {
  const booked = flight('2027-01-01T00:00:00Z', '2025-01-01T00:00:00Z')
  const under = flight('2025-01-01T00:00:00Z', '2027-01-01T00:00:00Z')
  expect(flightSpan([booked], now)).toEqual({ first_launch: null, last_mission_end: null })
  expect(flightSpan([booked, under], now)).toEqual({
    first_launch: '2025-01-01T00:00:00Z',
    last_mission_end: null,
  })
  const ended = flight(null, '2026-01-01T00:00:00Z')
  expect(flightSpan([ended], now).last_mission_end).toBe('2026-01-01T00:00:00Z')
})

test('a flight without dates, or without a launch, tells nothing', () => {
  const none = { first_launch: null, last_mission_end: null }
  expect(flightSpan([], now)).toEqual(none)
  expect(flightSpan([{ id: 1, url: '' }, flight(null, null), flight('soon', 'late')], now)).toEqual(
    none,
  )
})
