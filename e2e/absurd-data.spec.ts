import {
  absurdCatalogue,
  absurdIds,
  chain,
  crowdedConfiguration,
  crowdedFamily,
  rootedConfiguration,
  veteran,
  veteranFlights,
} from '#testing/synthetic-absurd-catalogue.ts'
import { filtersDialog, filtersOpener } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

let address: string
test.beforeAll(async ({ serve }) => {
  test.slow()
  address = await serve(absurdCatalogue(), '0001-01-01T00:00:00Z')
})

const ids = Object.values(absurdIds)
const everyId = (first: number) => ids.map(id => first + id).join()
const named = 'ordering=id&limit=12'

const listed = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: /\d spacecraft/ })).toBeVisible()
const craftEnded = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Its agency' })).toBeVisible()
const craftListed = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Its craft' })).toBeVisible()

/** Every kind of page, by its address, with what is there once all of it is. */
const pages: Record<string, (page: Page) => Promise<unknown>> = {
  [`spacecraft?${named}`]: listed,
  [`spacecraft?${named}&view=table`]: listed,
  'spacecraft?limit=96': listed,
  [`spacecraft?status=${everyId(50)}&agency=${everyId(500)}&family=${ids}&license=${everyId(100)}`]:
    listed,
  [`spacecraft?search=${'Unbroken'.repeat(20)}&status=51,53&spacecraft_config=1,2,3`]: page =>
    expect(page.getByRole('heading', { name: 'No spacecraft match' })).toBeVisible(),
  ...Object.fromEntries(
    ids.flatMap(id => [
      [`spacecraft/${id}`, craftEnded],
      [`configurations/${id}`, craftListed],
      [`families/${id}`, craftListed],
    ]),
  ),
  [`spacecraft/${veteran}`]: craftEnded,
  [`configurations/${crowdedConfiguration}`]: craftListed,
  [`configurations/${rootedConfiguration}`]: craftListed,
  [`configurations/${chain.last}`]: craftListed,
  [`spacecraft/${chain.last}`]: page =>
    expect(page.getByRole('heading', { name: 'Its family' })).toBeVisible(),
  [`families/${chain.first}`]: craftListed,
  [`families/${chain.last}`]: craftListed,
  [`families/${crowdedFamily}`]: craftListed,
  configurations: page => expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible(),
  credits: page => expect(page.getByRole('figure').first()).toBeVisible(),
  about: page => expect(page.getByText('The copy holds')).toBeVisible(),
  [`unknown/${'x'.repeat(250)}`]: page => expect(page.getByText('404')).toBeVisible(),
  [`2.3.0/spacecraft/${absurdIds.unbroken}/?format=api&x=${'x'.repeat(250)}`]: page =>
    expect(page.getByText('HTTP 200 OK')).toBeVisible(),
}

/** How far the window can be scrolled to the side, in pixels. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    scrollTo(1e6, scrollY)
    return scrollX
  })

/** What one window of elements too many would freeze; the busiest page in LL2's data has 3,500. */
const mostElements = 8000

for (const [path, isThere] of Object.entries(pages)) {
  test(`nothing widens or floods /${path.slice(0, 60)}`, async ({ page }) => {
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(address + path)
      await isThere(page)
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0)
      expect(await page.locator('*').count()).toBeLessThan(mostElements)
      expect((await page.title()).length).toBeLessThan(400)
    }
  })
}
