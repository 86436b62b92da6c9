import { createEngine } from '#engine/create-engine.ts'
import { parseQuery } from '#ll2/query-string.ts'
import { parseSpacecraftParams } from '#ll2/spacecraft-params.ts'
import { captured, detailed } from './support/detailed-catalogue.ts'
import { chips, openList, preset, range, resultCount, sidebar } from './support/list-page.ts'
import { expect, type Locator, type Page, test } from './test.ts'

const engine = createEngine({ ...detailed, captured_at: captured })
const { histogram } = engine.facets({}).ranges.launched
const decades = histogram.map(({ from, count }) => ({ year: Number(from.slice(0, 4)), count }))
const busiest = decades.toSorted((a, b) => b.count - a.count)[0] ?? { year: 0, count: 0 }
const ofDecade = `launched__gte=${busiest.year}&launched__lte=${busiest.year + 9}`

let address = ''
test.beforeAll(async ({ serve }) => {
  address = await serve(detailed, captured)
})

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const from = (group: Locator) => group.getByRole('textbox', { name: 'From' })
const to = (group: Locator) => group.getByRole('textbox', { name: 'To' })

function countOf(query: string): number {
  const { params } = parseSpacecraftParams(parseQuery(query), engine.isKnown)
  if (!params) throw new Error(`The expected query is bad: ${query}`)
  return engine.facets(params.filters).count
}

/** Expects address and rows to agree on one query. */
async function expectQuery(page: Page, query: string) {
  await expect(page).toHaveURL(`${address}spacecraft${query && `?${query}`}`)
  await expect(resultCount(page)).toContainText(`of ${countOf(query)} spacecraft`)
}

test('a decade is a choice with its count, and leads to as many craft', async ({ page }) => {
  await page.goto(`${address}spacecraft`)
  const group = range(page, 'launched')
  await expect(group.getByRole('button', { name: /^\d{4}s / })).toHaveText(
    decades.map(({ year, count }) => `${year}s ${count}`),
  )
  const decade = preset(group, `${busiest.year}s`)
  await decade.click()
  await expectQuery(page, ofDecade)
  expect(countOf(ofDecade)).toBe(busiest.count)
  await expect(decade).toHaveAttribute('aria-pressed', 'true')
  await expect(from(group)).toHaveValue(String(busiest.year))
  await expect(to(group)).toHaveValue(String(busiest.year + 9))
  const words = `in the ${busiest.year}s`
  await expect(heading(page)).toHaveText(`Spacecraft that were first launched ${words}`)
  await chips(page)
    .getByRole('button', { name: `Remove Launched: ${words}` })
    .click()
  await expectQuery(page, '')
  await expect(from(group)).toHaveValue('')
})

test('two years are a range, and one year ends with its last day', async ({ page }) => {
  await page.goto(`${address}spacecraft`)
  const group = range(page, 'launched')
  await from(group).fill('1995')
  await from(group).press('Enter')
  await expectQuery(page, 'launched__gte=1995')
  await expect(chips(page).getByRole('button').first()).toHaveText('Launched: since 1995')
  await to(group).fill('2005')
  await to(group).press('Enter')
  await expectQuery(page, 'launched__gte=1995&launched__lte=2005')
  await expect(heading(page)).toHaveText('Spacecraft that were first launched from 1995 to 2005')
  await to(group).fill('1994')
  await to(group).press('Enter')
  await expect(group.getByRole('alert')).toHaveText('“From” is after “to”.')
  await to(group).fill('then')
  await to(group).press('Enter')
  await expect(group.getByRole('alert')).toHaveText('Enter a year, such as 1981.')
  await expectQuery(page, 'launched__gte=1995&launched__lte=2005')
})

test('an address with days shows what it says, and holds still', async ({ page }) => {
  const query = 'launched__gte=1995-06-01&launched__lte=2005'
  await page.goto(`${address}spacecraft?${query}`)
  await expectQuery(page, query)
  const group = range(page, 'launched')
  await expect(from(group)).toHaveValue('1995-06-01')
  await expect(chips(page).getByRole('button').first()).toHaveText(
    'Launched: from 1995-06-01 to 2005',
  )
})

test('what is no day nor year is told, and the rest is shown', async ({ page }) => {
  await page.goto(`${address}spacecraft?launched__gte=soon&launched__lte=2005`)
  await expect(page.getByText(/^Ignored/)).toContainText('launched__gte “soon”')
  await expect(resultCount(page)).toContainText(`of ${countOf('launched__lte=2005')} spacecraft`)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('decades are links, and years a part of the form', async ({ page }) => {
    await page.goto(`${address}spacecraft`)
    const group = range(page, 'launched')
    await group.getByRole('link', { name: `${busiest.year}s` }).click()
    await expectQuery(page, ofDecade)
    await from(group).fill('1995')
    await to(group).fill('')
    await page.getByRole('button', { name: 'Apply filters' }).click()
    await expect(page).toHaveURL(/[?&]launched__gte=1995(&|$)/)
    await expect(resultCount(page)).toContainText(`of ${countOf('launched__gte=1995')} spacecraft`)
  })
})

test('where no flights are known the filters say why there are no launches', async ({ page }) => {
  await openList(page)
  await expect(sidebar(page).getByText('This copy knows no flights')).toBeVisible()
  await expect(range(page, 'launched')).toHaveCount(0)
  await expect(range(page, 'flights_count')).toBeVisible()
})
