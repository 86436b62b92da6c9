import { describe, expect, test } from 'vitest'
import { countFormat } from './count.ts'
import { dateFormats } from './date.ts'
import { chooseLocale } from './locale.ts'

test.each([
  [['de-DE', 'en'], 'de-DE'],
  [['c', 'fr-FR'], 'fr-FR'],
  [['x', '_', 'tlh', 'en-US'], 'en-US'],
  [[], 'en-GB'],
  [['tlh'], 'en-GB'],
])('of %j the locale is %s', (languages, locale) => {
  expect(chooseLocale(languages)).toBe(locale)
})

/** Spaces that do not break are written as plain ones here. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f]/g, '')
const moment = new Date('1966-11-28T13:05:00Z')

describe('numbers and dates by locale', () => {
  test.each([
    ['en-GB', '1,234,567', '28 November 1966', '13:05 UTC'],
    ['en-US', '1,234,567', 'November 28, 1966', '1:05 PM UTC'],
    ['de-DE', '1.234.567', '28. November 1966', '13:05 UTC'],
    ['fr-FR', '1 234 567', '28 novembre 1966', '13:05 UTC'],
    ['ru-RU', '1 234 567', '28 ноября 1966 г.', '13:05 UTC'],
    ['hi-IN', '12,34,567', '28 नवंबर 1966', '1:05 pm UTC'],
  ])('%s', (locale, number, day, time) => {
    const formats = dateFormats(locale, 'UTC')
    expect(plain(countFormat(locale).format(1_234_567))).toBe(number)
    expect(plain(formats.day.format(moment))).toBe(day)
    expect(plain(formats.time.format(moment))).toBe(time)
  })

  // Persian, Egyptian and Thai readers have other years and digits of their own.
  test.each(['fa-IR', 'ar-EG', 'th-TH'])('%s: a Gregorian year in Latin digits', locale => {
    const day = dateFormats(locale, 'UTC').day.format(moment)
    expect(day).toContain('1966')
    expect(day).toContain('28')
    expect(countFormat(locale).format(1234)).toMatch(/^1\D?234$/)
  })
})

describe('a zone of one’s own', () => {
  test.each([
    ['America/New_York', '1966-11-28T04:30:00Z', '27 November 1966', '23:30 GMT-5'],
    ['Asia/Kathmandu', '2020-06-01T00:00:00Z', '1 June 2020', '05:45 GMT+5:45'],
    // Half an hour before and after summer time begins.
    ['Europe/Berlin', '2025-03-30T00:30:00Z', '30 March 2025', '01:30 CET'],
    ['Europe/Berlin', '2025-03-30T01:30:00Z', '30 March 2025', '03:30 CEST'],
  ])('%s at %s', (zone, iso, day, time) => {
    const formats = dateFormats('en-GB', zone)
    expect(formats.day.format(new Date(iso))).toBe(day)
    expect(formats.time.format(new Date(iso))).toBe(time)
  })
})
