import { craftNamed } from './support/catalogue.ts'
import { openCraft } from './support/craft-page.ts'
import { emptyPages } from './support/empty-pages.ts'
import { hold } from './support/hold.ts'
import { pictureHosts } from './support/network.ts'
import { expect, type Page, test } from './test.ts'

const craft = craftNamed('Ship 29')
const full = String(craft.image?.image_url)

const opener = (page: Page) => page.getByRole('button', { name: 'Enlarge' })
const lightbox = (page: Page) => page.getByRole('dialog')
const close = (page: Page) => page.getByRole('button', { name: 'Close' })
const picture = (page: Page) => lightbox(page).getByRole('img')

test('the full picture opens with the caption it has on the page', async ({ page }) => {
  await openCraft(page, craft)
  const caption = await page.getByRole('figure').locator('figcaption').innerText()
  await opener(page).click()
  await expect(lightbox(page)).toHaveAccessibleName('Picture of this craft')
  await expect(picture(page)).toHaveAttribute('src', full)
  expect(await lightbox(page).locator('figcaption').innerText()).toBe(caption)
  await expect(lightbox(page).getByRole('link', { name: 'CC BY-NC 2.0' })).toHaveAttribute(
    'href',
    String(craft.image?.license?.link),
  )
})

test('a click anywhere on the picture opens it', async ({ page }) => {
  await openCraft(page, craft)
  const box = await page.getByRole('figure').getByRole('img').boundingBox()
  if (!box) throw new Error('The picture is not shown')
  await page.mouse.click(box.x + box.width / 3, box.y + box.height / 3)
  await expect(lightbox(page)).toBeVisible()
})

test('by keyboard: it opens, holds the focus, closes both ways and gives it back', async ({
  page,
}) => {
  await openCraft(page, craft)
  // The page is whole: nothing more comes that could take the focus from under a key.
  await expect(page.getByRole('heading', { name: /^Other craft/ })).toBeVisible()
  for (const leave of [() => page.keyboard.press('Escape'), () => page.keyboard.press('Enter')]) {
    await opener(page).focus()
    await page.keyboard.press('Enter')
    await expect(close(page)).toBeFocused()
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press('Tab')
      const outside = await page.evaluate(
        () =>
          document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
      )
      expect(outside).toBe(false)
    }
    await close(page).focus()
    await leave()
    await expect(lightbox(page)).toHaveCount(0)
    await expect(opener(page)).toBeFocused()
  }
})

test('the page behind does not scroll', async ({ page }) => {
  await openCraft(page, craft)
  await opener(page).click()
  await expect(picture(page)).toBeVisible()
  await page.mouse.move(640, 400)
  await page.mouse.wheel(0, 600)
  // A key that the page would scroll by, and whose effect is as good as at once.
  await page.keyboard.press('End')
  await page.keyboard.press('Escape')
  await expect(lightbox(page)).toHaveCount(0)
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('a full picture that fails says so, bears no credit, and gets it back with the picture', async ({
  page,
  expectMessage,
}) => {
  expectMessage(/Failed to load resource/)
  await page.route(full, route => route.abort('failed'))
  await openCraft(page, craft)
  await opener(page).click()
  await expect(lightbox(page).getByRole('alert')).toContainText('cannot be loaded')
  await expect(lightbox(page)).not.toContainText('SpaceX')
  await expect(lightbox(page)).not.toContainText('Copy credit')
  await page.unroute(full)
  await lightbox(page).getByRole('button', { name: 'Try again' }).click()
  await expect(picture(page)).toBeVisible()
  await expect(lightbox(page).getByRole('alert')).toHaveCount(0)
  await expect(lightbox(page).locator('figcaption')).toContainText('SpaceX · CC BY-NC 2.0')
})

test.describe('where the page is made by script', () => {
  test.use(emptyPages)

  test('a slow picture says what is waited for', async ({ page }) => {
    const { promise: answer, resolve: release } = hold()
    await page.route(full, async route => {
      await answer
      await route.fallback()
    })
    await openCraft(page, craft)
    await opener(page).click()
    await expect(lightbox(page).getByRole('status')).toHaveText(/^Loading the full picture/)
    await expect(close(page)).toBeFocused()
    release()
    await expect(lightbox(page).getByRole('status')).toHaveCount(0)
  })
})

for (const [shape, width, height] of [
  ['very tall', 300, 9000],
  ['very wide', 9000, 300],
] as const) {
  for (const window of [
    { width: 375, height: 667 },
    { width: 1280, height: 720 },
  ]) {
    test(`a ${shape} picture stays inside ${window.width} px`, async ({ page }) => {
      await page.setViewportSize(window)
      await page.route(pictureHosts, route =>
        route.fulfill({
          contentType: 'image/svg+xml',
          body: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`,
        }),
      )
      await openCraft(page, craft)
      await opener(page).click()
      await expect(lightbox(page).getByRole('status')).toHaveCount(0)
      await expect(picture(page)).toBeInViewport({ ratio: 1 })
      await expect(lightbox(page).locator('figcaption')).toBeInViewport({ ratio: 1 })
      await expect(close(page)).toBeInViewport({ ratio: 1 })
      const overflow = await lightbox(page).evaluate(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      )
      expect(overflow).toBe(0)
    })
  }
}

test('a drawing cannot be enlarged', async ({ page, expectMessage }) => {
  expectMessage(/Failed to load resource/)
  await page.route(pictureHosts, route => route.abort('failed'))
  await openCraft(page, craft)
  await expect(page.getByRole('figure').getByRole('img', { name: /^Drawing of/ })).toBeVisible()
  await expect(opener(page)).toHaveCount(0)
})

test('a lightbox whose code cannot be had says so', async ({ page, expectMessage }) => {
  expectMessage(/Failed to load resource/)
  await page.route('**/assets/lightbox-*.js*', route => route.abort('failed'))
  await openCraft(page, craft)
  await opener(page).click()
  await expect(page.getByRole('alert')).toHaveText('The catalogue cannot be reached just now.')
})
