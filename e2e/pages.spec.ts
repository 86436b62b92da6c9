import { expectedList } from './support/catalogue.ts'
import { emptyPages } from './support/empty-pages.ts'
import { hold } from './support/hold.ts'
import { watchLayoutShifts } from './support/layout-shift.ts'
import {
  expectList,
  expectRows,
  historyLength,
  openList,
  pageLink,
  pager,
  resultsHeading,
  upperPager,
} from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

async function expectCurrent(page: Page, number: number) {
  await expect(pager(page).locator('[aria-current]')).toHaveCount(1)
  await expect(pageLink(page, `Page ${number}`)).toHaveAttribute('aria-current', 'page')
}

test('pages are links, the current one is marked, the ends lead nowhere', async ({ page }) => {
  await openList(page, 'limit=12')
  expect(expectedList('limit=12').pages).toBe(2)
  await expect(pager(page).getByRole('link')).toHaveText(['1', '2', '→'])
  await expectCurrent(page, 1)
  await expect(pageLink(page, 'Page 2')).toHaveAttribute('href', '/spacecraft?page=2&limit=12')
  await expect(pageLink(page, 'Next page')).toHaveAttribute('href', '/spacecraft?page=2&limit=12')
  await expect(pageLink(page, 'Previous page')).toHaveCount(0)
})

test('a page goes to the top of the results, in one history entry', async ({ page }) => {
  await openList(page, 'limit=12')
  const entries = await historyLength(page)
  await pageLink(page, 'Page 2').click()
  await expectList(page, 'page=2&limit=12')
  await expect(resultsHeading(page)).toBeFocused()
  await expect(resultsHeading(page)).toBeInViewport()
  await expectCurrent(page, 2)
  expect(await historyLength(page)).toBe(entries + 1)
})

test('a page that is chosen stays marked while its rows are waited for', async ({ page }) => {
  const { promise: answer, resolve: release } = hold()
  // It is fetched ahead, too.
  await page.route('**/catalogue/entries?*offset=12*', async route => {
    await answer
    await route.continue()
  })
  await openList(page, 'limit=12')
  await page.evaluate(noteMarks)
  await upperPager(page).getByRole('link', { name: 'Next page' }).click()
  await expect(page.locator('[aria-busy=true]')).toBeVisible()
  await expect(upperPager(page)).toContainText('Page 2 of 2')
  release()
  await expectList(page, 'page=2&limit=12')
  await pageLink(page, 'Page 1').click()
  await expectList(page, 'limit=12')
  await expectCurrent(page, 1)
  const { above, below } = await page.evaluate((): { above: string[]; below: string[] } =>
    Reflect.get(globalThis, 'marks'),
  )
  expect(above).toEqual(['Page 1 of 2', 'Page 2 of 2', 'Page 1 of 2'])
  expect(below).toEqual(['1', '2', '1'])
})

/** In the page: notes frame by frame which page is marked, above the list and below it. */
function noteMarks() {
  const above: string[] = []
  const below: string[] = []
  const add = (marks: string[], mark: string | null | undefined) => {
    if (mark && mark !== marks.at(-1)) marks.push(mark)
  }
  const note = () => {
    add(
      above,
      document.querySelector('[aria-label="Pages, above the list"] > span:not([aria-hidden])')
        ?.textContent,
    )
    add(below, document.querySelector('[aria-label=Pages] [aria-current]')?.textContent)
    requestAnimationFrame(note)
  }
  note()
  Object.assign(globalThis, { marks: { above, below } })
}

test('previous and next page', async ({ page }) => {
  await openList(page, 'limit=12')
  await pageLink(page, 'Next page').click()
  await expectList(page, 'page=2&limit=12')
  await expect(pageLink(page, 'Next page')).toHaveCount(0)
  await pageLink(page, 'Previous page').click()
  await expectList(page, 'limit=12')
  await expectCurrent(page, 1)
})

test('the current page keeps its mark when the address has unknown parts', async ({ page }) => {
  await page.goto('/spacecraft?limit=12&page=2&nonsense=1')
  await expectRows(page, 'limit=12&page=2')
  await expectCurrent(page, 2)
})

test('a page past the end shows the last one', async ({ page }) => {
  await openList(page, 'limit=12&page=99')
  await expectList(page, 'page=2&limit=12')
  await expectCurrent(page, 2)
  await expect(page).toHaveTitle('Spacecraft · Page 2 · Spacecraft Catalogue')
  await pageLink(page, 'Previous page').click()
  await expectList(page, 'limit=12')
})

test('the page size is chosen and kept in the address', async ({ page }) => {
  await openList(page, 'limit=12&page=2')
  const size = page.getByRole('combobox', { name: 'Per page' })
  await expect(size).toHaveValue('12')
  await size.focus()
  await size.selectOption('48')
  await expectList(page, 'limit=48')
  await expect(size).toBeFocused()
  await expect(pager(page)).toHaveCount(0)
  await size.selectOption('24')
  await expectList(page, '')
})

test('pages keep filters and order', async ({ page }) => {
  await openList(page, 'status=4&ordering=name&limit=12')
  await pageLink(page, 'Page 2').click()
  await expectList(page, 'status=4&ordering=name&page=2&limit=12')
})

test('the next page is there before it is asked for', async ({ page }) => {
  const next = page.waitForResponse(/catalogue\/entries\?.*offset=12(&|$)/)
  await openList(page, 'limit=12')
  await next
  // From here on only what the browser already holds can be shown.
  await page.route('**/catalogue/entries?*', () => {})
  await pager(page).getByRole('link', { name: 'Next page' }).click()
  await expectRows(page, 'limit=12&page=2')
})

test('pages are turned above the list too, and both say where one is', async ({ page }) => {
  await openList(page, 'limit=12')
  await expect(upperPager(page)).toContainText('Page 1 of 2')
  await expect(upperPager(page).getByRole('link')).toHaveAccessibleName('Next page')
  await upperPager(page).getByRole('link', { name: 'Next page' }).click()
  await expectList(page, 'page=2&limit=12')
  await expect(resultsHeading(page)).toBeFocused()
  await expect(upperPager(page)).toContainText('Page 2 of 2')
  await expectCurrent(page, 2)
  await upperPager(page).getByRole('link', { name: 'Previous page' }).click()
  await expectList(page, 'limit=12')
})

test('a list of one page has no ways to others, above or below', async ({ page }) => {
  await openList(page, '')
  await expect(page.getByRole('combobox', { name: 'Per page' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: /^Pages/ })).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true })

  test('pages are above the list once one has turned one', async ({ page }) => {
    await openList(page, 'limit=12')
    await expect(pager(page)).toBeAttached()
    await expect(upperPager(page)).toBeHidden()
    await pager(page).getByRole('link', { name: 'Next page' }).tap()
    await expectRows(page, 'limit=12&page=2')
    await upperPager(page).getByRole('link', { name: 'Previous page' }).tap()
    await expectRows(page, 'limit=12')
  })
})

test.describe('where the page is made by script', () => {
  test.use({ viewport: { width: 375, height: 812 }, ...emptyPages, firstVisit: true })

  test('nothing moves when the pages are known', async ({ page, context }) => {
    const shifts = await watchLayoutShifts(context)
    await page.goto('/spacecraft?limit=12&page=2')
    await expect(upperPager(page)).toBeVisible()
    await expect(pager(page)).toBeAttached()
    await page.evaluate(() => window.takeLayoutShifts())
    expect(shifts).toEqual([])
  })
})
