import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, readDay, writeDay, yearsBefore } from './calendar-day.ts'

describe('a day of the calendar', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1957-10-04', -4472],
    ['2024-02-29', 19_782],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('%s is read and written', (text, day) => {
    expect(readDay(text, 'first')).toBe(day)
    expect(readDay(text, 'last')).toBe(day)
    expect(writeDay(day)).toBe(text)
  })

  test('of a year is its first or its last', () => {
    expect(readDay('1981', 'first')).toBe(readDay('1981-01-01', 'first'))
    expect(readDay('1981', 'last')).toBe(readDay('1981-12-31', 'first'))
  })

  test('is no year, where none is asked for', () => {
    expect(readDay('1981')).toBeNull()
    expect(readDay('1981-04-12')).toBe(4119)
  })

  test.each([
    ['1975-07-17', 10, '1965-07-17'],
    ['2024-02-29', 4, '2020-02-29'],
    ['2024-02-29', 25, '1999-02-28'],
    ['2000-03-01', 100, '1900-03-01'],
    ['1970-12-31', 60, '1910-12-31'],
  ])('of %s was %i years before %s', (day, years, before) => {
    expect(writeDay(yearsBefore(readDay(day) ?? Number.NaN, years))).toBe(before)
  })

  test.each([
    '',
    '81',
    '19811',
    '1981-02-29',
    '1981-04-31',
    '1981-13-01',
    '1981-4-12',
    '1981-04',
    '1981-04-12T07:00:04Z',
    '12 April 1981',
    ' 1981',
    '+275760-09',
    '-000001-01-01',
    'soon',
  ])('%j is none', text => {
    expect(readDay(text, 'first')).toBeNull()
    expect(readDay(text, 'last')).toBeNull()
    expect(readDay(text)).toBeNull()
  })

  test('is that of every moment in it, and of no other', () => {
    const moment = fc.date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(moment, date => {
        const text = date.toISOString().slice(0, 10)
        expect(readDay(text, 'first')).toBe(dayOf(date.getTime()))
        expect(writeDay(dayOf(date.getTime()))).toBe(text)
      }),
    )
  })
})
