import { holdScripts } from './support/hold-scripts.ts'
import { craftLinks, expectRows, rows } from './support/list-page.ts'
import { untilTakenOver } from './support/taken-over.ts'
import { expect, type Page, test } from './test.ts'

const place = (page: Page) => page.evaluate(() => scrollY)

/** Scrolls as people do, who need no script for it. */
async function scrollOn(page: Page, pixels: number) {
  const before = await place(page)
  await page.mouse.move((page.viewportSize()?.width ?? 0) - 60, 400)
  await page.mouse.wheel(0, pixels)
  await expect.poll(() => place(page)).toBe(before + pixels)
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

      const names = await rows(page).getByRole('heading').all()
      const boxes = await Promise.all(names.map(name => name.boundingBox()))
      const seen = boxes.findIndex(box => box && box.y > 100)
      await craftLinks(page).nth(seen).click()
      await expect(page.getByRole('heading', { name: /^Other craft/ })).toBeVisible()
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
