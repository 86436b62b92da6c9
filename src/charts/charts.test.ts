import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Points } from '#ll2/views/chart.ts'
import { flightStates, type TimelineFlight } from '#ll2/views/timeline.ts'
import { amountTicks } from './amount-axis.ts'
import { atOncePlot } from './at-once-plot.ts'
import { chartPlot, pointScales } from './chart-plot.ts'
import { isUpOn } from './is-up-on.ts'
import { plane } from './plot.ts'
import { amountAxis } from './point-axes.ts'
import { timeTicks } from './time-axis.ts'
import { isSeenIn, launchesByYear, rowBars } from './timeline-bars.ts'
import { series } from './tones.ts'

const minutes = (text: string) => Date.parse(text) / 60_000

test('the hues are those of the style sheet', async () => {
  const styles = await readFile('src/web/styles.css', 'utf8')
  series.forEach(([light, dark], n) => {
    expect(styles).toContain(`--series-${n}: light-dark(${light}, ${dark});`)
  })
})

test('each hue stands out from its paper three to one', () => {
  for (const [light, dark] of series) {
    expect(contrast(light, '#ffffff')).toBeGreaterThanOrEqual(3)
    expect(contrast(dark, '#0e1014')).toBeGreaterThanOrEqual(3)
  }
})

