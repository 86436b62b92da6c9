import { describe, expect, test } from 'vitest'
import { timeDocked, timeInSpace } from './craft-time.ts'

const progressM35 = {
  time_in_space: 'P94DT13H11M6S',
  time_docked: 'P80DT4H58M22S',
  flights_count: 1,
}
const vostok1K = { time_in_space: 'P0D', time_docked: 'P0D', flights_count: 1 }
const soyuzMs28 = { time_in_space: 'P0D', time_docked: 'P0D', flights_count: 0 }

test('a recorded time is told short and exactly', () => {
  expect(timeInSpace(progressM35)).toEqual({
    kind: 'known',
    text: '94 days 13 hours',
    exact: '94 days 13 hours 11 minutes 6 seconds',
    iso: 'P94DT13H11M6S',
  })
  expect(timeDocked(progressM35)).toMatchObject({ kind: 'known', text: '80 days 4 hours' })
})

describe('zero is never a time', () => {
  test('before the first flight', () => {
    const notFlown = { kind: 'not-flown', text: 'Not flown yet' }
    expect(timeInSpace(soyuzMs28)).toEqual(notFlown)
    expect(timeDocked(soyuzMs28)).toEqual(notFlown)
  })

  test.each([1, 3, null])('after %s flights', flights_count => {
    const craft = { ...vostok1K, flights_count }
    expect(timeInSpace(craft)).toEqual({ kind: 'not-recorded', text: 'No time recorded' })
    expect(timeDocked(craft)).toEqual({ kind: 'not-recorded', text: 'None recorded' })
  })
})

test.each([0, 1, null])('null is unknown, whatever the flights (%s)', flights_count => {
  const craft = { time_in_space: null, time_docked: null, flights_count }
  expect(timeInSpace(craft)).toEqual({ kind: 'unknown', text: 'Unknown' })
  expect(timeDocked(craft)).toEqual({ kind: 'unknown', text: 'Unknown' })
})
