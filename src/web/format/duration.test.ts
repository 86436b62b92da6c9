import { describe, expect, test } from 'vitest'
import { exactDuration, formatDuration } from './duration.ts'

// Durations of the captured craft, with the number of the craft where there is one.
describe('the two largest units, and every unit', () => {
  test.each([
    ['PT18M', '18 minutes', '18 minutes'], // 484
    ['PT11M53S', '11 minutes 53 seconds', '11 minutes 53 seconds'], // 515
    ['PT1H5M', '1 hour 5 minutes', '1 hour 5 minutes'], // 579
    ['PT1H5M32S', '1 hour 5 minutes', '1 hour 5 minutes 32 seconds'], // 600
    ['P5DT9H7M', '5 days 9 hours', '5 days 9 hours 7 minutes'], // 496
    ['P21DT17H59M24S', '21 days 17 hours', '21 days 17 hours 59 minutes 24 seconds'], // 536
    ['P59DT15H', '59 days 15 hours', '59 days 15 hours'], // 525
    ['P544DT13H48M', '1 year 179 days', '544 days 13 hours 48 minutes'], // 560
    ['P368DT22H50M19S', '1 year 3 days', '368 days 22 hours 50 minutes 19 seconds'], // 439
  ])('%s is "%s", exactly "%s"', (iso, short, exact) => {
    expect(formatDuration(iso)).toBe(short)
    expect(exactDuration(iso)).toBe(exact)
  })
})

describe('at the borders of the units', () => {
  test.each([
    ['PT59.9S', '59 seconds'],
    ['PT59M59S', '59 minutes 59 seconds'],
    ['PT60M', '1 hour'],
    ['PT1H0M59S', '1 hour'],
    ['PT23H59M59S', '23 hours 59 minutes'],
    ['P1D', '1 day'],
    ['P1DT59M', '1 day'],
    ['P364DT23H59M59S', '364 days 23 hours'],
    ['P365D', '1 year'],
    ['P366D', '1 year 1 day'],
    ['P730DT23H', '2 years'],
    ['P2W', '14 days'],
  ])('%s is "%s"', (iso, text) => {
    expect(formatDuration(iso)).toBe(text)
  })
})

test.each(['P0D', 'PT0S', 'PT0.4S'])('%s is no whole second', iso => {
  expect(formatDuration(iso)).toBe('0 seconds')
  expect(exactDuration(iso)).toBe('0 seconds')
})

test.each(['', 'P', 'P1Y', '-PT5M', 'five days'])('%j stays as it is', text => {
  expect(formatDuration(text)).toBe(text)
  expect(exactDuration(text)).toBe(text)
})
