import { craftNamed } from './support/catalogue.ts'
import { openCraft } from './support/craft-page.ts'
import { detailed, findDetailed } from './support/detailed-catalogue.ts'
import { craftLinks, openList, pager, searchBox, sortBy } from './support/list-page.ts'
import { expect, test } from './test.ts'

test.use({ colorScheme: 'dark' })

test('a printed list has its rows with credits and address, and nothing to press', async ({
  page,
}) => {
  await openList(page, 'status=4&limit=12')
  await page.emulateMedia({ media: 'print' })
  await expect(craftLinks(page).first()).toBeVisible()
  await expect(page.getByRole('figure').first()).toContainText(/licence/i)
  await expect(page.getByText(`Printed from ${page.url()}`)).toBeVisible()
  for (const control of [searchBox(page), sortBy(page), pager(page)]) {
    await expect(control).toBeHidden()
  }
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('button')).toHaveCount(0)
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(paper).toBe('rgb(255, 255, 255)')
})

test('a printed ledger has every flight', async ({ page, serve }) => {
  const often = findDetailed(({ flights }) => flights.length > 10)
  await page.goto(`${await serve(detailed)}spacecraft/${often.id}`)
  const ledger = page.getByRole('region', { name: 'Flights' })
  await expect(ledger.getByRole('rowheader')).toHaveCount(10)
  await page.emulateMedia({ media: 'print' })
  await expect(ledger.getByRole('rowheader')).toHaveCount(often.flights.length)
})

test('a printed craft of 40 flights takes three pages', async ({ page, serve }) => {
  const craft = findDetailed(({ flights }) => flights.length >= 36)
  await page.goto(`${await serve(detailed)}spacecraft/${craft.id}`)
  await expect(page.getByRole('heading', { name: 'Its agency' })).toBeVisible()
  const pdf = await page.pdf({ format: 'A4' })
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
  expect(pages.length).toBeLessThanOrEqual(3)
})

test('a printed craft has its picture’s credit, its facts and its address', async ({ page }) => {
  const craft = craftNamed('Ship 29')
  await openCraft(page, craft)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('figure')).toContainText(craft.image?.credit ?? '')
  await expect(page.getByText(`Printed from ${page.url()}`)).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})
