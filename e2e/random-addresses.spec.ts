import { booleanFields, choiceFields } from '#ll2/spacecraft-params.ts'
import { createRandom, type Random } from '#testing/random.ts'
import { expectedList, type FacetField, facetValues } from './support/catalogue.ts'
import { expectRows, listUrl } from './support/list-page.ts'
import { expect, test } from './test.ts'

test.use({ withPictures: false })

const texts = [
  'soyuz',
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

/** A canonical address of the list with some of everything it may hold, as the app writes it. */
function randomQuery(random: Random): string {
  const pairs: [string, string][] = []
  const maybe = (chance: number, name: string, value: () => string) => {
    if (random.chance(chance)) pairs.push([name, value()])
  }
  const ids = (field: FacetField) => {
    const chosen = facetValues(field).filter(() => random.chance(0.3))
    return chosen.map(Number).sort((a, b) => a - b)
  }
  const flag = () => String(random.chance(0.5))
  maybe(0.3, 'search', () =>
    encodeURIComponent(random.pick(texts)).replaceAll('%20', '+').replaceAll('%2F', '/'),
  )
  for (const field of choiceFields) maybe(0.25, field, () => ids(field).join())
  for (const field of booleanFields) maybe(0.2, field, flag)
  for (const field of ['time_in_space', 'time_docked']) {
    for (const end of ['gte', 'lte']) maybe(0.15, `${field}__${end}`, () => random.pick(durations))
  }
  maybe(0.15, 'flights_count__gte', () => String(random.integer(0, 3)))
  maybe(0.15, 'flights_count__lte', () => String(random.integer(0, 9)))
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
  const { page } = expectedList(query)
  return query
    .split('&')
    .flatMap(pair => (pair.startsWith('page=') ? (page > 1 ? `page=${page}` : []) : pair))
    .join('&')
}

for (let batch = 1; batch <= 5; batch++) {
  test(`ten random addresses hold still and show what they say, batch ${batch}`, async ({
    page,
  }) => {
    test.slow()
    const random = createRandom(batch)
    for (let turn = 0; turn < 10; turn++) {
      const query = randomQuery(random)
      await page.goto(listUrl(query))
      await expectRows(page, query)
      await expect.poll(() => new URL(page.url()).search.slice(1), query).toBe(shownAs(query))
    }
  })
}
