import { openFlight } from '#ll2/flown.ts'
import { formatIsoDuration, parseIsoDuration } from '#ll2/iso-duration.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { expectAccessibleAtAnyWidth } from './support/accessibility.ts'
import { captured, detailed } from './support/detailed-catalogue.ts'
import { emptyPages } from './support/empty-pages.ts'
import { craftLinks, resultCount } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

const now = Date.parse(captured)
const { spacecraft } = detailed

const record = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true })
const ways = (page: Page) => page.getByRole('navigation', { name: 'Ways in' })

/** Every flight of the catalogue with launch and end, in milliseconds. */
const flights = spacecraft.flatMap(craft => {
  const all = craft.response_mode === 'detailed' ? craft.flights : []
  return all.map(flight => ({
    craft,
    from: Date.parse(flight.launch?.net ?? ''),
    to: flight === openFlight(craft, now) ? now : Date.parse(flight.mission_end ?? ''),
  }))
})
const first = (craft: Spacecraft) =>
  Math.min(...flights.filter(flight => flight.craft === craft).map(({ from }) => from))
const highest = (amounts: number[]) => amounts.reduce((most, one) => Math.max(most, one), 0)
const seconds = (iso: string | null) => parseIsoDuration(iso ?? '') ?? 0
const having = (amountOf: (craft: Spacecraft) => number, most: number) =>
  spacecraft.filter(craft => amountOf(craft) === most).map(({ name }) => name)
const dated = (moment: number) => new Date(moment).toISOString().slice(0, 10)

/** The times between two flights of a craft, looked for among all pairs. */
const stays = flights.flatMap(before => {
  const later = flights.filter(({ craft, from }) => craft === before.craft && from > before.to)
  return later.map(next => ({ craft: before.craft, stay: next.from - before.to }))
})
const upAt = (moment: number) => flights.filter(({ from, to }) => from <= moment && moment < to)
const reflown = spacecraft.flatMap(craft => {
  const [, second] = flights
    .filter(flight => flight.craft === craft)
    .map(({ from }) => from)
    .sort((a, b) => a - b)
  return second === undefined ? [] : [{ craft, second }]
})
const launched = spacecraft.map(first).filter(Number.isFinite)
const perYear = launched.map(
  one => launched.filter(other => dated(other).slice(0, 4) === dated(one).slice(0, 4)).length,
)
const lost = spacecraft.filter(({ status }) => status.name === 'Destroyed')

test('every record shows the figure that the data give, and the craft behind it', async ({
  page,
  serve,
}) => {
  await page.goto(`${await serve(detailed, captured)}records`)
  const longest = highest(flights.map(({ from, to }) => to - from))
  const inSpace = highest(spacecraft.map(craft => seconds(craft.time_in_space)))
  const docked = highest(spacecraft.map(craft => seconds(craft.time_docked)))
  const shortest = Math.min(...stays.map(({ stay }) => stay))
  for (const [title, duration, names] of [
    [
      'Longest single flight',
      longest / 1000,
      flights.filter(({ from, to }) => to - from === longest).map(({ craft }) => craft.name),
    ],
    ['Most time in space', inSpace, having(one => seconds(one.time_in_space), inSpace)],
    ['Longest docked', docked, having(one => seconds(one.time_docked), docked)],
    [
      'Shortest turnaround',
      shortest / 1000,
      stays.filter(({ stay }) => stay === shortest).map(({ craft }) => craft.name),
    ],
  ] as const) {
    const iso = formatIsoDuration(duration)
    await expect(record(page, title).locator(`time[datetime="${iso}"]`).first()).toBeVisible()
    await expectHolders(page, title, names)
  }

  const often = highest(spacecraft.map(craft => craft.flights_count ?? 0))
  await expect(record(page, 'Most flights')).toContainText(`${often} flights`)
  await expectHolders(
    page,
    'Most flights',
    having(craft => craft.flights_count ?? 0, often),
  )

  const again = Math.min(...reflown.map(({ second }) => second))
  const day = `time[datetime="${dated(again)}"]`
  await expect(record(page, 'First flown again').locator(day).first()).toBeVisible()
  await expectHolders(
    page,
    'First flown again',
    reflown.filter(({ second }) => second === again).map(({ craft }) => craft.name),
  )

  const families = new Map<string, number>()
  for (const craft of spacecraft) {
    if (!Number.isFinite(first(craft))) continue
    for (const { name } of craft.spacecraft_config.family ?? []) {
      families.set(name, Math.min(families.get(name) ?? Number.POSITIVE_INFINITY, first(craft)))
    }
  }
  const ofFamilies = record(page, 'First of each family')
  await expect(ofFamilies).toContainText(`${families.size} families`)
  for (const [family, moment] of families) {
    const row = ofFamilies
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: family, exact: true }) })
    await expect(row.locator(`time[datetime="${dated(moment)}"]`).first()).toBeVisible()
  }

  await expect(record(page, 'Ended by loss')).toContainText(`${lost.length} craft`)
  await expect(record(page, 'Most craft up at once')).toContainText(
    `${highest(flights.map(({ from }) => upAt(from).length))} craft`,
  )
  await expect(record(page, 'Most new craft in a year')).toContainText(`${highest(perYear)} craft`)
})

/** Expects a record to show just these craft, or as many of them as it shows. */
async function expectHolders(page: Page, title: string, names: readonly string[]) {
  const headings = record(page, title).getByRole('heading', { level: 3 })
  await expect(headings).toHaveCount(Math.min(8, names.length))
  for (const name of await headings.allTextContents()) expect(names, title).toContain(name)
  if (names.length > 1) {
    await expect(record(page, title)).toContainText(`Shared by ${names.length}`)
  }
}

