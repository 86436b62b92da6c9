import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { finish } from '#engine/work.ts'
import type { CatalogueData } from '#ll2/catalogue-data.ts'
import { endOf } from '#ll2/flight-end.ts'
import { isPlanned, openFlight } from '#ll2/flown.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { atOnceSchema } from '#ll2/views/at-once.ts'
import { chartSchema } from '#ll2/views/chart.ts'
import { asMinutes, ofMinutes } from '#ll2/views/minutes.ts'
import { timelineSchema } from '#ll2/views/timeline.ts'
import { catalogues } from '#testing/flown-catalogues.ts'
import { makeCatalogue, makeConfiguration, makeFlight } from '#testing/make-catalogue.ts'
import { answersOver, ask, base } from '../ask.fixture.ts'
import { askValue } from '../ask-value.ts'
import { mostMoments } from './at-once.ts'
import { mostRows } from './timeline.ts'

const captured = '2020-01-01T00:00:00Z'
const now = Date.parse(captured)

const at = (data: CatalogueData, address: string) =>
  finish(askValue(answersOver(data, captured), address, base)).body
const timelineOf = (data: CatalogueData, query = '') =>
  v.parse(timelineSchema, at(data, `/catalogue/timeline?${query}`))
const atOnceOf = (data: CatalogueData, query = '') =>
  v.parse(atOnceSchema, at(data, `/catalogue/at-once?${query}`))
const chartOf = (data: CatalogueData, query = '') =>
  v.parse(chartSchema, at(data, `/catalogue/chart?${query}`))

/** Every flight that has begun: infinite while it goes on, NaN where nobody knows its end. */
function flightsOf(craft: Spacecraft) {
  if (craft.response_mode !== 'detailed') return []
  const open = openFlight(craft, now)
  return craft.flights.flatMap(flight => {
    const from = Date.parse(flight.launch?.net ?? '')
    if (Number.isNaN(from) || isPlanned(flight, now)) return []
    const end = endOf(flight, open, now)
    const to = flight === open || end > now ? Number.POSITIVE_INFINITY : end
    return [{ from, to: to < from ? Number.NaN : to }]
  })
}

const isUp = (craft: Spacecraft, moment: number) =>
  flightsOf(craft).some(({ from, to }) => from <= moment && moment < to)

describe('of any catalogue', () => {
  test('the timeline tells every flight that has begun, once', () => {
    fc.assert(
      fc.property(catalogues, fc.constantFrom('spacecraft', 'family', 'status'), (data, by) => {
        const { rows, without_flights, count, span } = timelineOf(data, `by=${by}`)
        const told = rows.flatMap(({ flights }) => flights.map(([from]) => from)).sort()
        const all = data.spacecraft.flatMap(flightsOf)
        expect(told).toEqual(all.map(({ from }) => asMinutes(from)).sort())
        expect(count).toBe(data.spacecraft.length)
        const unflown = data.spacecraft.filter(craft => flightsOf(craft).length === 0)
        expect(without_flights).toBe(unflown.length)
        const firsts = rows.map(({ flights }) => flights[0]?.[0])
        expect(firsts).toEqual([...firsts].sort((a = 0, b = 0) => a - b))
        for (const { flights } of rows) {
          for (const [from, to] of flights) {
            expect(from).toBeGreaterThanOrEqual(span?.[0] ?? Number.NaN)
            expect(to ?? from).toBeLessThanOrEqual(span?.[1] ?? Number.NaN)
          }
        }
      }),
    )
  })

  test('as many are up at once as have a flight at that moment', () => {
    fc.assert(
      fc.property(catalogues, fc.constantFrom('type', 'status', 'family'), (data, by) => {
        const { moments, groups, most } = atOnceOf(data, `by=${by}`)
        const upAt = (moment: number) => data.spacecraft.filter(craft => isUp(craft, moment)).length
        moments.slice(0, -1).forEach((moment, n) => {
          const counted = groups.reduce((sum, { counts }) => sum + (counts[n] ?? 0), 0)
          expect(counted).toBe(upAt(ofMinutes(moment)))
        })
        const starts = data.spacecraft.flatMap(flightsOf).map(({ from }) => from)
        expect(most?.count ?? 0).toBe(Math.max(0, ...starts.map(upAt)))
        if (most) expect(upAt(ofMinutes(most.from))).toBe(most.count)
      }),
    )
  })

  test('each launch is counted in its year, each craft once by a measure', () => {
    fc.assert(
      fc.property(catalogues, data => {
        const launches = chartOf(data, 'x=year&y=launches')
        if (launches.kind !== 'bars') throw new Error('Not bars')
        const years = data.spacecraft
          .flatMap(flightsOf)
          .map(({ from }) => new Date(from).getUTCFullYear())
        launches.edges.slice(0, -1).forEach((edge, bar) => {
          const counted = launches.groups.reduce((sum, { counts }) => sum + (counts[bar] ?? 0), 0)
          expect(counted).toBe(years.filter(year => year === edge).length)
        })
        const measured = chartOf(data, 'x=time_in_space&y=spacecraft')
        if (measured.kind !== 'bars') throw new Error('Not bars')
        const sum = measured.groups.flatMap(({ counts }) => counts).reduce((a, b) => a + b, 0)
        expect(sum + measured.unknown).toBe(data.spacecraft.length)
        const points = chartOf(data)
        if (points.kind !== 'points') throw new Error('Not points')
        expect(points.ids.length + points.unknown).toBe(data.spacecraft.length)
      }),
    )
  })
})

