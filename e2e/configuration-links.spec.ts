import { craftNamed, optionLabel, snapshot } from './support/catalogue.ts'
import { craftHeading } from './support/craft-page.ts'
import { expect, test } from './test.ts'

const name = optionLabel('spacecraft_config', 26)

test.beforeEach(async ({ page }) => {
  await page.goto('/configurations')
})

test('a configuration is opened by keys, in the page that is there', async ({ page }) => {
  await page.evaluate(() => {
    document.body.dataset.kept = ''
  })
  await page.getByRole('link', { name, exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(craftHeading(page)).toHaveText(name)
  await expect(craftHeading(page)).toBeFocused()
  expect(await page.evaluate(() => 'kept' in document.body.dataset)).toBe(true)
  await page.goBack()
  await expect(craftHeading(page)).toHaveText('Configurations')
})

test('a configuration opens in a tab of its own with the control key', async ({
  page,
  context,
}) => {
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name, exact: true }).click({ modifiers: ['ControlOrMeta'] })
  const tab = await opened
  await expect(tab).toHaveURL('/configurations/26')
  await expect(page).toHaveURL('/configurations')
})

test('a craft of a configuration is asked for as soon as somebody points at it', async ({
  page,
}) => {
  const craft = craftNamed('Ship 29')
  const asked = page.waitForRequest(`**/2.3.0/spacecraft/${craft.id}/`)
  await page.getByRole('link', { name: craft.name, exact: true }).hover()
  await asked
  await expect(page).toHaveURL('/configurations')
})

test('the last configuration is found in the page before anybody scrolled to it', async ({
  page,
}) => {
  const names = await page.getByRole('heading', { level: 3 }).allInnerTexts()
  expect(names).toHaveLength(snapshot.configurations.length)
  const last = page.getByRole('heading', { level: 3 }).last()
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport()
  await expect(page.locator('html')).not.toHaveAttribute('data-new')
})
