import { craftNamed, expectedList, namesOf, optionLabel } from './support/catalogue.ts'
import { craftHeading } from './support/craft-page.ts'
import { emptyPages } from './support/empty-pages.ts'
import { hold } from './support/hold.ts'
import {
  chips,
  craftLink,
  craftLinks,
  expectList,
  expectQuery,
  expectRows,
  filtersDialog,
  filtersOpener,
  openList,
  option,
  resultCount,
  rows,
  sortBy,
} from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

test.use(emptyPages)

const listPath = '**/catalogue/entries?*'
const retry = (page: Page) => page.getByRole('button', { name: /^Try again/ })

test('a failed request keeps the old rows and offers to try again', async ({
  page,
  expectMessage,
}) => {
  expectMessage(/503/)
  await openList(page)
  await page.route(listPath, route => route.fulfill({ status: 503 }))
  await sortBy(page).selectOption('name')
  await expect(page.getByRole('alert')).toContainText('error 503')
  await expect(page.getByRole('alert')).toContainText('What you see below is from before')
  await expect(craftLinks(page)).toHaveText(namesOf(expectedList('').results))

  await page.unroute(listPath)
  await retry(page).click()
  await expectList(page, 'ordering=name')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a failure that passes is not even seen', async ({ page, expectMessage }) => {
  expectMessage(/503/)
  await page.route(listPath, route => route.fulfill({ status: 503 }), { times: 1 })
  await openList(page)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a first visit that fails says so and recovers', async ({ page, expectMessage }) => {
  expectMessage(/500/)
  await page.route(listPath, route => route.fulfill({ status: 500 }))
  await page.goto('/spacecraft?status=3')
  await expect(page.getByRole('alert')).toContainText('error 500')
  await expect(rows(page)).toHaveCount(0)
  await page.unroute(listPath)
  await retry(page).click()
  await expectRows(page, 'status=3')
})

test('offline is told as such, and ends', async ({ page, context, expectMessage }) => {
  expectMessage(/ERR_INTERNET_DISCONNECTED/)
  await openList(page)
  await context.setOffline(true)
  await sortBy(page).selectOption('name')
  await expect(page.getByRole('alert')).toContainText('You are offline')
  await expect(rows(page)).toBeVisible()
  await context.setOffline(false)
  await retry(page).click()
  await expectList(page, 'ordering=name')
})

test('an answer that is none is told as unreadable', async ({ page }) => {
  await page.route(listPath, route => route.fulfill({ json: { count: 'many' } }))
  await page.goto('/spacecraft')
  await expect(page.getByRole('alert')).toContainText('unreadable')
})

test('"Retry-After" is counted down', async ({ page, expectMessage }) => {
  expectMessage(/429/)
  await page.clock.install()
  await openList(page)
  await page.route(listPath, route =>
    route.fulfill({
      status: 429,
      headers: { 'Retry-After': '60' },
      json: { detail: 'Request was throttled. Expected available in 60 seconds.' },
    }),
  )
  await sortBy(page).selectOption('name')
  await expect(page.getByRole('alert')).toContainText('asked too often')
  await expect(retry(page)).toBeDisabled()
  // It counts already: a clock that is stopped before would leave it at its first number.
  await expect(retry(page)).not.toHaveText('Try again in 60 seconds')

  // Once the clock stands still, only the spec moves it.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 10_000)
  const left = Number(/\d+/.exec(await retry(page).innerText())?.[0])
  expect(left).toBeLessThan(60)
  await page.clock.runFor(1000)
  await expect(retry(page)).toHaveText(`Try again in ${left - 1} seconds`)
  await page.clock.runFor((left - 2) * 1000)
  await expect(retry(page)).toHaveText('Try again in 1 second')
  await expect(retry(page)).toBeDisabled()
  await page.clock.runFor(1000)
  await expect(retry(page)).toHaveText('Try again')
  await page.unroute(listPath)
  await page.clock.resume()
  await retry(page).click()
  await expectList(page, 'ordering=name')
})

test('a craft that fails to load says so and recovers', async ({ page, expectMessage }) => {
  expectMessage(/500/)
  const craft = craftNamed('Soyuz 9')
  await page.route(`**/2.3.0/spacecraft/${craft.id}/`, route => route.fulfill({ status: 500 }))
  await page.goto(`/spacecraft/${craft.id}`)
  await expect(page.getByRole('alert')).toContainText('error 500')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.unroute(`**/2.3.0/spacecraft/${craft.id}/`)
  await retry(page).click()
  await expect(craftHeading(page)).toHaveText(craft.name)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a craft of the list whose own record fails keeps what is known, and recovers', async ({
  page,
  expectMessage,
}) => {
  expectMessage(/503/)
  const craft = craftNamed('Ship 29')
  await openList(page)
  const path = `**/2.3.0/spacecraft/${craft.id}/**`
  await page.route(path, route => route.fulfill({ status: 503 }))
  await craftLink(page, craft.name).click()
  await expect(page.getByRole('alert')).toContainText('error 503')
  await expect(craftHeading(page)).toHaveText(craft.name)
  await page.unroute(path)
  await retry(page).click()
  await expect(page.getByRole('heading', { name: /^Other craft/ })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a craft that has gone since the list was read is not found', async ({
  page,
  expectMessage,
}) => {
  expectMessage(/404/)
  const craft = craftNamed('Ship 29')
  await openList(page)
  await page.route(`**/2.3.0/spacecraft/${craft.id}/**`, route => route.fulfill({ status: 404 }))
  await craftLink(page, craft.name).click()
  await expect(craftHeading(page)).toHaveText('This page is not in the catalogue')
  await expect(page).toHaveTitle(/^Not found/)
  await expect(page.getByRole('link', { name: 'See all spacecraft' })).toBeVisible()
})

