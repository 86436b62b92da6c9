import { craftNamed, expectedList } from './support/catalogue.ts'
import { backToResults, craftHeading, openCraft } from './support/craft-page.ts'
import { craftLink, expectList, openList, scrolled } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

const query = 'status=4&ordering=name&limit=12'
const last = expectedList(query).results.at(-1)?.name ?? ''

/** Opens the last craft of a list, which needs scrolling to. @returns where the list stood */
async function openLast(page: Page): Promise<number> {
  await openList(page, query)
  await craftLink(page, last).scrollIntoViewIfNeeded()
  const place = await scrolled(page)
  expect(place).toBeGreaterThan(0)
  await craftLink(page, last).click()
  await expect(craftHeading(page)).toHaveText(last)
  return place
}

async function expectReturned(page: Page, place: number) {
  await expectList(page, query)
  await expect(craftLink(page, last)).toBeFocused()
  await expect.poll(() => scrolled(page)).toBe(place)
}

test('"Back to results" returns to the page, the place and the link', async ({ page }) => {
  const place = await openLast(page)
  await backToResults(page).click()
  await expectReturned(page, place)
})

test('the browser’s back does the same', async ({ page }) => {
  const place = await openLast(page)
  await page.goBack()
  await expectReturned(page, place)
})

test('the filters beside the list are found where they were', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 })
  await openList(page, query)
  const filters = page.locator('#filters')
  const place = await filters.evaluate(element => {
    element.scrollTo(0, element.scrollHeight)
    return element.scrollTop
  })
  expect(place).toBeGreaterThan(500)
  await craftLink(page, last).click()
  await expect(craftHeading(page)).toHaveText(last)
  await backToResults(page).click()
  await expectList(page, query)
  await expect.poll(() => filters.evaluate(({ scrollTop }) => scrollTop)).toBe(place)
})

test('after the craft was reloaded all of it is still found', async ({ page }) => {
  const place = await openLast(page)
  await page.reload()
  await expect(craftHeading(page)).toHaveText(last)
  await backToResults(page).click()
  await expectReturned(page, place)
})

test('forward opens the craft again', async ({ page }) => {
  await openLast(page)
  await page.goBack()
  await expectList(page, query)
  await page.goForward()
  await expect(craftHeading(page)).toHaveText(last)
  await expect(craftHeading(page)).toBeFocused()
})

test('a craft opened directly leads to all craft', async ({ page }) => {
  await openCraft(page, craftNamed('Ship 31'))
  await backToResults(page).click()
  await expectList(page, '')
})

test('from craft to craft, the way back stays that to the list', async ({ page }) => {
  await openList(page, 'spacecraft_config=1&ordering=name')
  await craftLink(page, 'Soyuz 9').click()
  await expect(craftHeading(page)).toHaveText('Soyuz 9')
  await page.getByRole('link', { name: 'Soyuz T No.5', exact: true }).click()
  await expect(craftHeading(page)).toHaveText('Soyuz T No.5')
  await backToResults(page).click()
  await expectList(page, 'spacecraft_config=1&ordering=name')
})