/** WCAG 2.2, relative luminance. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

describe('the words of an axis', () => {
  test.each([
    ['1961-01-01', '2026-01-01', ['1970', '1980', '1990', '2000', '2010', '2020']],
    ['1969-01-01', '1970-01-01', ['Jan 1969', 'Apr', 'Jul', 'Oct', 'Jan 1970']],
    [
      '1975-07-15',
      '1975-07-21',
      ['15 Jul 1975', '16 Jul', '17 Jul', '18 Jul', '19 Jul', '20 Jul', '21 Jul'],
    ],
    [
      '1975-12-31',
      '1976-01-02',
      ['31 Dec 1975', '06:00', '12:00', '18:00', '1 Jan 1976', '06:00', '12:00', '18:00', '2 Jan'],
    ],
  ])('from %s to %s divide the calendar', (from, to, words) => {
    expect(timeTicks([minutes(from), minutes(to)], 6).map(({ text }) => text)).toEqual(words)
  })

  test.each([
    [12, 'count', ['0', '5', '10']],
    [1, 'count', ['0', '1']],
    [86_400 * 10, 'duration', ['0', '5 days', '10 days']],
    [10_800, 'duration', ['0', '1 hour', '2 hours', '3 hours']],
    [31_536_000 * 2.5, 'duration', ['0', '1 year', '2 years']],
  ] as const)('up to %s of a %s are round', (greatest, kind, words) => {
    expect(amountTicks(greatest, kind, 3).map(({ text }) => text)).toEqual(words)
  })
})

const flight = fc
  .record({
    from: fc.nat(30_000_000),
    length: fc.nat(500_000),
    place: fc.integer({ min: -1, max: 1 }),
  })
  .map(({ from, length, place }): TimelineFlight => [from, from + length, flightStates.over, place])

test('bars lie where their flights do, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(flight, { minLength: 1, maxLength: 8 }), flights => {
      const span = [flights[0]?.[0] ?? 0, 31_000_000] as const
      const { flown } = rowBars({ flights }, span)
      const bars = [...flown.matchAll(/M(-?\d+) (\d+)H(-?\d+)V(\d+)H/g)].map(parts =>
        parts.slice(1).map(Number),
      )
      expect(bars).toEqual(
        flights.map(([from, to, , place]) => [
          from - span[0],
          place < 0 ? 3 : 0,
          (to ?? 0) - span[0],
          place < 0 ? 9 : 12,
        ]),
      )
    }),
  )
})

test('a loss is told by a gap where the bar ends, a flight that goes on by none', () => {
  const span = [0, 100] as const
  const marks = (state: 1 | 3) => rowBars({ flights: [[10, 60, state, 0]] }, span)
  expect(marks(flightStates.lost)).toMatchObject({
    lost: 'M60 0V4M60 8V12',
    broken: 'M60 4V8',
    underWay: '',
  })
  expect(marks(flightStates.underWay)).toMatchObject({
    underWay: 'M100 0V12',
    lost: '',
    broken: '',
  })
})

test('a row is seen in a stretch of time that one of its flights reaches into', () => {
  const span = [0, 100] as const
  const flights: TimelineFlight[] = [
    [10, 20, flightStates.over, 0],
    [40, null, flightStates.unended, 0],
    [90, null, flightStates.underWay, 0],
  ]
  const isSeen = (from: number, to: number) => isSeenIn({ flights }, [from, to], span)
  expect([isSeen(0, 9), isSeen(15, 16), isSeen(20, 30), isSeen(21, 39), isSeen(38, 41)]).toEqual([
    false,
    true,
    true,
    false,
    true,
  ])
  expect([isSeen(41, 89), isSeen(95, 100)]).toEqual([false, true])
})

test('a flight is up on the days it reaches into, one without an end on that of its launch', () => {
  const day = (text: string) => minutes(text) / 1440
  const span = [minutes('1975-01-01'), minutes('1976-01-01')] as const
  const [from, to] = [minutes('1975-07-15T12:20Z'), minutes('1975-07-21T10:50Z')]
  const over: TimelineFlight = [from, to, flightStates.over, 0]
  const unended: TimelineFlight = [from, null, flightStates.unended, 0]
  const underWay: TimelineFlight = [from, null, flightStates.underWay, 0]
  const days = ['1975-07-14', '1975-07-15', '1975-07-17', '1975-07-21', '1975-07-22', '1976-01-02']
  const up = (flight: TimelineFlight) => days.map(text => isUpOn(flight, day(text), span))
  expect(up(over)).toEqual([false, true, true, true, false, false])
  expect(up(unended)).toEqual([false, true, false, false, false, false])
  expect(up(underWay)).toEqual([false, true, true, true, true, false])
})

test('launches are counted in the years of the calendar, empty ones between', () => {
  const at = (text: string): TimelineFlight => [minutes(text), null, flightStates.unended, -1]
  const flights = [at('1961-04-12'), at('1961-12-31T23:59Z'), at('1964-01-01')]
  expect(launchesByYear([{ flights }], [minutes('1961-01-01'), minutes('1964-06-01')])).toEqual([
    { year: 1961, count: 2 },
    { year: 1962, count: 0 },
    { year: 1963, count: 0 },
    { year: 1964, count: 1 },
  ])
})

const told = { captured_at: null, by: 'type', count: 3, unknown: 0 } as const

test('points of one count stand apart, and within their own', () => {
  const points: Points = {
    ...told,
    kind: 'points',
    x: 'flights_count',
    y: 'time_in_space',
    ids: [1, 2, 3],
    names: ['a', 'b', 'c'],
    xs: [1, 1, 2],
    ys: [5, 5, 5],
    in_groups: [0, 0, 0],
    groups: [{ id: 1, label: 'Capsule', count: 3 }],
  }
  const { at, atX } = pointScales(points, 100)
  const places = [0, 1, 2].map(place => at(place).x)
  expect(new Set(places).size).toBe(3)
  for (const place of places.slice(0, 2)) {
    expect(place).toBeGreaterThan(atX(0.5))
    expect(place).toBeLessThan(atX(1.5))
  }
})

describe('an axis of amounts', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1 })
  const kinds = fc.constantFrom('count' as const, 'duration' as const)

  test('keeps their order, and all of them and its words within the plot', () => {
    fc.assert(
      fc.property(amounts, kinds, (amounts, kind) => {
        const { place, ticks } = amountAxis(amounts, kind, 5)
        const sorted = amounts.toSorted((a, b) => a - b)
        const places = sorted.map(place)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        for (const at of [...places, ...ticks.map(({ at }) => place(at))]) {
          expect(at).toBeGreaterThanOrEqual(0)
          expect(at).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('is even where they are of one size, and has room for all where one is far from the rest', () => {
    expect(amountAxis([100, 200, 300], 'count', 5).isStretched).toBe(false)
    const { isStretched, place } = amountAxis([1, 1, 2, 2, 3, 400], 'count', 5)
    expect(isStretched).toBe(true)
    expect(place(2) - place(1)).toBeGreaterThan(0.05)
  })
})

test('of nothing there is a plot without marks, not a failure', () => {
  const empty = { ...told, count: 0, groups: [] }
  const plots = [
    atOncePlot({ ...empty, moments: [], is_sampled: false, without_flights: 0, most: null }, 100),
    chartPlot({ ...empty, kind: 'bars', x: 'year', y: 'launches', edges: [] }, 100),
    chartPlot(
      {
        ...empty,
        kind: 'points',
        x: 'year',
        y: 'time_docked',
        ids: [],
        names: [],
        xs: [],
        ys: [],
        in_groups: [],
      },
      100,
    ),
  ]
  for (const { marks, rules, ticks } of plots) {
    expect(marks).toEqual([])
    for (const { y } of rules) expect(y).not.toBeNaN()
    for (const { x } of ticks) expect(x).not.toBeNaN()
  }
})

test('areas lie on one another, and reach the record', () => {
  const plot = atOncePlot(
    {
      ...told,
      without_flights: 0,
      moments: [0, 10, 20, 30],
      is_sampled: false,
      groups: [
        { id: 1, label: 'Capsule', counts: [1, 2, 1, 1] },
        { id: 2, label: 'Lander', counts: [0, 1, 0, 0] },
      ],
      most: { count: 3, from: 10, to: 20 },
    },
    106,
  )
  expect(plot.labels).toEqual([{ x: short(10 / 30), y: 12, text: '3 at once', anchor: 'start' }])
  const [lower, upper] = plot.marks.map(({ d }) =>
    [...d.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y)),
  )
  expect(Math.min(...(lower ?? []))).toBeCloseTo(106 - (2 / 3.18) * 106, 1)
  expect(Math.min(...(upper ?? []))).toBeCloseTo(106 - (3 / 3.18) * 106, 1)
})

const short = (share: number) => Math.round(share * plane * 100) / 100
