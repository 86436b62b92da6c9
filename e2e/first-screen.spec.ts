import { captured, detailed } from './support/detailed-catalogue.ts'
import { craftLinks, rows, sidebar } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

/** How many craft have all of these within the window, above what floats at its bottom. */
const inFirstScreen = (page: Page, parts: string[]) =>
  rows(page)
    .getByRole('listitem')
    .evaluateAll((items, parts) => {
      const bar = document.querySelector('.thumb-bar')?.getBoundingClientRect().top ?? 0
      const bottom = bar > innerHeight / 2 ? bar : innerHeight
      const isSeen = (element: Element | null) => {
        const box = element?.getBoundingClientRect()
        return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= bottom
      }
      return items.filter(item => parts.every(part => isSeen(item.querySelector(part)))).length
    }, parts)

const facts = ['h3', 'figure > p:nth-of-type(1)', 'figure > p:nth-of-type(2)', '.craft-status']

for (const { width, height, least, parts } of [
  { width: 1440, height: 900, least: 8, parts: facts },
  { width: 375, height: 812, least: 5, parts: ['h3'] },
]) {
  test.describe(`${width} x ${height}`, () => {
    // A phone's scroll bars take no room.
    test.use({ viewport: { width, height }, isMobile: width < 600, hasTouch: width < 600 })

    for (const data of ['the sample', 'flights'] as const) {
      test(`shows ${least} craft at once, of ${data}`, async ({ page, serve }) => {
        const base = data === 'flights' ? await serve(detailed, captured) : '/'
        await page.goto(`${base}spacecraft`)
        await expect(craftLinks(page).first()).toBeVisible()
        await expect.poll(() => inFirstScreen(page, parts)).toBeGreaterThanOrEqual(least)
        const top = await rows(page).evaluate(list => list.getBoundingClientRect().top)
        expect(top).toBeLessThanOrEqual(width < 600 ? 210 : 264)
      })
    }
  })
}

test('nothing is cut and all room is used at any width', async ({ page }) => {
  await page.goto('/spacecraft')
  for (const width of [375, 768, 1280, 1440, 1920]) {
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 1000 })
      await expect(craftLinks(page).first()).toBeVisible()
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
      const columns = await rows(page).evaluate(
        list => getComputedStyle(list).gridTemplateColumns.split(' ').length,
      )
      expect(columns).toBe({ 375: 1, 768: 3, 1280: 4, 1440: 4, 1920: 6 }[width])
    })
  }
})

test('filters stay in reach beside a long list, and few rows are followed by the page’s end', async ({
  page,
}) => {
  const last = sidebar(page).getByRole('group', { name: 'Placeholders' })
  await page.goto('/spacecraft')
  await expect(last).toBeAttached()
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
  await expect(sidebar(page).getByRole('checkbox', { name: 'Active' })).toBeInViewport()
  const halfway = await page.evaluate(() => scrollY)
  expect(halfway).toBeGreaterThan(0)
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport()
  expect(await page.evaluate(() => scrollY)).toBe(halfway)

  await page.goto('/spacecraft?search=zzzz')
  await expect(last).toBeAttached()
  const screensToEnd = await page.evaluate(
    () => (document.querySelector('footer')?.getBoundingClientRect().top ?? Infinity) / innerHeight,
  )
  expect(screensToEnd).toBeLessThan(2)
})
