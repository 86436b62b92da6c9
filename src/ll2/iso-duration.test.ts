import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { formatIsoDuration, parseIsoDuration } from './iso-duration.ts'
import { isoDurationSchema } from './iso-duration-schema.ts'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

// Every duration of the 20 captured craft, as LL2 wrote it.
const captured: [string, number][] = [
  ['P0D', 0],
  ['PT11M53S', 11 * minute + 53],
  ['PT18M', 18 * minute],
  ['PT21M27S', 21 * minute + 27],
  ['PT47M18S', 47 * minute + 18],
  ['PT1H5M', hour + 5 * minute],
  ['PT1H5M32S', hour + 5 * minute + 32],
  ['P5DT9H7M', 5 * day + 9 * hour + 7 * minute],
  ['P14DT19H41M46S', 14 * day + 19 * hour + 41 * minute + 46],
  ['P17DT16H58M55S', 17 * day + 16 * hour + 58 * minute + 55],
  ['P18DT17H35M20S', 18 * day + 17 * hour + 35 * minute + 20],
  ['P21DT17H59M24S', 21 * day + 17 * hour + 59 * minute + 24],
  ['P39DT2H28M4S', 39 * day + 2 * hour + 28 * minute + 4],
  ['P41DT2H10M', 41 * day + 2 * hour + 10 * minute],
  ['P41DT10H26M56S', 41 * day + 10 * hour + 26 * minute + 56],
  ['P44DT5H56M24S', 44 * day + 5 * hour + 56 * minute + 24],
  ['P59DT15H', 59 * day + 15 * hour],
  ['P80DT4H58M22S', 80 * day + 4 * hour + 58 * minute + 22],
  ['P94DT13H11M6S', 94 * day + 13 * hour + 11 * minute + 6],
  ['P188DT15H38M', 188 * day + 15 * hour + 38 * minute],
  ['P197DT15H46M27S', 197 * day + 15 * hour + 46 * minute + 27],
  ['P220DT13H52M', 220 * day + 13 * hour + 52 * minute],
  ['P367DT17H59M30S', 367 * day + 17 * hour + 59 * minute + 30],
  ['P368DT22H50M19S', 368 * day + 22 * hour + 50 * minute + 19],
  ['P544DT13H48M', 544 * day + 13 * hour + 48 * minute],
]

describe('as LL2 writes them', () => {
  test.each(captured)('%s is %d seconds, and back', (text, seconds) => {
    expect(parseIsoDuration(text)).toBe(seconds)
    expect(formatIsoDuration(seconds)).toBe(text)
  })

  test.each<[number, string]>([
    [59, 'PT59S'],
    [day, 'P1D'],
    [-day - 1, '-P1DT1S'],
    [0.5, 'PT0.500000S'],
    [minute + 0.000001, 'PT1M0.000001S'],
    [59.9999999, 'PT1M'],
    [-0.0000001, 'P0D'],
    [Number.MAX_SAFE_INTEGER, 'P104249991374DT7H36M31S'],
  ])('%d seconds are written %s', (seconds, text) => {
    expect(formatIsoDuration(seconds)).toBe(text)
  })
})

describe('as ISO 8601 also allows', () => {
  test.each<[string, number]>([
    ['P2W', 14 * day],
    ['P1W1D', 8 * day],
    ['PT36H', 36 * hour],
    ['PT90M', 90 * minute],
    ['PT0S', 0],
    ['P00DT00H01M00S', minute],
    ['PT1.5S', 1.5],
    ['PT1,5S', 1.5],
    ['P0,5D', 12 * hour],
    ['+PT5S', 5],
    ['-PT5S', -5],
    ['-P0D', 0],
  ])('%s is %d seconds', (text, seconds) => {
    expect(parseIsoDuration(text)).toBe(seconds)
  })
})

test.each([
  ['years', 'P1Y'],
  ['months', 'P1M'],
  ['years among the rest', 'P1Y2DT3H'],
  ['nothing', ''],
  ['no parts', 'P'],
  ['no time parts', 'PT'],
  ['a T without time', 'P1DT'],
  ['parts out of order', 'PT5S3M'],
  ['a part twice', 'PT1H1H'],
  ['a time part without T', 'P5H'],
  ['small letters', 'pt5s'],
  ['a sign inside', 'PT-5S'],
  ['a bare point', 'PT.5S'],
  ['a number without its unit', 'PT5'],
  ['white space', ' PT5S'],
  ['a line end', 'PT5S\n'],
  ['digits of another script', 'PT٥S'],
  ['clock form', '12:00:00'],
  ['a number', '3600'],
  ['more seconds than can be counted', 'P104249991375D'],
  ['more digits than a number has', `P${'9'.repeat(400)}D`],
])('%s is refused', (_, text) => {
  expect(parseIsoDuration(text)).toBeNull()
  expect(v.is(isoDurationSchema, text)).toBe(false)
})

test('what is written is read back, to the microsecond, within a century', () => {
  const century = 100 * 365 * day * 1e6
  fc.assert(
    fc.property(fc.integer({ min: -century, max: century }), micros => {
      const seconds = micros / 1e6
      const text = formatIsoDuration(seconds)
      const read = parseIsoDuration(text) ?? Number.NaN
      expect(Math.abs(read - seconds)).toBeLessThan(0.000001)
      expect(formatIsoDuration(read)).toBe(text)
    }),
  )
})

test('whole seconds are exact however many they are', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), seconds => {
      expect(parseIsoDuration(formatIsoDuration(seconds))).toBe(seconds)
    }),
  )
})
