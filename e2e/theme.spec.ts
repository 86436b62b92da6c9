import { themeButton } from './support/around-pages.ts'
import { openList } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

/** The page's background as a browser paints it; null before there is a page. */
const paper = (page: Page) =>
  page.evaluate(() => document.body && getComputedStyle(document.body).backgroundColor)

test('goes from the system’s theme to light, dark and back', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openList(page)
  const dark = await paper(page)
  await themeButton(page).click()
  await expect(themeButton(page)).toHaveAccessibleName('Theme: Light')
  const light = await paper(page)
  expect(light).not.toBe(dark)
  await themeButton(page).click()
  await expect(themeButton(page)).toHaveAccessibleName('Theme: Dark')
  expect(await paper(page)).toBe(dark)
  await themeButton(page).click()
  await expect(themeButton(page)).toHaveAccessibleName('Theme: System')
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await paper(page)).toBe(light)
})

test('a chosen theme is there before the app is', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await openList(page)
  const light = await paper(page)
  await themeButton(page).click()
  await themeButton(page).click()
  const dark = await paper(page)
  expect(dark).not.toBe(light)
  // Without the app's script only what runs before the first paint can have set the theme.
  await page.route('**/assets/*.js', () => {})
  await page.reload({ waitUntil: 'commit' })
  await expect.poll(() => paper(page)).toBe(dark)
})
