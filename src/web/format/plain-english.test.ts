import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateFormats } from './date.ts'
import { chooseLocale } from './locale.ts'
import { plainDates, plainNumbers } from './plain-english.ts'

test.each(['en-GB', 'en-US'])('numbers in %s are written as the browser itself would', locale => {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const value = fc.oneof(
    fc.nat(),
    fc.integer(),
    fc.nat(10_000_000).map(hundredths => hundredths / 100),
    fc.double({ noNaN: true }).filter(known => !Object.is(known, -0)),
  )
  fc.assert(
    fc.property(value, some => {
      expect(plainNumbers(locale)?.format(some)).toBe(numbers.format(some))
    }),
  )
})

test('British dates are written as the browser itself would', () => {
  const { day, time } = dateFormats('en-GB', 'UTC')
  const range = { min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }
  fc.assert(
    fc.property(fc.date(range), date => {
      expect(plainDates('en-GB')?.day.format(date)).toBe(day.format(date))
      expect(plainDates('en-GB')?.time.format(date)).toBe(time.format(date))
    }),
  )
})

test.each(['de-DE', 'en-IN', 'constructor'])('%s is left to the browser', locale => {
  expect(plainNumbers(locale)).toBeUndefined()
  expect(plainDates(locale)).toBeUndefined()
})

test('a reader of plain English is known without asking the browser', () => {
  expect(chooseLocale(['en-US', 'de-DE'])).toBe('en-US')
})
