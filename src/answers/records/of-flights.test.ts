import { describe, expect, test } from 'vitest'
import type { RecordKind } from '#ll2/records.ts'
import { makeFlight as flight, makeCatalogue, makeConfiguration } from '#testing/make-catalogue.ts'
import { foundIn, none } from './records.fixture.ts'

const told = (kind: RecordKind, craft: Parameters<typeof makeCatalogue>[0]) =>
  foundIn(makeCatalogue(craft), kind)

const family = (id: number) => ({ response_mode: 'normal', id, name: `Family ${id}` }) as const
const ofFamilies = (...ids: number[]) => makeConfiguration({ family: ids.map(family) })

describe('the longest single flight', () => {
  const kind = 'longest-flight'
  test('is from launch to mission end, of whatever craft', () => {
    const short = flight('2001-01-01T00:00:00Z', '2001-01-02T00:00:00Z')
    const long = flight('2002-01-01T00:00:00Z', '2002-01-11T00:00:01Z')
    expect(
      told(kind, [
        { name: 'a', flights: [short, long] },
        { name: 'b', flights: [short] },
      ]),
    ).toMatchObject({ duration: 'P10DT1S', count: 1, holders: ['a'], list: null })
  })
  test('is shared by all that are as long, in the order of time', () => {
    const [one, other] = [
      flight('2002-01-01T00:00:00Z', '2002-01-02T00:00:00Z'),
      flight('2001-01-01T00:00:00Z', '2001-01-02T00:00:00Z'),
    ]
    const craft = [
      { name: 'later', flights: [one] },
      { name: 'earlier', flights: [other] },
    ]
    expect(told(kind, craft)).toMatchObject({ count: 2, holders: ['earlier', 'later'] })
  })
  test('counts one that goes on up to the capture, whether its end is dated or not', () => {
    for (const end of [null, '2030-01-01T00:00:00Z']) {
      const up = flight('2019-12-30T00:00:00Z', end)
      const down = flight('2001-01-01T00:00:00Z', '2001-01-02T00:00:00Z')
      const craft = [
        { name: 'down', flights: [down] },
        { name: 'up', in_space: true, flights: [up] },
      ]
      expect(told(kind, craft)).toMatchObject({ duration: 'P2D', holders: ['up'] })
    }
  })
  test.each([
    ['ends before its launch', flight('2002-01-01T00:00:00Z', '1902-01-01T00:00:00Z')],
    ['ends as it begins', flight('2002-01-01T00:00:00Z', '2002-01-01T00:00:00Z')],
    ['has no end although its craft is down', flight('1961-01-01T00:00:00Z', null)],
    ['has no launch', flight(null, '2002-01-01T00:00:00Z')],
    ['has no readable launch', flight('soon', '2002-01-01T00:00:00Z')],
    ['has no readable end', flight('2002-01-01T00:00:00Z', 'whenever')],
    ['is booked', flight('2021-01-01T00:00:00Z', '2029-01-01T00:00:00Z')],
  ])('is none that %s', (_, odd) => {
    expect(told(kind, [{ in_space: false, flights: [odd] }])).toEqual(none)
  })
})

describe('the shortest turnaround', () => {
  const kind = 'shortest-turnaround'
  const first = flight('2001-01-01T00:00:00Z', '2001-01-10T00:00:00Z')
  const second = flight('2001-02-01T00:00:00Z', '2001-02-10T00:00:00Z')
  const third = flight('2001-02-20T00:00:00Z', '2001-03-01T00:00:00Z')
  test('is from an end to the next launch of the same craft, in whatever order they stand', () => {
    const craft = [
      { name: 'a', flights: [third, first, second] },
      { name: 'b', flights: [second] },
    ]
    expect(told(kind, craft)).toMatchObject({ duration: 'P10D', holders: ['a'] })
  })
  test('is none between flights that overlap, and begins when the last of them is back', () => {
    const around = flight('2000-12-01T00:00:00Z', '2001-02-15T00:00:00Z')
    expect(told(kind, [{ flights: [first, around] }])).toEqual(none)
    expect(told(kind, [{ flights: [around, first, second, third] }])).toMatchObject({
      duration: 'P5D',
    })
  })
  test('is not known after a flight without an end', () => {
    const unended = flight('2001-01-15T00:00:00Z', null)
    expect(told(kind, [{ in_space: false, flights: [first, unended, second] }])).toMatchObject({
      duration: 'P5D',
    })
    expect(told(kind, [{ in_space: false, flights: [unended, second] }])).toEqual(none)
  })
  test('is none before a flight that is booked', () => {
    expect(told(kind, [{ flights: [first, flight('2020-01-02T00:00:00Z', null)] }])).toEqual(none)
  })
})

describe('the first of each family', () => {
  const kind = 'first-of-family'
  const in1961 = [flight('1961-01-01T00:00:00Z', null)]
  const in1962 = [flight('1962-01-01T00:00:00Z', null)]
  test('is the craft launched first of those in it, the oldest family first', () => {
    const craft = [
      { name: 'late', flights: in1962, spacecraft_config: ofFamilies(1) },
      { name: 'other', flights: in1962, spacecraft_config: ofFamilies(2) },
      { name: 'early', flights: in1961, spacecraft_config: ofFamilies(1) },
      { name: 'unflown', spacecraft_config: ofFamilies(3) },
      { name: 'orphan', flights: in1961 },
    ]
    expect(told(kind, craft)).toMatchObject({ amount: 2, count: 2, holders: ['early', 'other'] })
  })
  test('may be shared, and a craft may be the first of several, each told once', () => {
    const craft = [
      { name: 'b', flights: in1961, spacecraft_config: ofFamilies(1, 2, 2) },
      { name: 'a', flights: in1961, spacecraft_config: ofFamilies(1) },
    ]
    expect(told(kind, craft)).toMatchObject({ amount: 2, count: 3, holders: ['a', 'b', 'b'] })
  })
})

describe('the first flown again', () => {
  const kind = 'first-reflown'
  const launches = (...dates: string[]) => dates.map(date => flight(`${date}T00:00:00Z`, null))
  test('is the craft whose second launch was earliest, not whose first was', () => {
    const craft = [
      { name: 'old', flights: launches('1999-01-01', '1961-01-01') },
      { name: 'quick', flights: launches('1981-01-01', '1982-01-01', '1983-01-01') },
      { name: 'once', flights: launches('1971-01-01') },
    ]
    expect(told(kind, craft)).toMatchObject({ moment: '1982-01-01T00:00:00Z', holders: ['quick'] })
  })
  test('is none whose one launch is listed twice, or whose second is booked', () => {
    const craft = [
      { flights: launches('1971-01-01', '1971-01-01') },
      { flights: launches('1971-01-01', '2021-01-01') },
    ]
    expect(told(kind, craft)).toEqual(none)
  })
})