test('counts that cannot be had leave the rows alone', async ({ page, expectMessage }) => {
  expectMessage(/500/)
  await page.route('**/catalogue/facets*', route => route.fulfill({ status: 500 }))
  await page.goto('/spacecraft?status=3')
  await expectRows(page, 'status=3')
})

test('filters that cannot be had say so, keep what is chosen, and can be asked for again', async ({
  page,
  expectMessage,
}) => {
  expectMessage(/500/)
  await page.route('**/catalogue/facets*', route => route.fulfill({ status: 500 }))
  await page.goto('/spacecraft?status=3')
  const sidebar = page.getByRole('region', { name: 'Filters', exact: true })
  await expect(sidebar.getByRole('alert')).toContainText('error 500')
  await expect(chips(page).getByRole('button', { name: /^Remove Status/ })).toBeVisible()
  await page.unroute('**/catalogue/facets*')
  await retry(page).click()
  await expectList(page, 'status=3')
  await expect(page.getByRole('alert')).toHaveCount(0)
  // The name comes with the options, and not the id for ever.
  const name = `Remove Status: ${optionLabel('status', 3)}`
  await expect(chips(page).getByRole('button', { name })).toBeVisible()
})

test('new counts that cannot be had leave the old ones, and say so', async ({
  page,
  expectMessage,
}) => {
  expectMessage(/500/)
  await openList(page)
  await page.route('**/catalogue/facets*', route => route.fulfill({ status: 500 }))
  await option(page, 'status', optionLabel('status', 3)).check()
  const sidebar = page.getByRole('region', { name: 'Filters', exact: true })
  await expect(sidebar.getByRole('alert')).toContainText('What you see below is from before')
  await page.unroute('**/catalogue/facets*')
  await retry(page).click()
  await expectList(page, 'status=3')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true })

  test('filters that cannot be had leave what is chosen in the dialog, to take off', async ({
    page,
    expectMessage,
  }) => {
    expectMessage(/500/)
    await page.route('**/catalogue/facets*', route => route.fulfill({ status: 500 }))
    await page.goto('/spacecraft?status=3&search=soyuz')
    await filtersOpener(page).click()
    const dialog = filtersDialog(page)
    await expect(dialog.getByRole('alert')).toContainText('error 500')
    await dialog.getByRole('button', { name: 'Remove Search: soyuz' }).click()
    await expectQuery(page, 'status=3')
    await dialog.getByRole('button', { name: 'Clear all filters' }).first().click()
    await expectQuery(page, '')
    await expect(dialog.getByRole('alert')).toBeVisible()
    await page.unroute('**/catalogue/facets*')
    // What is still on its way may bring them by itself: then there is nothing to ask again.
    const filters = option(dialog, 'status', optionLabel('status', 3))
    await expect(async () => {
      if (await retry(page).isVisible()) await retry(page).click({ timeout: 1_000 })
      await expect(filters).toBeVisible({ timeout: 3_000 })
    }).toPass()
  })
})

test('while an answer is slow the old rows stay, marked as busy', async ({ page }) => {
  await openList(page)
  const before = await craftLinks(page).allInnerTexts()
  const { promise: answer, resolve: release } = hold()
  await page.route(listPath, async route => {
    await answer
    await route.continue()
  })
  await option(page, 'status', optionLabel('status', 3)).check()
  await expect(page.locator('[aria-busy=true]')).toContainText(before[0] ?? '')
  await expect(craftLinks(page)).toHaveText(before)
  // The count is of what is shown: it changes with the rows, not before.
  await expect(resultCount(page)).toHaveText(expectedList('').countText)
  release()
  await expectList(page, 'status=3')
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
})

test('a first visit waits without rows, and without an alarm', async ({ page }) => {
  const { promise: answer, resolve: release } = hold()
  await page.route(listPath, async route => {
    await answer
    await route.continue()
  })
  await page.goto('/spacecraft?status=3')
  await expect(page.locator('[aria-busy=true]')).toBeVisible()
  await expect(option(page, 'status', optionLabel('status', 3))).toBeChecked()
  await expect(rows(page)).toHaveCount(0)
  await expect(resultCount(page)).toHaveText('')
  await expect(page.getByRole('alert')).toHaveCount(0)
  release()
  await expectRows(page, 'status=3')
})

test('a late answer to an old question is dropped', async ({ page }) => {
  await openList(page)
  const { promise: late, resolve: release } = hold()
  await page.route(/entries\?.*status=3(&|$)/, async route => {
    await late
    // The page may have given the request up by now.
    await route.continue().catch(() => {})
  })
  await option(page, 'status', optionLabel('status', 3)).check()
  await expect(page).toHaveURL(/status=3$/)
  await option(page, 'status', optionLabel('status', 4)).check()
  await expectList(page, 'status=3,4')
  release()
  await expect(craftLink(page, 'Soyuz 9')).toBeVisible()
  await expectList(page, 'status=3,4')
})

test('a craft known from the list opens at once, while its own answer is slow', async ({
  page,
}) => {
  await openList(page)
  await page.route('**/2.3.0/spacecraft/*/', () => {})
  await craftLink(page, 'Soyuz 9').click()
  await expect(craftHeading(page)).toHaveText('Soyuz 9')
})
