import { describe, expect, test } from 'vitest'
import { makeFlight as flight } from '#testing/make-catalogue.ts'
import { upSince } from './flight-span.ts'

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
