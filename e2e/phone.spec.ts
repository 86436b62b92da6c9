import { expectedList, optionLabel } from './support/catalogue.ts'
import { holdScripts } from './support/hold-scripts.ts'
import {
  craftLinks,
  expectQuery,
  expectRows,
  facet,
  filtersDialog,
  filtersOpener,
  openList,
  option,
  resultsHeading,
  searchBox,
  sortBy,
} from './support/list-page.ts'
import { untilTakenOver } from './support/taken-over.ts'
import { expect, test } from './test.ts'

test.use({ viewport: { width: 375, height: 812 }, hasTouch: true })

test('the sidebar is a dialog that says what it will show', async ({ page }) => {
  await openList(page)
  await expect(page.getByRole('region', { name: 'Filters' })).toBeHidden()
  await filtersOpener(page).click()
  await option(filtersDialog(page), 'type', optionLabel('type', 4)).check()
  await expectQuery(page, 'type=4')
  const { count } = expectedList('type=4')
  await page.getByRole('button', { name: `Show ${count} spacecraft` }).click()
  await expect(filtersDialog(page)).toBeHidden()
  await expect(resultsHeading(page)).toBeFocused()
  await expect(filtersOpener(page)).toHaveAccessibleName(/1$/)
})

test('what lies below the screen is laid out later, and found again where it was', async ({
  page,
}) => {
  const skipped = () =>
    craftLinks(page).evaluateAll(
      links => links.filter(link => !link.checkVisibility({ contentVisibilityAuto: true })).length,
    )
  const letScriptsCome = await holdScripts(page)
  await page.goto('/spacecraft', { waitUntil: 'commit' })
  await expectRows(page, '')
  expect(await skipped()).toBeGreaterThan(0)
  letScriptsCome()
  await untilTakenOver(page)
  await expect.poll(skipped).toBe(0)

  const last = craftLinks(page).last()
  await last.scrollIntoViewIfNeeded()
  const place = await page.evaluate(() => scrollY)
  expect(place).toBeGreaterThan(0)
  await page.reload()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place)
  await expect(last).toBeInViewport()
})

test('clearing in the dialog keeps it open, and is called as elsewhere', async ({ page }) => {
  await openList(page, 'status=4&type=2')
  await filtersOpener(page).click()
  await filtersDialog(page).getByRole('button', { name: 'Clear all filters', exact: true }).click()
  await expectQuery(page, '')
  await expect(facet(filtersDialog(page), 'status')).toBeVisible()
  await expect(
    page.getByRole('button', { name: `Show ${expectedList('').count} spacecraft` }),
  ).toBeVisible()
})

test('the focus stays inside the dialog and returns to its opener', async ({ page }) => {
  await openList(page)
  await filtersOpener(page).click()
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab')
    const outside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
    )
    expect(outside).toBe(false)
  }
  await page.keyboard.press('Escape')
  await expect(filtersDialog(page)).toBeHidden()
  await expect(filtersOpener(page)).toBeFocused()
})

test('going back undoes a tick made in the dialog', async ({ page }) => {
  await openList(page)
  await filtersOpener(page).click()
  await option(filtersDialog(page), 'status', optionLabel('status', 4)).check()
  await expectQuery(page, 'status=4')
  await page.keyboard.press('Escape')
  await page.goBack()
  await expectQuery(page, '')
  await filtersOpener(page).click()
  await expect(option(filtersDialog(page), 'status', optionLabel('status', 4))).not.toBeChecked()
})

test('filters, order and search lie at the thumb, and cover nothing that has the focus', async ({
  page,
}) => {
  await openList(page)
  const bottom = await page.evaluate(() => innerHeight)
  const controls = [
    filtersOpener(page),
    sortBy(page),
    page.getByRole('button', { name: /^Direction/ }),
    page.getByRole('link', { name: 'Go to the search box' }),
  ]
  for (const control of controls) {
    const box = await control.boundingBox()
    expect(box?.y).toBeGreaterThan(bottom - 80)
    expect((box?.y ?? bottom) + (box?.height ?? 0)).toBeLessThanOrEqual(bottom)
  }
  const bar = (await filtersOpener(page).boundingBox())?.y ?? 0
  await craftLinks(page).last().focus()
  const link = await craftLinks(page).last().boundingBox()
  expect((link?.y ?? bottom) + (link?.height ?? 0)).toBeLessThanOrEqual(bar)

  await page.getByRole('link', { name: 'Go to the search box' }).click()
  await expect(searchBox(page)).toBeFocused()
  await expect(searchBox(page)).toBeInViewport()
})

test('nothing is wider than the screen', async ({ page }) => {
  const long = `/spacecraft?search=${'soyuz'.repeat(30)}`
  const paths = [
    '/spacecraft',
    long,
    '/spacecraft/560',
    '/docs',
    '/about',
    '/records',
    '/drawings',
    '/credits',
    '/gaps',
  ]
  for (const path of paths) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow, path).toBeLessThanOrEqual(0)
  }
})
