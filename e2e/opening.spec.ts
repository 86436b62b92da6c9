import { emptyPages } from './support/empty-pages.ts'
import { holdScripts } from './support/hold-scripts.ts'
import { expectRows } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

test.use({ ...emptyPages, firstVisit: true })

/** What stands in the place of a page that has not come. */
const standIn = (page: Page) =>
  page
    .locator('#app')
    .evaluate(element => getComputedStyle(element, '::before').content.replaceAll('"', ''))

test('a page that came empty says that it is on its way', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('/spacecraft', { waitUntil: 'commit' })
  await expect.poll(() => standIn(page)).toBe('Opening the catalogue…')
  release()
  await expectRows(page, '')
  expect(await standIn(page)).toBe('none')
})
