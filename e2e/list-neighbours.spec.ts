import { expectedList } from './support/catalogue.ts'
import { backToResults, craftHeading } from './support/craft-page.ts'
import { craftLink, expectList, openList } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

const query = 'status=4&ordering=name&limit=12'
const all = expectedList('status=4&ordering=name&limit=96').results.map(({ name }) => name)
const neighbours = (page: Page) => page.getByRole('navigation', { name: 'In this list' })
const next = (page: Page) => neighbours(page).getByRole('link', { name: /^Next/ })
const previous = (page: Page) => neighbours(page).getByRole('link', { name: /^Previous/ })

async function openCraftAt(page: Page, place: number) {
  await openList(page, query)
  await craftLink(page, all[place] ?? '').click()
  await expectCraft(page, place)
}

async function expectCraft(page: Page, place: number) {
  await expect(craftHeading(page)).toHaveText(all[place] ?? '')
  await expect(neighbours(page)).toContainText(`${place + 1} of ${all.length}`)
}

test('one goes through the list without going back to it, also after a reload', async ({
  page,
}) => {
  await openCraftAt(page, 0)
  await expect(previous(page)).toHaveCount(0)
  await next(page).click()
  await expectCraft(page, 1)
  await expect(craftHeading(page)).toBeFocused()
  await page.reload()
  await expectCraft(page, 1)
  await next(page).click()
  await expectCraft(page, 2)
  await previous(page).click()
  await expectCraft(page, 1)
  await backToResults(page).click()
  await expectList(page, query)
})

test('the ends of a page are not the ends of the list', async ({ page }) => {
  await openCraftAt(page, 11)
  await next(page).click()
  await expectCraft(page, 12)
  await previous(page).click()
  await expectCraft(page, 11)
  await next(page).click()
  await expectCraft(page, 12)
  // The way back leads to the page on which this craft stands, and to the craft itself.
  await backToResults(page).click()
  await expectList(page, 'status=4&ordering=name&page=2&limit=12')
  await expect(craftLink(page, all[12] ?? '')).toBeFocused()
})

test('the last craft of a list has none after it', async ({ page }) => {
  const last = all.length - 1
  await openList(page, 'status=4&ordering=name&page=2&limit=12')
  await craftLink(page, all[last] ?? '').click()
  await expectCraft(page, last)
  await expect(next(page)).toHaveCount(0)
  await expect(previous(page)).toBeVisible()
})

test('a craft opened by its address belongs to no list', async ({ page }) => {
  const [craft] = expectedList(query).results
  await page.goto(`/spacecraft/${craft?.id}`)
  await expect(craftHeading(page)).toHaveText(craft?.name ?? '')
  await expect(neighbours(page)).toHaveCount(0)
})

test('a list whose address asked too much has its neighbours all the same', async ({ page }) => {
  await page.goto('/spacecraft?status=4,999&ordering=name&page=999&limit=12')
  const last = all.length - 1
  await craftLink(page, all[last] ?? '').click()
  await expectCraft(page, last)
  await expect(next(page)).toHaveCount(0)
  await previous(page).click()
  await expectCraft(page, last - 1)
})
