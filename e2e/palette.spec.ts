import { expectAccessibleAtAnyWidth } from './support/accessibility.ts'
import { craftNamed, optionLabel } from './support/catalogue.ts'
import { craftHeading } from './support/craft-page.ts'
import { hold } from './support/hold.ts'
import { expectList, openList, searchBox } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Find anything' })
const box = (page: Page) => palette(page).getByRole('combobox')
const options = (page: Page, group: string) =>
  palette(page).getByRole('group', { name: group }).getByRole('option')
const shortcuts = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' })

async function openPalette(page: Page) {
  await openList(page)
  await page.keyboard.press('Control+k')
  await expect(box(page)).toBeFocused()
}

test('a craft is found by its name and opened by keys alone', async ({ page }) => {
  const craft = craftNamed('Soyuz 9')
  await openPalette(page)
  await box(page).fill('soyuz 9')
  await expect(options(page, 'Spacecraft').first()).toBeVisible()
  const place = await options(page, 'Spacecraft').allInnerTexts()
  const steps = place.findIndex(text => text.startsWith(craft.name))
  expect(steps).toBeGreaterThanOrEqual(0)
  for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(craftHeading(page)).toHaveText(craft.name)
  await expect(craftHeading(page)).toBeFocused()
  await expect(palette(page)).toHaveCount(0)
})

test('Enter before the answer waits for it', async ({ page }) => {
  const craft = craftNamed('Voskhod-3KV No.5')
  await openPalette(page)
  const answer = hold()
  await page.route('**/catalogue/entries?*search=3KV*', async route => {
    await answer.promise
    await route.continue()
  })
  await page.keyboard.type('Soyuz 9')
  await expect(options(page, 'Spacecraft').first()).toBeVisible()
  await box(page).fill('3KV')
  await page.keyboard.press('Enter')
  await expect(palette(page)).toBeVisible()
  answer.resolve()
  await expect(craftHeading(page)).toHaveText(craft.name)
  await expect(palette(page)).toHaveCount(0)
})

test('a palette whose code cannot be had says so, and is there once it can be', async ({
  page,
  expectMessage,
}) => {
  expectMessage(/Failed to load resource/)
  const code = '**/assets/palette-*.js*'
  await page.route(code, route => route.abort('failed'))
  await openList(page)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('alert')).toHaveText('The catalogue cannot be reached just now.')
  await page.unroute(code)
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await expect(box(page)).toBeFocused()
})

test('a craft is found by its serial number', async ({ page }) => {
  const craft = craftNamed('Soyuz T No.5')
  await openPalette(page)
  await box(page).fill(craft.serial_number ?? '')
  await options(page, 'Near to it').filter({ hasText: craft.name }).click()
  await expect(craftHeading(page)).toHaveText(craft.name)
})

test('an agency, also by its abbreviation, leads to its craft, a configuration to its page', async ({
  page,
}) => {
  await openPalette(page)
  await box(page).fill('spx')
  await options(page, 'Lists')
    .filter({ hasText: optionLabel('agency', 121) })
    .click()
  await expectList(page, 'agency=121')
  await page.keyboard.press('Control+k')
  await box(page).fill('starship')
  await options(page, 'Configurations').filter({ hasText: 'Starship' }).click()
  await expect(page).toHaveURL('/configurations/26')
})

test('the arrow keys go round, and the active option is told', async ({ page }) => {
  await openPalette(page)
  const actions = options(page, 'Actions')
  await expect(actions.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowUp')
  await expect(actions.last()).toHaveAttribute('aria-selected', 'true')
  const id = await actions.last().getAttribute('id')
  await expect(box(page)).toHaveAttribute('aria-activedescendant', id ?? '')
  await page.keyboard.press('ArrowDown')
  await expect(actions.first()).toHaveAttribute('aria-selected', 'true')
})

test('it opens by its button, and closed gives the focus back', async ({ page }) => {
  await openList(page)
  const button = page.getByRole('button', { name: 'Find anything' })
  await button.click()
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(palette(page)).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('craft that cannot be asked for leave the rest', async ({ page, expectMessage }) => {
  expectMessage(/500/)
  await openPalette(page)
  await page.route('**/catalogue/entries?*', route => route.fulfill({ status: 500 }))
  await box(page).fill('starship')
  await expect(palette(page)).toContainText('Spacecraft cannot be found just now')
  await expect(options(page, 'Configurations')).toHaveCount(1)
})

test('on other pages / goes to the search box, and Enter leads to the list', async ({ page }) => {
  await page.goto('/about')
  await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('/')
  await expect(searchBox(page)).toBeFocused()
  await page.keyboard.type('soyuz 9')
  await expect(page).toHaveURL(/\/about$/)
  await page.keyboard.press('Enter')
  await expectList(page, 'search=soyuz+9')
})

test('what is typed right after Ctrl K belongs into it', async ({ page }) => {
  await openList(page)
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('soyuz 9', { delay: 60 })
  await expect(box(page)).toHaveValue('soyuz 9')
})

test('? lists the shortcuts, within a text it is a part of it', async ({ page }) => {
  await openList(page)
  await page.keyboard.press('?')
  await expect(shortcuts(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(shortcuts(page)).toHaveCount(0)
  // A press, as a person's: until the frame after it is gone, a dialog leaves the page inert.
  await searchBox(page).click()
  await page.keyboard.type('?')
  await expect(searchBox(page)).toHaveValue('?')
  await expect(shortcuts(page)).toHaveCount(0)
})

test('single keys are turned off in the list of shortcuts; Ctrl K stays', async ({ page }) => {
  await openPalette(page)
  await options(page, 'Actions').filter({ hasText: 'Keyboard shortcuts' }).click()
  await shortcuts(page).getByRole('checkbox').uncheck()
  await shortcuts(page).getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('checkbox', { name: /to search$/ })).not.toBeChecked()
  await page.keyboard.press('?')
  await page.keyboard.press('/')
  await expect(searchBox(page)).not.toBeFocused()
  await expect(shortcuts(page)).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await expect(box(page)).toBeFocused()
})

test('single keys are turned off even where nothing can be stored', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Storage is blocked', 'SecurityError')
    }
    Object.defineProperty(window, 'localStorage', { get: refuse })
  })
  await openList(page)
  const offer = page.getByRole('checkbox', { name: /to search$/ })
  await offer.uncheck()
  await expect(offer).not.toBeChecked()
  await page.keyboard.press('/')
  await expect(searchBox(page)).not.toBeFocused()
})

// What lies under dialogs is looked at elsewhere: here it is a short page.
test('the palette is accessible', async ({ page }) => {
  await page.goto('/about')
  await page.keyboard.press('Control+k')
  await expect(box(page)).toBeFocused()
  await box(page).fill('soyuz')
  await expect(options(page, 'Spacecraft').first()).toBeVisible()
  await expectAccessibleAtAnyWidth(page)
})

test('the list of shortcuts is accessible', async ({ page }) => {
  await page.goto('/about')
  await page.keyboard.press('?')
  await expect(shortcuts(page)).toBeVisible()
  await expectAccessibleAtAnyWidth(page)
})
