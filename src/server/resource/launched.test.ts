import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { facetsSchema } from '#ll2/facets.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { testApp } from '../testing/test-app.ts'

const { json, page, snapshot } = await testApp({
  snapshot: {
    ...syntheticCatalogue({ size: 300, mode: 'detailed' }),
    source: 'https://ll.thespacedevs.com/2.3.0/',
    captured_at: '2020-01-01T00:00:00Z',
    complete: true,
    revision: 'synthetic',
  },
})

/** The day on which a craft first flew, as far as it had by the capture. */
const firstDay = new Map(
  snapshot.spacecraft.map(craft => {
    const flights = craft.response_mode === 'detailed' ? craft.flights : []
    const days = flights.flatMap(({ launch }) => launch?.net?.slice(0, 10) ?? [])
    return [craft.id, days.filter(day => day < '2020-01-01').sort()[0]]
  }),
)
const countOf = (test: (day: string) => boolean) =>
  [...firstDay.values()].filter(day => day !== undefined && test(day)).length
const someDay = [...firstDay.values()].find(day => day !== undefined) ?? ''

describe('launched__gte and launched__lte', () => {
  test.each<[string, (day: string) => boolean]>([
    ['launched__gte=2000', day => day >= '2000'],
    ['launched__lte=1999', day => day < '2000'],
    ['launched__gte=1995&launched__lte=1995', day => day.startsWith('1995')],
    ['launched__gte=1990-01-01&launched__lte=1999-12-31', day => day.startsWith('199')],
    [`launched__gte=${someDay}&launched__lte=${someDay}`, day => day === someDay],
    ['launched__gte=2001&launched__lte=2000', () => false],
    ['launched__gte=', () => true],
  ])('%s keeps the craft whose first flight began then', async (query, test) => {
    const expected = query === 'launched__gte=' ? 300 : countOf(test)
    for (const path of ['/2.3.0/spacecraft/', '/catalogue/entries']) {
      expect((await page(`${path}?${query}`)).count).toBe(expected)
    }
  })

  test('the tests above find some and leave some out', () => {
    expect(countOf(day => day >= '2000')).toBeGreaterThan(10)
    expect(countOf(day => day < '2000')).toBeGreaterThan(10)
    expect(countOf(() => true)).toBeLessThan(300)
  })

  test.each(['/2.3.0/spacecraft/', '/catalogue/entries', '/catalogue/facets'])(
    'what is no day nor year is refused with the others: %s',
    async path => {
      const query = 'launched__gte=soon&launched__lte=1981-02-30&flights_count__gte=x'
      expect(await json(`${path}?${query}`)).toEqual({
        status: 400,
        body: {
          launched__gte: ['Enter a valid date.'],
          launched__lte: ['Enter a valid date.'],
          flights_count__gte: ['Enter a whole number.'],
        },
      })
    },
  )

  test('the facets count each decade as the list does', async () => {
    const { body } = await json('/catalogue/facets?launched__gte=2000')
    const { count, ranges } = v.parse(facetsSchema, body)
    const { histogram, missing, min, max } = ranges.launched
    expect(count).toBe(countOf(day => day >= '2000'))
    expect(missing).toBe(300 - countOf(() => true))
    const days = [...firstDay.values()].filter(day => day !== undefined).sort()
    expect([min, max]).toEqual([days[0], days.at(-1)])
    expect(histogram.length).toBeGreaterThan(3)
    for (const { from, count } of histogram) {
      const year = Number(from.slice(0, 4))
      const query = `launched__gte=${year}&launched__lte=${year + 9}`
      expect((await page(`/2.3.0/spacecraft/?${query}`)).count).toBe(count)
    }
  })
})
