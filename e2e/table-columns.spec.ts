import { imageCredit } from '#web/images/image-credit.ts'
import { expectAccessible } from './support/accessibility.ts'
import { snapshot } from './support/catalogue.ts'
import { captured, detailed } from './support/detailed-catalogue.ts'
import {
  expectQuery,
  expectTable,
  historyLength,
  pager,
  rowLinks,
  table,
} from './support/list-page.ts'
import { pictureHosts } from './support/network.ts'
import { expect, type Page, test } from './test.ts'

let address = ''
test.beforeAll(async ({ serve }) => {
  address = await serve(detailed, captured)
})

const headers = (page: Page) => table(page).getByRole('columnheader')
const opener = (page: Page) => page.locator('summary', { hasText: 'Columns' })
const choice = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Columns' }).getByRole('checkbox', { name, exact: true })

const usual = ['Name', 'Configuration', 'Agency', 'Status', 'Flights', 'Time in space']

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** How far the table goes beyond the room it has. */
const beyond = (page: Page) =>
  table(page).evaluate(element => element.scrollWidth - (element.parentElement?.clientWidth ?? 0))

test('columns are chosen one by one, each in the address and in the history', async ({ page }) => {
  await page.goto('/spacecraft?limit=12&page=2&view=table')
  await expectTable(page, 'limit=12&page=2')
  const entries = await historyLength(page)
  await opener(page).click()
  await choice(page, 'Agency').click()
  const without = 'first_launch,flights_count,picture,spacecraft_config,status,time_in_space'
  await expectQuery(page, `page=2&limit=12&view=table&columns=${without}`)
  await expect(headers(page)).toHaveText(usual.filter(name => name !== 'Agency'))
  await expect(choice(page, 'Agency')).toBeFocused()
  await choice(page, 'Serial number').click()
  await expect(headers(page).nth(1)).toHaveText('Serial number')
  expect(await historyLength(page)).toBe(entries + 2)
  await page.getByRole('button', { name: 'The usual columns' }).click()
  await expectQuery(page, 'page=2&limit=12&view=table')
  await expect(headers(page)).toHaveText(usual)
  await page.goBack()
  await expect(headers(page).nth(1)).toHaveText('Serial number')
})

test('the columns of an address are shown, kept, and those unknown are told', async ({ page }) => {
  await page.goto('/spacecraft?limit=12&view=table&columns=type,speed,agency')
  await expectTable(page, 'limit=12')
  await expect(headers(page)).toHaveText(['Name', 'Type', 'Agency'])
  await expect(page.getByText(/^Ignored/)).toContainText('columns “speed”')
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expectQuery(page, 'limit=12&view=table&columns=agency,type')
  await pager(page).getByRole('link', { name: 'Page 2' }).click()
  await expectQuery(page, 'page=2&limit=12&view=table&columns=agency,type')
  await expect(headers(page)).toHaveText(['Name', 'Type', 'Agency'])
})

test('all columns can be taken away but the name', async ({ page }) => {
  await page.goto('/spacecraft?view=table&columns=type')
  await opener(page).click()
  await choice(page, 'Type').click()
  await expectQuery(page, 'view=table&columns=name')
  await expect(headers(page)).toHaveText(['Name'])
})

test('the choice opens and closes by keys, and gives the focus back', async ({ page }) => {
  await page.goto('/spacecraft?view=table')
  await opener(page).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(choice(page, 'Picture and credit')).toBeFocused()
  // The open choice covers parts of the rows below it.
  await expectAccessible(page, { rules: { 'target-size': { enabled: false } } })
  await page.keyboard.press('Escape')
  await expect(opener(page)).toBeFocused()
  await expect(choice(page, 'Type')).toBeHidden()
  await opener(page).click()
  await expect(choice(page, 'Type')).toBeVisible()
  await page.getByRole('heading', { level: 1 }).click()
  await expect(choice(page, 'Type')).toBeHidden()
})

test('where no flights are known, their columns are absent and it is said why', async ({
  page,
}) => {
  await page.goto('/spacecraft?view=table&columns=first_launch,type')
  await expect(headers(page)).toHaveText(['Name', 'Type'])
  await opener(page).click()
  await expect(choice(page, 'First launch')).toBeDisabled()
  await expect(page.getByText(/no flights, so there are no launches/)).toBeVisible()
})

