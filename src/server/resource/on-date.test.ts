import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { dayOf, writeDay } from '#ll2/calendar-day.ts'
import { datesSchema } from '#ll2/dates.ts'
import { facetsSchema } from '#ll2/facets.ts'
import { spellsOf } from '#ll2/spells.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { testApp } from '../testing/test-app.ts'

const captured = '2020-01-01T00:00:00Z'
const { get, json, page, snapshot } = await testApp({
  snapshot: {
    ...syntheticCatalogue({ size: 300, mode: 'detailed' }),
    source: 'https://ll.thespacedevs.com/2.3.0/',
    captured_at: captured,
    complete: true,
    revision: 'synthetic',
  },
})

const now = Date.parse(captured)
const spellsOfEach = snapshot.spacecraft.map(craft => spellsOf(craft, now))

function countOn(day: string): number {
  const [begin, end] = [Date.parse(day), Date.parse(day) + 86_400_000]
  return spellsOfEach.filter(spells =>
    spells.some(({ from, to }) => {
      const until = Number.isNaN(to) ? from : Math.min(to, now)
      return from < end && until >= begin
    }),
  ).length
}

const launchDays = spellsOfEach.flatMap(spells => spells.map(({ from }) => writeDay(dayOf(from))))
const counts = new Map(launchDays.map(day => [day, countOn(day)]))
const [[busiest] = ['']] = [...counts].sort(([, a], [, b]) => b - a)

describe('on', () => {
  test.each(['1970-01-01', '1985-07-29', '1995-06-01', busiest, '2020-01-01'])(
    '%s keeps the craft that were in space then, at every address of the list',
    async day => {
      const expected = countOn(day)
      for (const path of ['/2.3.0/spacecraft/', '/catalogue/entries']) {
        expect((await page(`${path}?on=${day}`)).count).toBe(expected)
      }
      const facets = v.parse(facetsSchema, (await json(`/catalogue/facets?on=${day}`)).body)
      expect(facets.count).toBe(expected)
      const dates = v.parse(datesSchema, (await json(`/catalogue/dates?on=${day}`)).body)
      expect(dates).toMatchObject({ on: day, count: expected })
      const { body } = await json(`/catalogue/export.json?on=${day}`)
      const file = v.parse(v.object({ spacecraft: v.array(v.unknown()) }), body)
      expect(file.spacecraft).toHaveLength(expected)
    },
  )

  test('the days above find some and leave some out', () => {
    expect(countOn(busiest)).toBeGreaterThan(2)
    expect(countOn(busiest)).toBeLessThan(250)
  })

  test('combines with other filters', async () => {
    const both = await page(`/2.3.0/spacecraft/?on=${busiest}&in_space=true`)
    const no = await page(`/2.3.0/spacecraft/?on=${busiest}&in_space=false`)
    expect(both.count + no.count).toBe(countOn(busiest))
  })

  test.each(['1900-01-01', '2020-01-02', '2300-01-01'])('finds nobody on %s', async day => {
    expect(await page(`/2.3.0/spacecraft/?on=${day}`)).toMatchObject({ count: 0, results: [] })
  })

  test.each([
    '/2.3.0/spacecraft/',
    '/catalogue/entries',
    '/catalogue/facets',
    '/catalogue/dates',
    '/catalogue/export.csv',
  ])('what is no date is refused: %s', async path => {
    for (const text of ['1975', '1975-02-30', 'soon']) {
      expect(await json(`${path}?on=${text}`)).toEqual({
        status: 400,
        body: { on: ['Enter a valid date.'] },
      })
    }
  })

  test('is told on the API’s page for people', async () => {
    const response = await get('/2.3.0/spacecraft/?format=api')
    expect(await response.text()).toContain('on=1975-07-17')
  })
})