test('a record leads to the list that shows it, and to its craft', async ({ page, serve }) => {
  await page.goto(`${await serve(detailed, captured)}records`)
  const holder = await record(page, 'Most time in space')
    .getByRole('heading', { level: 3 })
    .innerText()
  await record(page, 'Most time in space')
    .getByRole('link', { name: /longest in space/ })
    .click()
  await expect(page).toHaveURL(/\/spacecraft\?ordering=-time_in_space$/)
  await expect(craftLinks(page).first()).toHaveText(holder)
})

test('who follows a record to its list comes back by the main ways', async ({ page, serve }) => {
  await page.goto(`${await serve(detailed, captured)}records`)
  await record(page, 'Ended by loss').getByRole('link', { name: 'Destroyed spacecraft' }).click()
  await expect(resultCount(page)).toContainText(`of ${lost.length} spacecraft`)
  const main = page.getByRole('navigation', { name: 'Main' })
  await main.getByRole('link', { name: 'Records' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Records')
  await record(page, 'Longest single flight').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/spacecraft\/\d+$/)
})

test('a copy without flights tells the records that take none, and which it cannot', async ({
  page,
}) => {
  await page.goto('/records')
  await expect(page.getByText('knows no flights of any craft')).toContainText(
    'first of each family',
  )
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Most time in space',
    'Longest docked',
    'Most flights',
    'Ended by loss',
  ])
})

test('records that cannot be had are offered again', async ({ page, expectMessage }) => {
  expectMessage(/503/)
  let isDown = true
  await page.route('**/catalogue/records', route =>
    isDown ? route.fulfill({ status: 503 }) : route.continue(),
  )
  await page.goto(`${emptyPages.baseURL}/records`)
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessibleAtAnyWidth(page)
  isDown = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(record(page, 'Most flights')).toBeVisible()
})

test('the records are accessible', async ({ page, serve }) => {
  const few = syntheticCatalogue({ size: 40, mode: 'detailed' })
  await page.goto(`${await serve(few, captured)}records`)
  await expect(record(page, 'Longest single flight')).toBeVisible()
  await expectAccessibleAtAnyWidth(page)
})

for (const width of [320, 375]) {
  test.describe(`on a phone of ${width} px`, () => {
    test.use({ viewport: { width, height: 812 }, isMobile: true, hasTouch: true })

    test('the main ways fit, the records among them', async ({ page }) => {
      await page.goto('/records')
      const main = page.getByRole('navigation', { name: 'Main' })
      await expect(main.getByRole('link', { name: 'Records' })).toBeInViewport({ ratio: 1 })
      expect(await main.evaluate(nav => nav.scrollWidth - nav.clientWidth)).toBe(0)
    })
  })
}

test('what is found by the palette leads to the records', async ({ page }) => {
  await page.goto('/about')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('records')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/records$/)
})

test('the ways in stand at the foot of the plain list, not where something is chosen', async ({
  page,
  serve,
}) => {
  const address = await serve(detailed, captured)
  await page.goto(`${address}spacecraft`)
  const links = ways(page).getByRole('link')
  await expect(links.first()).toHaveText('Records')
  await ways(page).getByRole('link', { name: 'Lost' }).click()
  await expect(resultCount(page)).toContainText(`of ${lost.length} spacecraft`)
  await expect(page.getByRole('link', { name: 'CSV' })).toBeVisible()
  await expect(ways(page)).toHaveCount(0)
  await page.goto(`${address}spacecraft?page=2`)
  await expect(page.getByRole('link', { name: 'CSV' })).toBeVisible()
  await expect(ways(page)).toHaveCount(0)
})

test('each decade of the ways in leads to the craft first launched in it', async ({
  page,
  serve,
}) => {
  const address = await serve(detailed, captured)
  await page.goto(`${address}spacecraft?search=zzzz`)
  const decades = [...new Set(launched.map(moment => `${dated(moment).slice(0, 3)}0s`))].sort()
  await expect(ways(page).getByRole('link', { name: /^\d+s$/ })).toHaveText(decades)
  const [decade = ''] = decades
  const count = launched.filter(moment => `${dated(moment).slice(0, 3)}0s` === decade).length
  await ways(page).getByRole('link', { name: decade }).click()
  await expect(resultCount(page)).toContainText(new RegExp(`\\b${count} spacecraft`))
})

test('where no flight is known there are ways in without decades', async ({ page, serve }) => {
  await page.goto(`${await serve(syntheticCatalogue({ size: 60 }))}spacecraft`)
  await expect(ways(page).getByRole('link', { name: 'Never flown' })).toBeVisible()
  await expect(ways(page).getByRole('link', { name: /^\d+s$/ })).toHaveCount(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('records and ways in can be read and followed', async ({ page, serve }) => {
    const address = await serve(detailed, captured)
    await page.goto(`${address}spacecraft`)
    await ways(page).getByRole('link', { name: 'Never flown' }).click()
    await expect(page).toHaveURL(/flights_count__lte=0$/)
    await page.goto(`${address}spacecraft?search=zzzz`)
    await ways(page).getByRole('link', { name: 'Records' }).click()
    await record(page, 'Most time in space')
      .getByRole('link', { name: /longest in space/ })
      .click()
    await expect(page).toHaveURL(/ordering=-time_in_space$/)
  })
})
