import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { finish } from '#engine/work.ts'
import { datesSchema } from '#ll2/dates.ts'
import { makeCatalogue, makeFlight } from '#testing/make-catalogue.ts'
import { answersOver, ask, base, identityOf, idsAt } from '../ask.fixture.ts'
import { askValue } from '../ask-value.ts'

const captured = '2020-06-15T12:00:00Z'
const data = makeCatalogue([
  {
    name: 'Apollo',
    flights: [makeFlight('1975-07-15T19:50:00Z', '1975-07-24T21:18:24Z')],
  },
  {
    name: 'Soyuz 19',
    flights: [makeFlight('1975-07-15T12:20:00Z', '1975-07-21T10:50:54Z')],
  },
  { name: 'Unended', flights: [makeFlight('1975-07-17T23:59:59Z', null)] },
  {
    name: 'Up',
    in_space: true,
    flights: [
      makeFlight('1995-06-15T00:00:00Z', '1995-06-15T00:10:00Z'),
      makeFlight('2020-03-01T00:00:00Z', null),
    ],
  },
])

const bodyAt = (address: string, of = data) =>
  finish(askValue(answersOver(of, captured), address, base)).body
const datesAt = (query: string, of = data) =>
  v.parse(datesSchema, bodyAt(`/catalogue/dates?${query}`, of))
const namesOn = (day: string) => {
  const { body } = finish(
    askValue(answersOver(data, captured), `/2.3.0/spacecraft/?on=${day}`, base),
  )
  return v
    .parse(v.object({ results: v.array(v.object({ name: v.string() })) }), body)
    .results.map(({ name }) => name)
}

describe('who was in space on a date', () => {
  test.each([
    ['1975-07-17', ['Apollo', 'Soyuz 19', 'Unended']],
    ['1975-07-16', ['Apollo', 'Soyuz 19']],
    ['1975-07-15', ['Apollo', 'Soyuz 19']],
    ['1975-07-14', []],
    // Nobody wrote down when it ended: it counts for the day of its launch.
    ['1975-07-18', ['Apollo', 'Soyuz 19']],
    ['1975-07-21', ['Apollo', 'Soyuz 19']],
    ['1975-07-22', ['Apollo']],
    ['1975-07-25', []],
    ['1995-06-15', ['Up']],
    ['2020-02-29', []],
    ['2020-03-01', ['Up']],
    ['2020-06-15', ['Up']],
    // Of the days after the capture nothing is known.
    ['2020-06-16', []],
    ['1900-01-01', []],
    ['9999-12-31', []],
  ])('%s: %j', (day, names) => expect(namesOn(day)).toEqual(names))
})

describe('/catalogue/dates', () => {
  test('tells how many, and when it was otherwise', () => {
    expect(datesAt('on=1975-07-16')).toEqual({
      on: '1975-07-16',
      count: 2,
      previous: '1975-07-14',
      next: '1975-07-17',
      first: '1975-07-15',
      last: '2020-06-15',
      years_ago: [
        { years: 10, on: '1965-07-16', count: 0 },
        { years: 25, on: '1950-07-16', count: 0 },
        { years: 50, on: '1925-07-16', count: 0 },
        { years: 60, on: '1915-07-16', count: 0 },
      ],
      captured_at: captured,
    })
  })

  test.each([
    ['1960-01-01', 0, null, '1975-07-15'],
    ['1975-07-14', 0, null, '1975-07-15'],
    ['1975-07-18', 2, '1975-07-17', '1975-07-22'],
    ['1975-07-22', 1, '1975-07-21', '1975-07-25'],
    ['1995-06-15', 1, '1995-06-14', '1995-06-16'],
    ['2020-06-15', 1, '2020-02-29', null],
    ['2030-01-01', 0, '2020-06-15', null],
  ])('around %s', (on, count, previous, next) => {
    expect(datesAt(`on=${on}`)).toMatchObject({ on, count, previous, next })
  })

  test('goes by the list’s other filters, but not in what is known', () => {
    expect(datesAt('on=1975-07-17&name=Apollo')).toMatchObject({
      count: 1,
      previous: '1975-07-14',
      next: '1975-07-25',
      first: '1975-07-15',
      last: '2020-06-15',
    })
  })

  test('without a date tells of the last that is known', () => {
    expect(datesAt('')).toMatchObject({ on: '2020-06-15', count: 1 })
    expect(datesAt('').years_ago[1]).toEqual({ years: 25, on: '1995-06-15', count: 1 })
  })

  test('where no flight is known says so, whatever date is asked for', () => {
    const none = makeCatalogue([{ in_space: true }, { flights: [makeFlight(null, null)] }])
    const known = { count: 0, previous: null, next: null, first: null, last: null }
    expect(datesAt('', none)).toEqual({ ...known, on: null, years_ago: [], captured_at: captured })
    expect(datesAt('on=1975-07-17', none)).toMatchObject({ ...known, on: '1975-07-17' })
    expect(idsAt(none, '/catalogue/entries?on=1975-07-17')).toEqual([])
  })

  test('of a launch in a year that no date can tell says the rest', () => {
    const absurd = makeCatalogue([{ flights: [makeFlight('-000300-01-01T00:00:00Z', null)] }])
    expect(datesAt('on=0000-01-01', absurd)).toMatchObject({
      previous: null,
      first: null,
      next: null,
    })
  })

  test('refuses what is no date, with all else that is bad', () => {
    expect(ask(data, '/catalogue/dates?on=1975-02-30&status=x')).toEqual({
      status: 400,
      body: {
        on: ['Enter a valid date.'],
        status: ['Select a valid choice. That choice is not one of the available choices.'],
      },
    })
  })

  test('is held under another name once the same craft were captured again', () => {
    const of = (moment: string) => identityOf(data, '/catalogue/dates?on=1975-07-17', moment)
    expect(of('2020-01-01T00:00:00Z')).not.toBe(of('2021-01-01T00:00:00Z'))
  })
})
