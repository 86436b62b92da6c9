import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CatalogueData } from '#ll2/catalogue-data.ts'
import { isPlanned, openFlight } from '#ll2/flown.ts'
import { type CatalogueRecord, type RecordKind, recordKinds } from '#ll2/records.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { catalogues, day } from '#testing/flown-catalogues.ts'
import { captured, recordsOf } from './records.fixture.ts'

const now = Date.parse(captured)

interface Away {
  craft: Spacecraft
  from: number
  to: number
}

/** Every flight that has begun: NaN where its end is not known, `now` where it goes on. */
function flightsOf(craft: Spacecraft): Away[] {
  const flights = craft.response_mode === 'detailed' ? craft.flights : []
  return flights.flatMap(one => {
    const from = Date.parse(one.launch?.net ?? '')
    if (Number.isNaN(from) || isPlanned(one, now)) return []
    const lasted = Number((one.duration ?? '').replace(/\D/g, '')) * day || Number.NaN
    const end = one.mission_end ? Date.parse(one.mission_end) : from + lasted
    const to = one === openFlight(craft, now) ? now : Math.min(end, now)
    return [{ craft, from, to: to < from ? Number.NaN : to }]
  })
}

/** The ids of craft that no other surpasses. */
function top<Item extends { craft: Spacecraft }>(
  items: Item[],
  surpasses: (a: Item, b: Item) => boolean,
) {
  return items.filter(one => !items.some(other => surpasses(other, one)))
}

const days = { null: 0, P0D: 0, PT24H: 1, P1D: 1, P2D: 2 }
const daysOf = (text: string | null) => days[String(text) as keyof typeof days]

/** Each record looked for anew, every craft or flight held against every other. */
function slowly({ spacecraft }: CatalogueData): Record<RecordKind, Told> {
  const all = spacecraft.flatMap(flightsOf)
  const byLength = top(
    all.filter(({ from, to }) => to > from),
    (a, b) => a.to - a.from > b.to - b.from,
  )
  const by = (amountOf: (craft: Spacecraft) => number) =>
    top(
      spacecraft
        .filter(one => amountOf(one) > 0)
        .map(craft => ({ craft, amount: amountOf(craft) })),
      (a, b) => a.amount > b.amount,
    )
  const flights = by(one => one.flights_count ?? 0)
  const docked = by(one => daysOf(one.time_docked))
  const inSpace = by(one => daysOf(one.time_in_space))

  const stays = all.flatMap(next => {
    const others = all.filter(({ craft, from }) => craft === next.craft && from <= next.from)
    const before = others.filter(({ from }) => from < next.from)
    const last = before.filter(({ from }) => from === Math.max(...before.map(one => one.from)))
    const back = Math.max(...before.map(({ to }) => to).filter(to => !Number.isNaN(to)))
    const isKnown = last.length > 0 && last.every(({ to }) => !Number.isNaN(to))
    return isKnown && back < next.from ? [{ ...next, stay: next.from - back }] : []
  })
  const quickest = top(stays, (a, b) => a.stay < b.stay)

  const firsts = spacecraft.flatMap(craft => {
    const launches = flightsOf(craft).map(({ from }) => from)
    return launches.length > 0 ? [{ craft, from: Math.min(...launches) }] : []
  })
  const seconds = spacecraft.flatMap(craft => {
    const launches = [...new Set(flightsOf(craft).map(({ from }) => from))].sort((a, b) => a - b)
    const [, second] = launches
    return second === undefined ? [] : [{ craft, from: second }]
  })
  const reflown = top(seconds, (a, b) => a.from < b.from)
  const families = [1, 2, 3].map(id =>
    top(
      firsts.filter(({ craft }) => craft.spacecraft_config.family?.some(one => one.id === id)),
      (a, b) => a.from < b.from,
    ),
  )
  const [in2001, in2002] = [2001, 2002].map(year =>
    firsts.filter(({ from }) => new Date(from).getUTCFullYear() === year),
  )
  const fullest = (in2002?.length ?? 0) > (in2001?.length ?? 0) ? (in2002 ?? []) : (in2001 ?? [])
  const lost = spacecraft.filter(({ status }) => status.name === 'Destroyed')

  const upAt = (moment: number) =>
    spacecraft.filter(craft =>
      flightsOf(craft).some(({ from, to }) => from <= moment && (moment < to || to === now)),
    )
  const crowds = all.map(({ from }) => ({ from, craft: upAt(from) }))
  const most = Math.max(0, ...crowds.map(({ craft }) => craft.length))
  const earliest = crowds
    .filter(({ craft }) => craft.length === most)
    .sort((a, b) => a.from - b.from)[0]

  return {
    'longest-flight': [lastingOf(byLength[0]), idsOf(byLength)],
    'most-flights': [flights[0]?.amount ?? null, idsOf(flights)],
    'shortest-turnaround': [(quickest[0]?.stay ?? 0) / day || null, undefined],
    'longest-docked': [docked[0]?.amount ?? null, idsOf(docked)],
    'most-time-in-space': [inSpace[0]?.amount ?? null, idsOf(inSpace)],
    'first-of-family': [
      families.filter(one => one.length > 0).length || null,
      idsOf(families.flat()),
    ],
    'first-reflown': [reflown[0]?.from ?? null, idsOf(reflown)],
    'ended-by-loss': [lost.length || null, lost.map(({ id }) => id).sort()],
    'most-up-at-once': [most || null, most ? earliest?.craft.map(({ id }) => id).sort() : []],
    'most-new-in-a-year': [fullest.length || null, idsOf(fullest)],
  }
}

/** The figure, in days where it is a time, and the ids of the craft behind it. */
type Told = [figure: number | null, ids: number[] | undefined]

const idsOf = (items: { craft: Spacecraft }[]) => items.map(({ craft }) => craft.id).sort()
const lastingOf = (one: Away | undefined) => (one ? (one.to - one.from) / day : null)

function figureOf({ amount, duration, moment }: CatalogueRecord): number | null {
  if (duration) return Number(duration.replace(/\D/g, ''))
  return moment ? Date.parse(moment) : amount
}

test('whatever flew and whenever, each record is what a slow search finds, and those behind it', () => {
  fc.assert(
    fc.property(catalogues, data => {
      const expected = slowly(data)
      const { records } = recordsOf(data)
      for (const kind of recordKinds) {
        const record = records.find(one => one.kind === kind)
        if (!record) throw new Error(`No ${kind}`)
        const [figure, ids] = expected[kind]
        expect([kind, figureOf(record)]).toEqual([kind, figure])
        const holders = record.holders.map(({ spacecraft }) => spacecraft.id).sort()
        if (ids && record.count === record.holders.length)
          expect([kind, holders]).toEqual([kind, ids])
        if (ids) expect([kind, record.count]).toEqual([kind, ids.length])
      }
    }),
    { numRuns: 300 },
  )
})
