import { themeButton, tray } from './support/around-pages.ts'
import { craftNamed, optionLabel } from './support/catalogue.ts'
import { craftHeading } from './support/craft-page.ts'
import { holdScripts } from './support/hold-scripts.ts'
import {
  craftLinks,
  expectRows,
  filtersDialog,
  filtersOpener,
  openList,
  option,
  scrolled,
  searchBox,
  sidebar,
} from './support/list-page.ts'
import { untilTakenOver } from './support/taken-over.ts'
import { expect, type Page, test } from './test.ts'

const craft = craftNamed('Soyuz 9')

/** Opens a page whose scripts are kept back. @returns lets them come */
async function openHeld(page: Page, path = '/spacecraft') {
  const letScriptsCome = await holdScripts(page)
  await page.goto(path, { waitUntil: 'commit' })
  return letScriptsCome
}

/** Waits until the app has done what it was asked to, and drawn it. */
async function rest(page: Page) {
  await untilTakenOver(page)
  await page.waitForFunction(() => !(window as { early?: unknown }).early)
  await page.evaluate(() => new Promise(resolve => requestIdleCallback(resolve)))
}

test('what is done before the script has come is not lost', async ({ page }) => {
  const letScriptsCome = await openHeld(page)
  await option(page, 'status', optionLabel('status', 3)).check()
  await searchBox(page).pressSequentially('soyuz')
  letScriptsCome()
  await expect(page).toHaveURL(/search=soyuz/)
  await expect(page).toHaveURL(/status=3/)
  await expect(searchBox(page)).toHaveValue('soyuz')
  await expect(option(page, 'status', optionLabel('status', 3))).toBeChecked()
})

const compareButton = (page: Page) =>
  page.getByRole('button', { name: `Compare ${craft.name}`, exact: true })

test('what is pressed before the script has come is done once it has, and once', async ({
  page,
}) => {
  const letScriptsCome = await openHeld(page)
  await expect(themeButton(page)).toHaveAccessibleName('Theme: System')
  await compareButton(page).click()
  await themeButton(page).click()
  await themeButton(page).click()
  letScriptsCome()
  await expect(tray(page)).toContainText(craft.name)
  await rest(page)
  expect(await themeButton(page).getAttribute('aria-label')).toBe('Theme: Light')
})

test('what a button was pressed for before the script has come is not undone', async ({ page }) => {
  await page.goto('/spacecraft')
  await compareButton(page).click()
  await expect(tray(page)).toContainText(craft.name)
  const letScriptsCome = await holdScripts(page)
  await page.reload({ waitUntil: 'commit' })
  // What a page says to everybody.
  await expect(compareButton(page)).toHaveAttribute('aria-pressed', 'false')
  await compareButton(page).click()
  letScriptsCome()
  await expect(compareButton(page)).toHaveAttribute('aria-pressed', 'true')
  await rest(page)
  expect(await compareButton(page).getAttribute('aria-pressed')).toBe('true')
})

test('of dialogs that are asked for before the script has come the last one opens', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 })
  const letScriptsCome = await openHeld(page)
  await filtersOpener(page).click()
  await page.getByRole('button', { name: 'Find anything' }).click()
  await filtersOpener(page).click()
  letScriptsCome()
  await expect(filtersDialog(page)).toBeVisible()
  await rest(page)
  await expect(page.locator('dialog[open]')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(filtersDialog(page)).toBeHidden()
  await expect(filtersOpener(page)).toBeFocused()
})