test('where flights are known, they tell first launch and last mission end', async ({ page }) => {
  await page.goto(`${address}spacecraft?search=synthetic&view=table&columns=first_launch,last_end`)
  await expect(headers(page)).toHaveText(['Name', 'First launch', 'Last mission end'])
  const cells = await table(page)
    .locator('tbody time')
    .evaluateAll(times =>
      times.map(time => [time.getAttribute('datetime') ?? '', time.textContent ?? '']),
    )
  expect(cells.length).toBeGreaterThan(12)
  for (const [iso = '', text = ''] of cells) {
    expect(text).toMatch(/^\d{1,2} [A-Z][a-z]{2} \d{4}$/)
    expect(new Date(`${text} UTC`).toISOString().slice(0, 10)).toBe(iso.slice(0, 10))
  }
  await headers(page).nth(1).getByRole('link').click()
  await expect(headers(page).nth(1)).toHaveAttribute('aria-sort', 'ascending')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('columns are chosen with a form', async ({ page }) => {
    await page.goto('/spacecraft?status=4&view=table')
    await opener(page).click()
    await choice(page, 'Agency').uncheck()
    await choice(page, 'Type').check()
    await page.getByRole('button', { name: 'Show columns' }).click()
    await expectTable(page, 'status=4')
    await expect(headers(page)).toHaveText([
      'Name',
      'Configuration',
      'Type',
      'Status',
      'Flights',
      'Time in space',
    ])
    await opener(page).click()
    await page.getByRole('button', { name: 'The usual columns' }).click()
    await expect(headers(page)).toHaveText(usual)
  })
})

test('at no width a column is cut, and the headings stay in sight', async ({ page }) => {
  test.slow()
  await page.goto(`${address}spacecraft?view=table`)
  for (const width of [375, 768, 1280, 1440, 1920]) {
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 700 })
      await page.evaluate(() => scrollTo(0, 0))
      await expect(rowLinks(page)).toHaveCount(24)
      const shown = { 375: 3, 768: 5 }[width] ?? 7
      await expect(headers(page).filter({ visible: true })).toHaveCount(shown)
      expect(await beyond(page)).toBeLessThanOrEqual(0)
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await rowLinks(page).last().scrollIntoViewIfNeeded()
      await expect(headers(page).first()).toBeInViewport({ ratio: 1 })
      await page.keyboard.press('Tab')
      // Going up by keys, no row hides below the headings.
      await rowLinks(page).last().focus()
      for (let place = 22; place > 8; place--) {
        await page.keyboard.press('ArrowUp')
        const [row, head] = await Promise.all([
          rowLinks(page).nth(place).boundingBox(),
          headers(page).first().boundingBox(),
        ])
        if (!row || !head) throw new Error('No row or no headings')
        expect(row.y).toBeGreaterThanOrEqual(head.y + head.height)
      }
    })
  }
})

test('more columns than there is room for scroll by themselves, names in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 })
  await page.goto(`${address}spacecraft?view=table&columns=agency,status,time_docked,type`)
  await expect(headers(page)).toHaveCount(5)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await headers(page).last().scrollIntoViewIfNeeded()
  await expect(headers(page).last()).toBeInViewport({ ratio: 1 })
  await expect(rowLinks(page).first()).toBeInViewport({ ratio: 1 })
})

test('anywhere in a row leads to its craft', async ({ page }) => {
  await page.goto(`${address}spacecraft?view=table&ordering=name`)
  const name = await rowLinks(page).nth(2).textContent()
  const row = table(page).locator('tbody tr').nth(2)
  const box = await row.boundingBox()
  if (!box) throw new Error('No row')
  await page.mouse.click(box.x + box.width - 8, box.y + box.height - 6)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '')
})

test('each picture of a table has its credit and licence beside it', async ({ page }) => {
  await page.goto('/spacecraft?view=table')
  await expect(table(page).locator('figure')).toHaveCount(snapshot.spacecraft.length)
  const figures = await table(page)
    .locator('figure')
    .evaluateAll(all =>
      all.map(figure => ({
        pictures: figure.querySelectorAll('img').length,
        caption: figure.querySelector('figcaption')?.innerText ?? '',
        name: figure.querySelector('a')?.textContent ?? '',
      })),
    )
  for (const { pictures, caption, name } of figures) {
    const image = snapshot.spacecraft.find(craft => craft.name === name)?.image
    if (!image) {
      expect(caption).toMatch(/^Drawing/)
      continue
    }
    const { credit, licence } = imageCredit(image)
    expect(pictures).toBe(1)
    expect(caption).toContain(`${credit} · ${licence.name}`)
  }
  await page.goto('/spacecraft?view=table&columns=status')
  await expect(rowLinks(page)).toHaveCount(snapshot.spacecraft.length)
  await expect(table(page).getByRole('img')).toHaveCount(0)
})

test('a picture that fails leaves no credit in its row', async ({ page, expectMessage }) => {
  expectMessage(/ERR_FAILED|404/)
  await page.route(pictureHosts, route => route.abort())
  await page.goto('/spacecraft?view=table')
  const pictured = snapshot.spacecraft.filter(({ image }) => image).length
  await expect(table(page).getByText('Drawing · picture failed to load')).toHaveCount(pictured)
})
