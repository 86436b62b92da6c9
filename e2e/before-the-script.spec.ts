import { craftNamed, optionLabel } from './support/catalogue.ts'
import { craftHeading } from './support/craft-page.ts'
import { holdScripts } from './support/hold-scripts.ts'
import {
  craftLinks,
  expectRows,
  filtersDialog,
  filtersOpener,
  option,
  searchBox,
} from './support/list-page.ts'
import { untilTakenOver } from './support/taken-over.ts'
import { expect, type Page, test } from './test.ts'

const craft = craftNamed('Soyuz 9')

test('what is done before the script has come is not lost', async ({ page }) => {
  const letScriptsCome = await holdScripts(page)
  await page.goto('/spacecraft', { waitUntil: 'commit' })
  await option(page, 'status', optionLabel('status', 3)).check()
  await searchBox(page).pressSequentially('soyuz')
  letScriptsCome()
  await expect(page).toHaveURL(/search=soyuz/)
  await expect(page).toHaveURL(/status=3/)
  await expect(searchBox(page)).toHaveValue('soyuz')
  await expect(option(page, 'status', optionLabel('status', 3))).toBeChecked()
})

test('what is pressed before the script has come is done once it has, and once', async ({
  page,
}) => {
  const letScriptsCome = await holdScripts(page)
  const theme = page.getByRole('button', { name: /^Theme/ })
  await page.goto('/spacecraft', { waitUntil: 'commit' })
  await expect(theme).toHaveAccessibleName('Theme: System')
  await theme.click()
  await theme.click()
  await page.getByRole('button', { name: `Compare ${craft.name}`, exact: true }).click()
  letScriptsCome()
  await expect(theme).toHaveAccessibleName('Theme: Light')
  await expect(page.getByRole('region', { name: 'To be compared' })).toContainText(craft.name)
})

test('the filters that are opened before the script has come open with it', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 })
  const letScriptsCome = await holdScripts(page)
  await page.goto('/spacecraft', { waitUntil: 'commit' })
  await filtersOpener(page).click()
  await filtersOpener(page).click()
  letScriptsCome()
  await expect(filtersDialog(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(filtersDialog(page)).toBeHidden()
  await expect(filtersOpener(page)).toBeFocused()
})

test('what is pressed while the app takes a page over is done once', async ({ page }) => {
  // React leaves word on what holds the page when it begins.
  await page.addInitScript(() => {
    const { port1, port2 } = new MessageChannel()
    const look = () => {
      const app = document.getElementById('app')
      if (!app || !Object.keys(app).some(key => key.startsWith('__reactContainer'))) {
        port2.postMessage(null)
        return
      }
      const theme = app.querySelector<HTMLElement>('[aria-label^=Theme]')
      if (Object.keys(theme ?? {}).length === 0) theme?.click()
    }
    port1.onmessage = look
    look()
  })
  await page.goto('/spacecraft')
  await expect(page.getByRole('button', { name: /^Theme/ })).toHaveAccessibleName('Theme: Light')
})

const place = (page: Page) => page.evaluate(() => scrollY)

/** Scrolls as people do, who need no script for it. */
async function scrollOn(page: Page, pixels: number) {
  const before = await place(page)
  await page.mouse.move((page.viewportSize()?.width ?? 0) - 60, 400)
  await page.mouse.wheel(0, pixels)
  await expect.poll(() => place(page)).toBe(before + pixels)
}

const filters = (page: Page) => page.getByRole('region', { name: 'Filters' })
const placeInFilters = (page: Page) => filters(page).evaluate(({ scrollTop }) => scrollTop)

/** Opens a craft whose name can be seen: to press another one would scroll to it. */
async function openCraftInView(page: Page) {
  const names = await craftLinks(page).all()
  const boxes = await Promise.all(names.map(name => name.boundingBox()))
  const seen = names[boxes.findIndex(box => box && box.y > 100)]
  const name = (await seen?.textContent()) ?? ''
  await seen?.click()
  await expect(craftHeading(page)).toHaveText(name)
}

for (const width of [375, 1280]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('who scrolls before the script has come stays there, on a reload and on the way back too', async ({
      page,
    }) => {
      let letScriptsCome = await holdScripts(page)
      await page.goto('/spacecraft', { waitUntil: 'commit' })
      await expectRows(page, '')
      await scrollOn(page, 500)
      letScriptsCome()
      await untilTakenOver(page)
      expect(await place(page)).toBe(500)

      await page.unrouteAll()
      letScriptsCome = await holdScripts(page)
      await page.reload({ waitUntil: 'commit' })
      await expect.poll(() => place(page)).toBe(500)
      await scrollOn(page, 100)
      letScriptsCome()
      await untilTakenOver(page)
      expect(await place(page)).toBe(600)

      await openCraftInView(page)
      await page.goBack()
      await expectRows(page, '')
      await expect.poll(() => place(page)).toBe(600)
    })

    test('who reads on from an anchor before the script has come is not taken back', async ({
      page,
    }) => {
      const letScriptsCome = await holdScripts(page)
      await page.goto('/docs#pages', { waitUntil: 'commit' })
      await expect.poll(() => place(page)).toBeGreaterThan(0)
      const anchor = await place(page)
      await scrollOn(page, 300)
      letScriptsCome()
      await untilTakenOver(page)
      expect(await place(page)).toBe(anchor + 300)
    })
  })
}

test('the filters beside the list that were scrolled before the script are found there again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const letScriptsCome = await holdScripts(page)
  await page.goto('/spacecraft', { waitUntil: 'commit' })
  await expectRows(page, '')
  await filters(page).hover()
  await page.mouse.wheel(0, 300)
  await expect.poll(() => placeInFilters(page)).toBe(300)
  letScriptsCome()
  await untilTakenOver(page)
  await openCraftInView(page)
  await page.goBack()
  await expect.poll(() => placeInFilters(page)).toBe(300)
})
