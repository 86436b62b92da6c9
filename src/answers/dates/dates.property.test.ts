import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { finish } from '#engine/work.ts'
import type { CatalogueData } from '#ll2/catalogue-data.ts'
import { datesSchema } from '#ll2/dates.ts'
import { makeCatalogue, makeFlight } from '#testing/make-catalogue.ts'
import { answersOver, base } from '../ask.fixture.ts'
import { askValue } from '../ask-value.ts'

const captured = '2001-01-10T12:00:00Z'
const now = Date.parse(captured)
const hour = 3_600_000
const start = Date.parse('2000-12-28T00:00:00Z')
const days = Array.from({ length: 20 }, (_, n) => textOf(start + n * 24 * hour))
const first = days[0] ?? ''

function textOf(moment: number) {
  return new Date(moment).toISOString().slice(0, 10)
}

// Every half day of a fortnight, so that flights meet, touch midnight, overlap and turn round.
const moment = fc.oneof(
  { weight: 6, arbitrary: fc.nat(30).map(n => new Date(start + n * 12 * hour).toISOString()) },
  { weight: 1, arbitrary: fc.constantFrom(null, 'soon') },
)
const flight = fc
  .record({ net: moment, end: moment, duration: fc.constantFrom(null, 'P0D', 'P1D', 'P3D') })
  .map(({ net, end, duration }) => ({ ...makeFlight(net, end), duration }))
const craft = fc.record({
  name: fc.constantFrom('Mir', 'Soyuz'),
  in_space: fc.boolean(),
  flights: fc.array(flight, { maxLength: 3 }),
})
const catalogues = fc.array(craft, { maxLength: 5 }).map(makeCatalogue)

/** Looks at every hour of a day, at every flight of every craft. */
function slowlyUp({ spacecraft }: CatalogueData, day: string): number[] {
  const begin = Date.parse(day)
  const hours = Array.from({ length: 24 }, (_, n) => begin + n * hour).filter(at => at <= now)
  const up = spacecraft.filter(one => {
    const flights = one.response_mode === 'detailed' ? one.flights : []
    const begun = flights.filter(({ launch }) => !(Date.parse(launch?.net ?? '') > now))
    const open = one.in_space ? begun.findLast(({ mission_end }) => !mission_end) : undefined
    return begun.some(flight => {
      const { launch, mission_end, duration } = flight
      const launched = Date.parse(launch?.net ?? '')
      if (launched >= begin && launched < begin + 24 * hour) return true
      const lasted = Number((duration ?? '').replace(/\D/g, '')) * 24 * hour
      const end = mission_end ? Date.parse(mission_end) : launched + lasted
      const until = flight === open ? now : end
      return hours.some(at => launched <= at && at <= until)
    })
  })
  return up.map(({ id }) => id)
}

test('whatever flew and whenever, a slow look at every day finds the same craft and changes', () => {
  fc.assert(
    fc.property(catalogues, fc.constantFrom(...days), (data, on) => {
      const answers = answersOver(data, captured)
      const bodyAt = (path: string) => finish(askValue(answers, path, base)).body
      const told = v.parse(datesSchema, bodyAt(`/catalogue/dates?on=${on}`))
      const upOn = (day: string) => slowlyUp(data, day).join()
      const isOther = (day: string) => upOn(day) !== upOn(on)
      const before = days.filter(day => day < on && isOther(day))
      const after = days.filter(day => day > on && day <= captured.slice(0, 10) && isOther(day))
      const flew = days.filter(day => day <= captured.slice(0, 10) && upOn(day))
      // The day before the first of these days is a change too, where somebody was up on it.
      const earliest = upOn(first) && upOn(on) === upOn(first) ? '2000-12-27' : null
      expect(told).toMatchObject({
        count: slowlyUp(data, on).length,
        previous: before.at(-1) ?? earliest,
        next: after[0] ?? null,
        first: flew[0] ?? null,
        last: flew.length > 0 ? captured.slice(0, 10) : null,
      })
      const list = v.object({ results: v.array(v.object({ id: v.number() })) })
      const { results } = v.parse(list, bodyAt(`/2.3.0/spacecraft/?on=${on}&ordering=id`))
      expect(results.map(({ id }) => id)).toEqual(slowlyUp(data, on))
    }),
    { numRuns: 400 },
  )
})
