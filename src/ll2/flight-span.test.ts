import { describe, expect, test } from 'vitest'
import { makeFlight as flight } from '#testing/make-catalogue.ts'
import { detailedSpacecraft } from './detailed-spacecraft.fixture.ts'
import type { Flight } from './flight.ts'
import { flightSpan, upSince } from './flight-span.ts'

const now = Date.parse('2026-01-01T00:00:00Z')
const landed = flight('2020-01-01T00:00:00Z', '2020-02-01T00:00:00Z')
const open = flight('2025-11-27T10:28:00Z', null)
const booked = flight('2026-06-01T00:00:00Z', null)

describe('a craft that is up', () => {
  test.each([
    ['since the launch of the flight without an end', [landed, open], '2025-11-27T10:28:00Z'],
    ['not since one that is booked', [landed, open, booked], '2025-11-27T10:28:00Z'],
    ['in UTC', [flight('2025-11-27T12:28:00+02:00', null)], '2025-11-27T10:28:00Z'],
    ['to the fraction', [flight('2025-11-27T10:28:00.5Z', null)], '2025-11-27T10:28:00.500Z'],
    ['since nobody knows when, where all flights ended', [landed], null],
    ['since nobody knows when, where no launch is dated', [flight(null, null)], null],
    ['since nobody knows when, where the date is none', [flight('soon', null)], null],
    ['since nobody knows when, without flights', [], null],
  ])('is so %s', (_, flights, since) => {
    expect(upSince({ in_space: true, flights }, now)).toBe(since)
  })
})

test.each([false, undefined])('a craft that is down has no such moment (%s)', in_space => {
  expect(upSince({ in_space, flights: [landed, open] }, now)).toBeNull()
})

const spanOf = (flights: Flight[]) => flightSpan({ ...detailedSpacecraft, flights }, now)

test('a craft first left with the earliest launch and last came back with the latest end', () => {
  const early = flight('2001-01-01T00:00:00Z', '2001-02-01T00:00:00Z')
  const late = flight('2020-01-01T02:00:00+02:00', '2021-01-01T00:00:00.500Z')
  const span = {
    first_launch: '2001-01-01T00:00:00Z',
    last_mission_end: '2021-01-01T00:00:00.500Z',
  }
  expect(spanOf([early, late])).toEqual(span)
  expect(spanOf([late, early])).toEqual(span)
})

test('it has not left with a flight that is booked, nor come back from one that goes on', () => {
  const booked = flight('2027-01-01T00:00:00Z', '2025-01-01T00:00:00Z')
  const under = flight('2025-01-01T00:00:00Z', '2027-01-01T00:00:00Z')
  expect(spanOf([booked])).toEqual({ first_launch: null, last_mission_end: null })
  expect(spanOf([booked, under])).toEqual({
    first_launch: '2025-01-01T00:00:00Z',
    last_mission_end: null,
  })
  const ended = flight(null, '2026-01-01T00:00:00Z')
  expect(spanOf([ended]).last_mission_end).toBe('2026-01-01T00:00:00Z')
})

test('a flight without dates, or without a launch, tells nothing', () => {
  const none = { first_launch: null, last_mission_end: null }
  expect(spanOf([])).toEqual(none)
  expect(spanOf([{ id: 1, url: '' }, flight(null, null), flight('soon', 'late')])).toEqual(none)
})
