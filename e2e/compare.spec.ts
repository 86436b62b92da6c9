import { demoCatalogue } from '#testing/demo/demo-catalogue.ts'
import { expectAccessibleAtAnyWidth } from './support/accessibility.ts'
import { tray } from './support/around-pages.ts'
import { expect, type Page, test } from './test.ts'

const captured = '2026-11-28T06:00:00Z'
const demo = demoCatalogue(new Date(captured))
const named = (name: string) => {
  const craft = demo.spacecraft.find(one => one.name === name)
  if (!craft) throw new Error(`The demo has no ${name}`)
  return craft
}
const [tesmir, skua, ballast] = ['Tesmir 1', 'Skua Far Horizon', 'Carrier Ballast 1'].map(named)
if (!tesmir || !skua || !ballast) throw new Error('There are three')
const ids = `${tesmir.id},${skua.id}`

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const figure = (page: Page) => page.getByRole('figure', { name: 'To scale' })

let address = ''
test.beforeEach(async ({ serve }) => {
  address = await serve(demo, captured)
})

test('craft are drawn to scale with a person, and told side by side with their differences', async ({
  page,
}) => {
  await page.goto(`${address}compare?ids=${ids}`)
  await expect(heading(page)).toHaveText('Tesmir 1 and Skua Far Horizon compared')
  await expect(figure(page).getByRole('img')).toHaveAccessibleName(
    /^Tesmir 1, 4.6 metres high and 2.4 metres wide and Skua .* beside a person of 1.75 metres$/,
  )
  const table = page.getByRole('table', { name: 'Facts side by side' })
  await expect(table.getByRole('columnheader')).toHaveCount(2)
  await expect(table.getByRole('row', { name: /differ: Height 4\.6 metres/ })).toBeVisible()
  await expect(table.getByRole('row', { name: /^Placeholder/ })).toHaveCount(0)
  await expectAccessibleAtAnyWidth(page)
  for (const width of [320, 375, 768, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide, `${width} px`).toBeLessThanOrEqual(width)
  }
})