/** Craft of one flight of a day each, one after the other. */
const inTurn = (length: number) =>
  makeCatalogue(
    Array.from({ length }, (_, n) => ({
      name: `Craft ${n}`,
      spacecraft_config: makeConfiguration({ id: 1 + (n % 70), name: `Kind ${n % 70}` }),
      flights: [
        makeFlight(
          new Date(Date.UTC(1990, 0, 1 + 2 * n)).toISOString(),
          new Date(Date.UTC(1990, 0, 2 + 2 * n)).toISOString(),
        ),
      ],
    })),
  )

test('few craft have a row each, many are told by kind, too many kinds by family', () => {
  expect(timelineOf(inTurn(60)).by).toBe('spacecraft')
  expect(timelineOf(inTurn(61)).by).toBe('family')
  const few = inTurn(61)
  for (const craft of few.spacecraft) craft.spacecraft_config.id = 1 + (craft.id % 60)
  expect(timelineOf(few).by).toBe('spacecraft_config')
})

test('rows beyond those that are told are counted', () => {
  const { rows, row_count } = timelineOf(inTurn(mostRows + 3), 'by=spacecraft')
  expect([rows.length, row_count]).toEqual([mostRows, mostRows + 3])
})

test('where more changes are than can be seen the heights stay', () => {
  const data = inTurn(mostMoments)
  const [first] = data.spacecraft
  // Up with the tenth, for a moment.
  const extra = {
    ...first,
    id: 9999,
    flights: [makeFlight('1990-01-19T06:00Z', '1990-01-19T06:05Z')],
  }
  const { moments, is_sampled, groups, most } = atOnceOf({
    ...data,
    spacecraft: [...data.spacecraft, extra as Spacecraft],
  })
  expect(is_sampled).toBe(true)
  expect(moments.length).toBeLessThanOrEqual(mostMoments + 1)
  expect(Math.max(...(groups[0]?.counts ?? []))).toBe(2)
  expect(most?.count).toBe(2)
})

test('beyond eight groups the smallest are told as one', () => {
  const { groups } = atOnceOf(inTurn(70), 'by=spacecraft_config')
  expect(groups.map(({ label }) => label)).toHaveLength(8)
  expect(groups.at(-1)).toMatchObject({ id: null, label: 'Others' })
})

test.each([
  '/catalogue/timeline?by=colour',
  '/catalogue/at-once?by=spacecraft',
  '/catalogue/chart?x=id&y=0',
])('%s names what it cannot use', address => {
  const { status, body } = ask(inTurn(2), address)
  expect(status).toBe(400)
  expect(Object.keys(body as object)).toEqual(address.includes('chart') ? ['x', 'y'] : ['by'])
})

test('a lost craft’s last flight is told as lost, and who is up as under way', () => {
  const { rows } = timelineOf(
    makeCatalogue([
      {
        name: 'Lost',
        status: { id: 3, name: 'Destroyed' },
        flights: [
          makeFlight('2001-01-01T00:00Z', '2001-02-01T00:00Z'),
          makeFlight('2003-01-01T00:00Z', '2003-01-16T00:00Z'),
        ],
      },
      {
        name: 'Up',
        in_space: true,
        flights: [{ ...makeFlight('2019-12-01T00:00Z', null), destination: 'Mir' }],
      },
      { name: 'Unknown', flights: [makeFlight('2019-12-02T00:00Z', null)] },
    ]),
    'by=spacecraft',
  )
  expect(
    rows.map(({ label, lost, up, flights }) => [
      label,
      lost,
      up,
      flights.map(([, , state, to]) => [state, to]),
    ]),
  ).toEqual([
    [
      'Lost',
      1,
      0,
      [
        [0, -1],
        [3, -1],
      ],
    ],
    ['Up', 0, 1, [[1, 0]]],
    ['Unknown', 0, 0, [[2, -1]]],
  ])
})
