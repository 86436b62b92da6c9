import type { CatalogueData } from '#ll2/catalogue-data.ts'
import { makeCatalogue } from '#testing/make-catalogue.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { expectAccessible } from './support/accessibility.ts'
import { historyFolder } from './support/history-folder.ts'
import { craftLinks } from './support/list-page.ts'
import { serveCatalogues } from './support/serve-catalogue.ts'
import { startServer } from './support/start-server.ts'
import { expect, type Page, test } from './test.ts'

const catalogue = syntheticCatalogue({ size: 12, mode: 'detailed' })
const [leaving, changing, ...others] = catalogue.spacecraft
if (!leaving || !changing) throw new Error('The catalogue has craft')
const lacking = { ...changing, name: 'A craft without a number', serial_number: '' }

/** What is shared, and what it is on the day after. */
const states: CatalogueData[] = [
  { ...catalogue, spacecraft: [leaving, changing, ...others] },
  { ...catalogue, spacecraft: [lacking, ...others] },
]

const { serve, stop: stopServers } = serveCatalogues()
const running: (() => Promise<void>)[] = [stopServers]
async function startOn(all: readonly CatalogueData[]) {
  const { folder, remove } = await historyFolder(all)
  const server = await startServer({ CATALOGUE_DATA_DIR: folder })
  running.push(server.stop, remove)
  return server.address
}
let before = ''
let after = ''
test.beforeAll(async () => {
  before = await startOn(states.slice(0, 1))
  after = await startOn(states)
})
test.afterAll(async () => {
  for (const stop of running) await stop()
})

const gaps = (page: Page) => page.getByRole('navigation', { name: 'Gaps' })
const chip = (page: Page) => page.getByRole('button', { name: /^Remove Chosen/ })

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the keeper finds what is missing, a text to send, and what changed', async ({ page }) => {
    await page.goto(`${after}gaps`)
    await gaps(page).getByRole('link', { name: 'No serial number' }).click()
    await expect(page.getByRole('heading', { name: 'No serial number' })).toBeVisible()
    await expect(page.getByRole('link', { name: lacking.name }).first()).toBeVisible()
    await expect(page.getByRole('textbox', { name: /^To send/ })).toHaveValue(
      new RegExp(`- spacecraft ${lacking.id}, ${lacking.name}: no serial number`),
    )
    const kept = page.getByRole('region', { name: 'How this copy is kept' })
    await expect(kept.getByRole('listitem').filter({ hasText: leaving.name })).toBeVisible()
    await expect(kept).toContainText('2 January 2026')
  })
})

test('where nothing is missing that is said; the gauge tells the calls of the hour', async ({
  page,
}) => {
  await page.goto(`${await serve(makeCatalogue([]))}gaps`)
  await expect(page.getByText('Nothing that is looked for here is missing.')).toBeVisible()
  await page.goto(`${after}gaps?field=shoes`)
  await expect(page.getByText('Ignored in this address: field “shoes”.')).toBeVisible()
  await expect(page.getByRole('meter', { name: /^Calls/ })).toBeVisible()
  await expect(page.getByText(/^\d+ of 15 in the last hour$/)).toBeVisible()
  await expectAccessible(page)
})

test('the very craft are shared, and are listed as they are now with what differs', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const chosen = [leaving, changing]
  await page.goto(`${before}spacecraft?ids=${chosen.map(({ id }) => id).join()}`)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('button', { name: 'These 2 craft as of 1 January 2026' }).click()
  await expect(page.getByText(/^Link copied: 2 chosen craft as of 1 January 2026/)).toBeVisible()
  const shared = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  await page.goto(shared.href)
  await expect(page.getByText('Nothing has changed since 1 January 2026.')).toBeVisible()

  await page.goto(new URL(`${shared.pathname}${shared.search}`, after).href)
  await expect(craftLinks(page)).toHaveText([lacking.name])
  const notice = page.getByText('The data have changed since 1 January 2026').locator('..')
  await expect(notice).toContainText(`No longer listed: ${leaving.name}`)
  await expect(notice).toContainText(`${lacking.name}: `)
  await expect(notice).toContainText('serial number')
  await expectAccessible(page)
  await chip(page).click()
  await expect(page).toHaveURL(`${after}spacecraft`)
})

test('what differs from a state that nobody here knows is said to be unknown', async ({ page }) => {
  await page.goto(`${after}spacecraft?ids=${lacking.id},999999&as_of=2020-02-29,0123456789ab`)
  await expect(chip(page)).toHaveText('Chosen: 2 craft as of 29 February 2020')
  await expect(page.getByText(/What differs is not known here, or no longer/)).toBeVisible()
  await page.goto(`${after}spacecraft?ids=1-999&as_of=yesterday`)
  await expect(
    page.getByText('Ignored in this address: ids “1-999”, as_of “yesterday”.'),
  ).toBeVisible()
})
