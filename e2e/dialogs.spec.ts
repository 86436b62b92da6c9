import { openList, searchBox } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Find anything' })
const box = (page: Page) => palette(page).getByRole('combobox')
const rootStyle = (page: Page) => page.evaluate(() => document.documentElement.style.cssText)
const isModal = (page: Page) => palette(page).evaluate(dialog => dialog.matches(':modal'))

test.beforeEach(async ({ page }) => {
  await openList(page)
  await searchBox(page).focus()
})

test('a dialog is of use from its first moment', async ({ page }) => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('soy')
  await expect(box(page)).toHaveValue('soy')
  // What comes of a key finds the page behind out of reach.
  expect(await isModal(page)).toBe(true)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main'))).toBeNull()
})

test('without a key the page behind is soon out of reach, and what is typed stays', async ({
  page,
}) => {
  await page.keyboard.press('Control+k')
  await box(page).fill('progress')
  await box(page).evaluate((input: HTMLInputElement) => input.setSelectionRange(2, 4))
  await expect.poll(() => isModal(page)).toBe(true)
  await expect(box(page)).toBeFocused()
  await expect(box(page)).toHaveValue('progress')
  expect(await box(page).evaluate(({ selectionStart }: HTMLInputElement) => selectionStart)).toBe(2)
})

test('Escape at once leaves the page as it was, and it opens again', async ({ page }) => {
  const before = await rootStyle(page)
  for (let time = 0; time < 3; time++) {
    await page.keyboard.press('Control+k')
    await expect(palette(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(palette(page)).toHaveCount(0)
    await expect(searchBox(page)).toBeFocused()
    expect(await rootStyle(page)).toBe(before)
  }
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(box(page)).toBeFocused()
})
