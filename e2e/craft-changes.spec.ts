import type { CatalogueData } from '#ll2/catalogue-data.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { expectAccessible } from './support/accessibility.ts'
import { craftHeading } from './support/craft-page.ts'
import { historyFolder } from './support/history-folder.ts'
import { craftLinks } from './support/list-page.ts'
import { startServer } from './support/start-server.ts'
import { expect, type Page, test } from './test.ts'

const catalogue = syntheticCatalogue({ size: 30, mode: 'detailed' })
const craftAt = (place: number) => {
  const craft = catalogue.spacecraft[place]
  if (!craft) throw new Error('The catalogue has craft')
  return craft
}
const [busy, leaving, quiet] = [craftAt(0), craftAt(1), craftAt(2)]
const retired = { id: 2, name: 'Retired' }
const { image } = craftAt(3)
/** From this state on it has another status and picture, and more flights. */
const turning = 14

/** One craft changes in each state, another leaves with the last. */
const states = Array.from({ length: 16 }, (_, n): CatalogueData => {
  const changed = {
    ...busy,
    name: `Craft of day ${n + 1}`,
    ...(n >= turning && { status: retired, flights_count: 9, image, description: 'Told anew.' }),
  }
  const others = catalogue.spacecraft.slice(n < 15 ? 1 : 2)
  return { ...catalogue, spacecraft: [changed, ...others] }
})

/** Of the ten latest changes five were seen on one day. */
const daysOfTen = 10 - 4

let address = ''
let stop = async () => {}
test.beforeAll(async () => {
  const { folder, remove } = await historyFolder(states)
  const server = await startServer({ CATALOGUE_DATA_DIR: folder })
  address = server.address
  stop = async () => {
    await server.stop()
    await remove()
  }
})
test.afterAll(() => stop())

const changes = (page: Page) => page.getByRole('region', { name: 'Changes' })
const rows = (page: Page) => changes(page).locator('ol > li')

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a craft’s page tells its changes, and one that left has its page still', async ({
    page,
  }) => {
    await page.goto(`${address}spacecraft/${busy.id}`)
    await expect(rows(page)).toHaveCount(daysOfTen)
    await expect(rows(page).nth(1)).toContainText('15 January 2026')
    for (const told of [
      'Retired',
      /Flights .* 9/,
      image?.image_url.split('/').at(-1) ?? '',
      'Craft of day 15',
    ]) {
      await expect(rows(page).nth(1)).toContainText(told)
    }
    const all = changes(page).getByRole('link', { name: 'Show all' })
    await expect(all).toHaveAttribute('href', `/catalogue/history?id=${busy.id}&limit=100`)

    const response = await page.goto(`${address}spacecraft/${leaving.id}`)
    expect(response?.status()).toBe(200)
    await expect(craftHeading(page)).toHaveText(leaving.name)
    await expect(
      page.getByText('No longer listed by Launch Library 2 since 16 January 2026'),
    ).toBeVisible()
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
    await expect(rows(page)).toHaveText([/16 January 2026.*Left the catalogue/s])
    const api = await page.request.get(`${address}2.3.0/spacecraft/${leaving.id}/`)
    expect(api.status()).toBe(404)
  })
})

test('who comes near to the changes has them, all on demand, and is told of a failure', async ({
  page,
  expectMessage,
}) => {
  expectMessage(/ERR_FAILED/)
  const asked = '**/catalogue/history?*'
  await page.goto(`${address}spacecraft`)
  await page.route(asked, route => route.abort())
  await craftLinks(page).filter({ hasText: 'Craft of day 16' }).click()
  await changes(page).scrollIntoViewIfNeeded()
  await expect(changes(page).getByRole('alert')).toHaveText(/cannot be reached/)
  await page.unroute(asked)
  await changes(page).getByRole('button', { name: 'Try again' }).click()
  await expect(rows(page)).toHaveCount(daysOfTen)
  await changes(page)
    .getByRole('link', { name: /Show all \d+ changes/ })
    .click()
  await expect(rows(page)).toHaveCount(states.length - 1)
  await expect(rows(page).last()).toContainText('Craft of day 1')
  await changes(page).getByText('Show what it was').click()
  await expectAccessible(page)
})

test('a craft without changes says so, and one that left opens from a link too', async ({
  page,
  expectMessage,
}) => {
  // The API has no such craft.
  expectMessage(/404/)
  await page.goto(`${address}spacecraft/${quiet.id}`)
  await expect(changes(page)).toContainText('None since 1 January 2026')
  await page.evaluate(path => {
    history.pushState(null, '', path)
    dispatchEvent(new PopStateEvent('popstate'))
  }, `/spacecraft/${leaving.id}`)
  await expect(craftHeading(page)).toHaveText(leaving.name)
  await expect(page.getByText('No longer listed by Launch Library 2 since')).toBeVisible()
  await expect(page.getByRole('link', { name: 'See this as API' })).toHaveAttribute(
    'href',
    `/catalogue/history?id=${leaving.id}`,
  )
})
