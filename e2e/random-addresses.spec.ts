import { createEngine } from '#engine/create-engine.ts'
import { purposes } from '#ll2/licences/purposes.ts'
import { booleanFields, choiceFields } from '#ll2/spacecraft-params.ts'
import { createRandom, type Random } from '#testing/random.ts'
import { expectedList, type FacetField, facetValues } from './support/catalogue.ts'
import { captured, detailed } from './support/detailed-catalogue.ts'
import { expectRows, listUrl } from './support/list-page.ts'
import { expect, test } from './test.ts'

const engine = createEngine({ ...detailed, captured_at: captured })
const expected = (query: string) => expectedList(query, engine)

const texts = [
  'synthetic',
  '007',
  'true',
  '662E41',
  'союз ms',
  '100%',
  'a&b=c',
  '"x"',
  '+1',
  'é/ü',
] as const
const durations = ['PT1H', 'P1D', 'P30D', 'P365D', 'PT12H30M', 'P544DT13H48M'] as const
const [known = ''] = detailed.spacecraft.flatMap(craft =>
  craft.response_mode === 'detailed'
    ? craft.flights.flatMap(({ destination }) => destination ?? [])
    : [],
)
const destinations = [known, known.toLowerCase(), 'nowhere'] as const

const inAddress = (text: string) =>
  encodeURIComponent(text).replaceAll('%20', '+').replaceAll('%2F', '/')

/** A canonical address of the list with some of everything it may hold, as the app writes it. */
function randomQuery(random: Random): string {
  const pairs: [string, string][] = []
  const maybe = (chance: number, name: string, value: () => string) => {
    if (random.chance(chance)) pairs.push([name, value()])
  }
  const ids = (field: FacetField) => {
    const chosen = facetValues(field, engine).filter(() => random.chance(0.3))
    return chosen.map(Number).sort((a, b) => a - b)
  }
  const flag = () => String(random.chance(0.5))
  maybe(0.2, 'search', () => inAddress(random.pick(texts)))
  for (const field of choiceFields) maybe(0.25, field, () => ids(field).join())
  maybe(0.2, 'destination', () => inAddress(random.pick(destinations)))
  maybe(0.15, 'on', () => `${random.integer(2010, 2025)}-06-01`)
  maybe(0.2, 'reuse', () => purposes.filter(() => random.chance(0.4)).join())
  for (const field of booleanFields) maybe(0.2, field, flag)
  for (const field of ['time_in_space', 'time_docked']) {
    for (const end of ['gte', 'lte']) maybe(0.15, `${field}__${end}`, () => random.pick(durations))
  }
  maybe(0.15, 'flights_count__gte', () => String(random.integer(0, 3)))
  maybe(0.15, 'flights_count__lte', () => String(random.integer(0, 9)))
  // Days, years, and whole decades, as one chooses them.
  const since = random.integer(197, 201) * 10
  maybe(0.2, 'launched__gte', () => random.pick([`${since}`, `${since}-03-01`]))
  maybe(0.2, 'launched__lte', () => random.pick([`${since + 9}`, `${since + 19}-11-30`]))
  maybe(0.4, 'ordering', () =>
    random.pick(['name', '-time_in_space', 'time_docked,-id', 'serial_number']),
  )
  maybe(0.3, 'page', () => String(random.integer(2, 4)))
  maybe(0.3, 'limit', () => random.pick(['12', '48', '96']))
  return pairs
    .filter(([, value]) => value !== '')
    .map(pair => pair.join('='))
    .join('&')
}

/** Of a page past the end the last one is shown, and the address says so. */
function shownAs(query: string): string {
  const { page } = expected(query)
  return query
    .split('&')
    .flatMap(pair => (pair.startsWith('page=') ? (page > 1 ? `page=${page}` : []) : pair))
    .join('&')
}

const namesIn = (query: string) => [...new URLSearchParams(query).keys()]

/** All pairs of names that an address holds, those of one name with itself included. */
const pairsIn = (query: string) =>
  namesIn(query).flatMap((one, place, names) => names.slice(place).map(other => `${one} ${other}`))

/**
 * Some of many random addresses that find something: each holds a pair of names that none before it
 * held, until every pair of all is there. Names bear on each other in pairs, if at all. Then some
 * that find nothing.
 */
function coveringQueries(random: Random): string[] {
  const all = Array.from({ length: 400 }, () => randomQuery(random))
  const queries = all.filter(query => expected(query).count > 0)
  const left = new Set(queries.flatMap(pairsIn))
  const gain = (query: string) => pairsIn(query).filter(pair => left.has(pair)).length
  const chosen: string[] = []
  while (left.size > 0) {
    const next = queries.reduce((best, query) => (gain(query) > gain(best) ? query : best))
    for (const pair of pairsIn(next)) left.delete(pair)
    chosen.push(next)
  }
  const empty = all.filter(query => !queries.includes(query)).slice(0, 3)
  return [...chosen, ...empty]
}

const queries = coveringQueries(createRandom(1))
const size = 8

for (let first = 0; first < queries.length; first += size) {
  const some = queries.slice(first, first + size)
  test(`random addresses hold still and show what they say, from ${first + 1} on`, async ({
    page,
    serve,
  }) => {
    test.slow()
    const address = await serve(detailed, captured)
    for (const query of some) {
      await page.goto(new URL(listUrl(query), address).href)
      await expectRows(page, query, expected(query))
      await expect.poll(() => new URL(page.url()).search.slice(1), query).toBe(shownAs(query))
    }
  })
}