test('whoever reads the page without script has all of it, and adds a craft by its number', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${address}spacecraft/${tesmir.id}`)
  await page.getByRole('link', { name: 'Compare with others' }).click()
  await page.getByLabel('Add by catalogue number').fill(String(skua.id))
  await page.getByRole('button', { name: 'Add' }).click()
  await expect(heading(page)).toHaveText('Tesmir 1 and Skua Far Horizon compared')
  await expect(figure(page).getByRole('img')).toBeVisible()
  await context.close()
})

test('four craft are printed on one page', async ({ page }) => {
  const four = demo.spacecraft.slice(-4).map(({ id }) => id)
  await page.goto(`${address}compare?ids=${four}`)
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

test('a link says to whoever gets it what is compared', async ({ request }) => {
  const html = await (await request.get(`${address}compare?ids=${skua.id},${tesmir.id},x`)).text()
  expect(html).toContain('Tesmir 1 and Skua Far Horizon compared')
  expect(html).toContain(`<link rel="canonical" href="${address}compare?ids=${ids}">`)
  expect(html).toContain(`${address}previews/compare.png?ids=${ids}`)
  const picture = await request.get(`${address}previews/compare.png?ids=${ids}`)
  expect(picture.headers()['content-type']).toBe('image/png')
})

test('a comparison is taken along as a picture, as numbers and within another page', async ({
  page,
  request,
}) => {
  await page.goto(`${address}compare?ids=${ids}`)
  const take = async (name: string) => {
    const href = await page.getByRole('link', { name, exact: true }).getAttribute('href')
    return request.get(new URL(href ?? '', address).href)
  }
  const svg = await take('SVG')
  expect(svg.headers()['content-type']).toMatch(/^image\/svg\+xml/)
  expect(await svg.text()).toMatch(/>A Tesmir 1<.*>B Skua Far Horizon</)
  const png = await take('PNG')
  expect(png.headers()['content-type']).toBe('image/png')
  expect((await png.body()).toString('latin1', 1, 4)).toBe('PNG')
  const csv = await take('CSV')
  expect(csv.headers()['content-type']).toMatch(/^text\/csv/)
  // No text of these holds a comma or a line's end.
  const rows = (await csv.text())
    .trimEnd()
    .split('\r\n')
    .map(row => row.split(','))
  expect(rows.map(([, name]) => name)).toEqual(['"name"', '"Tesmir 1"', '"Skua Far Horizon"'])
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1)

  await page.getByText('Embed', { exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'HTML to copy' })).toHaveValue(
    new RegExp(`<img src="${address}views/compare.svg\\?ids=${ids}"`),
  )
  await expectAccessibleAtAnyWidth(page)
})

test('what cannot be compared is answered in words, and the rest is compared', async ({ page }) => {
  await page.goto(`${address}compare?ids=${skua.id},x,${tesmir.id},${tesmir.id},99999`)
  await expect(page).toHaveURL(`${address}compare?ids=${ids},99999,x`)
  await expect(page.getByText('There is no spacecraft with the number 99999.')).toBeVisible()
  await expect(page.getByText('Ignored in this address: ids “x”.')).toBeVisible()
  await expect(heading(page)).toHaveText('Tesmir 1 and Skua Far Horizon compared')
  await page.goto(`${address}compare?ids=1,2,3,4,5`)
  await expect(page.getByText('Four are compared at once: 5 is left out.')).toBeVisible()
  await page.goto(`${address}compare`)
  await expect(heading(page)).toHaveText('Compare spacecraft')
  await expect(page.getByText('Take it along')).toHaveCount(0)
})

test('a craft without its measures stands aside, and the page says why', async ({ page }) => {
  await page.goto(`${address}compare?ids=${ballast.id},${tesmir.id}`)
  await expect(figure(page)).toContainText('not drawn, since no height or diameter is recorded')
  await expect(figure(page).getByRole('img')).toHaveAccessibleName(/^Tesmir 1, 4.6 metres high/)
})

test('craft are chosen from cards, rows and their pages, by keys, and kept from page to page', async ({
  page,
}) => {
  await page.goto(`${address}spacecraft?name=Tesmir+1`)
  await page.getByRole('button', { name: 'Compare Tesmir 1' }).press('Enter')
  await expect(tray(page)).toContainText('Tesmir 1')
  await page.goto(`${address}spacecraft?name=Carrier+Ballast+1&view=table`)
  await page.getByRole('button', { name: 'Compare Carrier Ballast 1' }).press('Space')
  await page.goto(`${address}spacecraft/${skua.id}`)
  const toggle = page.getByRole('button', { name: 'Compare Skua Far Horizon' })
  await toggle.click()
  await expect(toggle).toHaveAttribute('aria-pressed', 'true')
  await tray(page).getByRole('button', { name: 'Take Carrier Ballast 1 out' }).click()
  await expectAccessibleAtAnyWidth(page)
  await tray(page)
    .getByRole('link', { name: /^Compare/ })
    .click()
  await expect(page).toHaveURL(`${address}compare?ids=${ids}`)
  await expect(tray(page)).toHaveCount(0)
  await page.getByRole('link', { name: 'Take Tesmir 1 out' }).click()
  await expect(heading(page)).toHaveText('Skua Far Horizon compared')
})

test('the palette leads to the page where craft are chosen by number', async ({ page }) => {
  await page.goto(`${address}records`)
  await page.getByRole('button', { name: 'Find anything' }).click()
  await page.getByRole('dialog').getByRole('combobox').fill('compare')
  await page.getByRole('option', { name: 'Compare spacecraft' }).click()
  await expect(page).toHaveURL(`${address}compare`)
  await expect(page.getByLabel('Add by catalogue number')).toBeVisible()
})
