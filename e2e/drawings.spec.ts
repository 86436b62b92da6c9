import { drawings } from '#drawings/drawing-of.ts'
import { publishedOf, unconfirmedWords } from '#drawings/measures-read.ts'
import { expectAccessibleAtAnyWidth } from './support/accessibility.ts'
import { craftNamed, snapshot } from './support/catalogue.ts'
import { resultCount } from './support/list-page.ts'
import { untilTakenOver } from './support/taken-over.ts'
import { expect, type Page, test } from './test.ts'

const entry = (page: Page, name: string) =>
  page.getByRole('listitem').filter({
    has: page.getByRole('heading', { level: 3, name, exact: true }),
  })

test('every drawing is on the sheet, with its measures and where they are from', async ({
  page,
}) => {
  await page.goto('/drawings')
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(drawings.map(({ name }) => name))
  for (const drawing of drawings) {
    const plate = entry(page, drawing.name)
    await expect(plate.getByRole('img', { name: `Drawing of ${drawing.name}` })).toBeVisible()
    for (const { title, address } of publishedOf(drawing)) {
      await expect(plate.getByRole('link', { name: title })).toHaveAttribute('href', address)
    }
    const unconfirmed = unconfirmedWords(drawing)
    await expect(plate.getByText(unconfirmed ?? 'not confirmed', { exact: false })).toHaveCount(
      unconfirmed ? 1 : 0,
    )
  }
  await expect(entry(page, 'Soyuz MS')).toContainText('Length 6.98 m, diameter 2.72 m, span 10.7 m')
})

test('at one scale, each is as large as the others and the person beside them say', async ({
  page,
}) => {
  await page.goto('/drawings')
  for (const width of [375, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    const sizes = await page
      .getByRole('region', { name: 'At one scale' })
      .locator('li > svg')
      .evaluateAll(all =>
        all.map(svg => {
          const { width, left, right } = svg.getBoundingClientRect()
          const metres = svg.getAttribute('viewBox')?.split(' ')[2]
          return { scale: width / Number(metres), left, right }
        }),
      )
    // Beside them a person and a ruler.
    expect(sizes).toHaveLength(drawings.length + 2)
    const [first] = sizes
    for (const { scale, left, right } of sizes) {
      expect(scale).toBeCloseTo(first?.scale ?? 0, 1)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(width)
    }
  }
})

test('a drawing leads to the craft that the catalogue has of it', async ({ page }) => {
  const all = snapshot.spacecraft.filter(craft =>
    ['Progress-M', 'Progress-MS'].includes(craft.spacecraft_config.name),
  )
  await page.goto('/drawings')
  await expect(entry(page, 'Zond').getByRole('link', { name: 'spacecraft' })).toHaveCount(0)
  await entry(page, 'Progress')
    .getByRole('link', { name: `${all.length} spacecraft` })
    .click()
  await expect(page).toHaveURL(/\/spacecraft\?spacecraft_config=\d+,\d+$/)
  await expect(resultCount(page)).toContainText(`of ${all.length} spacecraft`)
})

test('a name at one scale leads to the plate, at an address to share', async ({ page }) => {
  await page.goto('/drawings')
  await page.getByRole('link', { name: 'Crew Dragon' }).click()
  await expect(page).toHaveURL(/\/drawings#crew-dragon$/)
  await expect(entry(page, 'Crew Dragon')).toBeInViewport()
})

test('the sheet is found from the configurations and by the palette', async ({ page }) => {
  await page.goto('/configurations')
  await page.getByRole('link', { name: 'See them drawn at one scale' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Drawings')
  await page.goto('/about')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('drawings')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/drawings$/)
})

test('the sheet is accessible', async ({ page }) => {
  // Axe looks at every stroke.
  test.slow()
  await page.goto('/drawings')
  await untilTakenOver(page)
  await expectAccessibleAtAnyWidth(page)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the sheet is there, and leads on', async ({ page }) => {
    await page.goto('/drawings')
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(drawings.length)
    await entry(page, 'Vostok').getByRole('link', { name: '1 spacecraft' }).click()
    await expect(page).toHaveURL(/\/spacecraft\?spacecraft_config=15$/)
  })
})

const craft = craftNamed('Soyuz MS-28')
const unpictured = {
  ...snapshot,
  spacecraft: snapshot.spacecraft.map(known => ({ ...known, image: null })),
}

test('a craft without a picture comes with the drawing of its configuration, and is taken over with it', async ({
  page,
  serve,
}) => {
  const address = await serve(unpictured)
  const drawing = page.getByRole('figure').getByRole('img', { name: 'Drawing of a Soyuz MS' })
  await page.goto(`${address}spacecraft/${craft.id}`)
  await untilTakenOver(page)
  await expect(drawing.getByText('6.98 m')).toBeVisible()
  await expect(page.getByRole('figure').locator('figcaption')).toHaveText(
    'Drawing of a Soyuz MSNo picture available',
  )
  await page.goto(`${address}spacecraft`)
  await untilTakenOver(page)
  await expect(drawing).toBeVisible()
  await expect(page.getByRole('img', { name: 'Drawing of a Vostok' })).toBeVisible()
  await expect(page.getByRole('img', { name: 'Drawing of a spaceplane' })).toBeVisible()
})

test('what draws one craft is not loaded for another', async ({ page, serve }) => {
  const address = await serve(unpictured)
  const files: string[] = []
  page.on('request', request => files.push(new URL(request.url()).pathname))
  await page.goto(`${address}spacecraft/${craft.id}`)
  await untilTakenOver(page)
  expect(files.filter(file => file.includes('/soyuz-'))).toHaveLength(1)
  expect(files.filter(file => /\/(apollo|dragons|ferries|orbiters)-/.test(file))).toEqual([])
})
