import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateFormats } from './date.ts'
import { chooseLocale } from './locale.ts'
import { plainEnglish } from './plain-english.ts'

/** Which space stands before "PM" is another matter in each browser. */
const plain = (text: string) => text.replaceAll('\u202f', ' ')

test.each(['en-GB', 'en-US'])('%s is written as the browser itself would', locale => {
  const formats = plainEnglish(locale)
  if (!formats) throw new Error('It has no plain formats')
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const value = fc.oneof(
    fc.nat(),
    fc.integer(),
    fc.nat(10_000_000).map(hundredths => hundredths / 100),
    fc.double({ noNaN: true }).filter(known => !Object.is(known, -0)),
  )
  fc.assert(
    fc.property(value, some => {
      expect(formats.number.format(some)).toBe(numbers.format(some))
    }),
  )
  const { day, time } = dateFormats(locale, 'UTC')
  const range = { min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }
  fc.assert(
    fc.property(fc.date(range), date => {
      expect(formats.day.format(date)).toBe(day.format(date))
      expect(plain(formats.time.format(date))).toBe(plain(time.format(date)))
    }),
  )
})

test.each(['de-DE', 'en-IN', 'constructor'])('%s is left to the browser', locale => {
  expect(plainEnglish(locale)).toBeUndefined()
})

test('a reader of plain English is known without asking the browser', () => {
  expect(chooseLocale(['en-US', 'de-DE'])).toBe('en-US')
})
