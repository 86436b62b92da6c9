import { snapshot } from './support/catalogue.ts'
import { craftHeading } from './support/craft-page.ts'
import { holdScripts } from './support/hold-scripts.ts'
import { untilTakenOver } from './support/taken-over.ts'
import { expect, test } from './test.ts'

test.use({ firstVisit: true })

test('a picture that was there before the script has no thumbnail behind it', async ({ page }) => {
  const config = snapshot.configurations.find(({ image }) => image?.thumbnail_url)
  const letScriptsCome = await holdScripts(page)
  await page.goto(`/configurations/${config?.id}`, { waitUntil: 'commit' })
  const picture = page.getByRole('figure').getByRole('img')
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
    .toBeGreaterThan(0)
  letScriptsCome()
  await untilTakenOver(page)
  await expect(craftHeading(page)).toHaveText(config?.name ?? '')
  await expect(picture).toHaveCSS('background-image', 'none')
})