for (const before of ['', ', though it was pressed before']) {
  test(`what is pressed while the app takes a page over is done once${before}`, async ({
    page,
  }) => {
    // React leaves word on what holds the page when it begins, and on each element it has.
    await page.addInitScript(() => {
      const hasWord = (element: Element, word: string) =>
        Object.keys(element).some(key => key.startsWith(word))
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        const app = document.getElementById('app')
        const theme = app?.querySelector<HTMLElement>('[aria-label^=Theme]')
        if (!app || !theme || !hasWord(app, '__reactContainer')) return port2.postMessage(null)
        if (hasWord(theme, '__react')) return
        theme.click()
        document.documentElement.dataset.pressed = ''
      }
      port2.postMessage(null)
    })
    const letScriptsCome = await openHeld(page)
    await expect(themeButton(page)).toHaveAccessibleName('Theme: System')
    if (before) await themeButton(page).click()
    letScriptsCome()
    await expect(themeButton(page)).not.toHaveAccessibleName('Theme: System')
    await expect(page.locator(':root')).toHaveAttribute('data-pressed')
    await rest(page)
    expect(await themeButton(page).getAttribute('aria-label')).toBe('Theme: Light')
  })
}

/** Scrolls as people do, who need no script for it. */
async function scrollOn(page: Page, pixels: number) {
  const before = await scrolled(page)
  await page.mouse.move((page.viewportSize()?.width ?? 0) - 60, 400)
  await page.mouse.wheel(0, pixels)
  await expect.poll(() => scrolled(page)).toBe(before + pixels)
}

const placeInFilters = (page: Page) => sidebar(page).evaluate(({ scrollTop }) => scrollTop)

/** Opens a craft whose name can be seen: to press another one would scroll to it. */
async function openCraftInView(page: Page) {
  const height = page.viewportSize()?.height ?? 0
  const names = await craftLinks(page).all()
  const boxes = await Promise.all(names.map(name => name.boundingBox()))
  const seen = boxes.findIndex(box => box && box.y > 100 && box.y < height - 200)
  const name = await craftLinks(page).nth(seen).innerText()
  await craftLinks(page).nth(seen).click()
  await expect(craftHeading(page)).toHaveText(name)
}

for (const width of [375, 1280]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('who scrolls before the script has come stays there, on a reload and on the way back too', async ({
      page,
    }) => {
      let letScriptsCome = await openHeld(page)
      await expectRows(page, '')
      await scrollOn(page, 500)
      letScriptsCome()
      await untilTakenOver(page)
      expect(await scrolled(page)).toBe(500)

      await page.unrouteAll()
      letScriptsCome = await holdScripts(page)
      await page.reload({ waitUntil: 'commit' })
      await expect.poll(() => scrolled(page)).toBe(500)
      await scrollOn(page, 100)
      letScriptsCome()
      await untilTakenOver(page)
      expect(await scrolled(page)).toBe(600)

      await openCraftInView(page)
      await page.goBack()
      await expectRows(page, '')
      await expect.poll(() => scrolled(page)).toBe(600)
    })

    test('who reads on from an anchor before the script has come is not taken back', async ({
      page,
    }) => {
      const letScriptsCome = await openHeld(page, '/docs#pages')
      await expect(page.locator('#pages')).toBeInViewport()
      await page.evaluate(() => document.fonts.ready)
      const anchor = await scrolled(page)
      expect(anchor).toBeGreaterThan(0)
      await scrollOn(page, 300)
      letScriptsCome()
      await untilTakenOver(page)
      expect(await scrolled(page)).toBe(anchor + 300)
    })
  })
}

test('the filters beside the list that were scrolled before the script are found there again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const letScriptsCome = await openHeld(page)
  await expectRows(page, '')
  await sidebar(page).hover()
  await page.mouse.wheel(0, 300)
  await expect.poll(() => placeInFilters(page)).toBe(300)
  letScriptsCome()
  await untilTakenOver(page)
  await openCraftInView(page)
  await page.goBack()
  await expect.poll(() => placeInFilters(page)).toBe(300)
  await page.reload()
  await expect.poll(() => placeInFilters(page)).toBe(300)
})

test('a list is found where it was, past a craft that was opened in the app and another document', async ({
  page,
}) => {
  await openList(page)
  await scrollOn(page, 600)
  await openCraftInView(page)
  await page.goto('/about')
  // The browser keeps no place of what was left without a load.
  await page.evaluate(() => history.go(-2))
  await expectRows(page, '')
  await untilTakenOver(page)
  await expect.poll(() => scrolled(page)).toBe(600)
})
