import { expectedList } from './support/catalogue.ts'
import { emptyPages } from './support/empty-pages.ts'
import { watchLayoutShifts } from './support/layout-shift.ts'
import {
  atLeast,
  atMost,
  expectList,
  expectQuery,
  filtersDialog,
  filtersOpener,
  openList,
  preset,
  range,
} from './support/list-page.ts'
import { expect, test } from './test.ts'

test('the histogram is told in words, and its own range leaves it as it is', async ({ page }) => {
  await openList(page, 'status=4')
  const words = range(page, 'flights_count').getByText(/^Spacecraft by flights: /)
  const { histogram } = expectedList('status=4').facets.ranges.flights_count
  const told = [...((await words.textContent()) ?? '').matchAll(/: (\d+)(?=[,.])/g)].map(
    ([, count]) => Number(count),
  )
  expect(told).toEqual(histogram.map(({ count }) => count).filter(count => count > 0))
  const before = (await words.textContent()) ?? ''
  await preset(range(page, 'flights_count'), 'Not flown yet').click()
  await expectList(page, 'status=4&flights_count__lte=0')
  await expect(words).toHaveText(before)
})

test.describe('where the page is made by script', () => {
  test.use({ ...emptyPages, firstVisit: true })

  test('controls that come late find their room kept', async ({ page, context }) => {
    await page.setViewportSize({ width: 1280, height: 3600 })
    const shifts = await watchLayoutShifts(context)
    await page.route(/assets\/(range-controls|facet-licence-help)/, async route => {
      await resultCountShown
      await route.continue()
    })
    let show = () => {}
    const resultCountShown = new Promise<void>(resolve => {
      show = resolve
    })
    await openList(page)
    await expect(range(page, 'flights_count')).toBeVisible()
    await expect(atLeast(range(page, 'flights_count'))).toHaveCount(0)
    show()
    await expect(atLeast(range(page, 'flights_count'))).toBeVisible()
    await expect(page.getByText('What these licences allow')).toBeVisible()
    await page.evaluate(() => window.takeLayoutShifts())
    expect(shifts).toEqual([])
  })
})

test('in the dialog a range counts at once, and is sent on the way out', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 })
  await openList(page)
  await filtersOpener(page).click()
  const group = range(filtersDialog(page), 'flights_count')
  await preset(group, 'Flew again').click()
  await expectQuery(page, 'flights_count__gte=2')
  const { count } = expectedList('flights_count__gte=2')
  await expect(page.getByRole('button', { name: `Show ${count} spacecraft` })).toBeVisible()
  await atMost(group).fill('9')
  await page.keyboard.press('Escape')
  await expect(filtersDialog(page)).toBeHidden()
  await expectQuery(page, 'flights_count__gte=2&flights_count__lte=9')
})
