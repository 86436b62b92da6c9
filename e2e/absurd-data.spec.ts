import {
  absurdCatalogue,
  absurdIds,
  chain,
  crowdedConfiguration,
  crowdedFamily,
  rootedConfiguration,
  veteran,
  veteranFlights,
} from '#testing/synthetic-absurd-catalogue.ts'
import { expectAccessible } from './support/accessibility.ts'
import { filtersDialog, filtersOpener } from './support/list-page.ts'
import { expect, type Locator, type Page, test } from './test.ts'

let address: string
test.beforeAll(async ({ serve }) => {
  test.slow()
  address = await serve(absurdCatalogue(), '0001-01-01T00:00:00Z')
})

const ids = Object.values(absurdIds)
const everyId = (first: number) => ids.map(id => first + id).join()
const named = 'ordering=id&limit=12'

const listed = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: /\d spacecraft/ })).toBeVisible()
const craftEnded = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Its agency' })).toBeVisible()
const craftListed = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Its craft' })).toBeVisible()

type Pages = Record<string, (page: Page) => Promise<unknown>>

/** Pages of the list, by their addresses, with what is there once all of one is. */
const lists: Pages = {
  [`spacecraft?${named}`]: listed,
  [`spacecraft?${named}&view=table`]: listed,
  'spacecraft?limit=96': listed,
  [`spacecraft?status=${everyId(50)}&agency=${everyId(500)}&family=${ids}&license=${everyId(100)}`]:
    listed,
  [`spacecraft?search=${'Unbroken'.repeat(20)}&status=51,53&spacecraft_config=1,2,3`]: page =>
    expect(page.getByRole('heading', { name: 'No spacecraft match' })).toBeVisible(),
}
const craft: Pages = {
  ...Object.fromEntries(ids.map(id => [`spacecraft/${id}`, craftEnded])),
  [`spacecraft/${veteran}`]: craftEnded,
  [`spacecraft/${chain.last}`]: page =>
    expect(page.getByRole('heading', { name: 'Its family' })).toBeVisible(),
}
const kin: Pages = {
  [`configurations/${absurdIds.unbroken}`]: craftListed,
  [`configurations/${absurdIds.marks}`]: craftListed,
  [`families/${absurdIds.unbroken}`]: craftListed,
  [`families/${absurdIds.broken}`]: craftListed,
  [`configurations/${crowdedConfiguration}`]: craftListed,
  [`configurations/${rootedConfiguration}`]: craftListed,
  [`configurations/${chain.last}`]: craftListed,
  [`families/${chain.first}`]: craftListed,
  [`families/${chain.last}`]: craftListed,
  [`families/${crowdedFamily}`]: craftListed,
}
const others: Pages = {
  configurations: page => expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible(),
  credits: page => expect(page.getByRole('figure').first()).toBeVisible(),
  gaps: page => expect(page.getByRole('heading', { name: 'Anything missing' })).toBeVisible(),
  about: page => expect(page.getByText('The copy holds')).toBeVisible(),
  [`unknown/${'x'.repeat(250)}`]: page => expect(page.getByText('404')).toBeVisible(),
  [`2.3.0/spacecraft/${absurdIds.unbroken}/?format=api&x=${'x'.repeat(250)}`]: page =>
    expect(page.getByText('HTTP 200 OK')).toBeVisible(),
}

/** How far the window can be scrolled to the side, in pixels. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    scrollTo(1e6, scrollY)
    return scrollX
  })

const narrow = { width: 320, height: 800 }
const wide = { width: 1440, height: 900 }

/** The busiest page of LL2's data has some 3,500 elements. */
const mostElements = 8000

for (const [kind, pages] of Object.entries({
  'a list': lists,
  'the page of a craft': craft,
  'the page of a configuration or a family': kin,
  'any other page': others,
})) {
  test(`nothing widens or floods ${kind}`, async ({ page, expectMessage }) => {
    test.slow()
    if (pages === others) expectMessage(/404/)
    for (const [path, isThere] of Object.entries(pages)) {
      await test.step(`/${path.slice(0, 60)}`, async () => {
        await page.setViewportSize(narrow)
        await page.goto(address + path)
        for (const size of [narrow, wide]) {
          await page.setViewportSize(size)
          await isThere(page)
          const at = `/${path.slice(0, 60)}, ${size.width} px`
          expect.soft(await overflow(page), at).toBe(0)
          expect.soft(await page.locator('*').count(), at).toBeLessThan(mostElements)
          expect.soft(Array.from(await page.title()).length, at).toBeLessThan(200)
        }
      })
    }
  })
}

const ledger = (page: Page) => page.getByRole('region', { name: 'Flights' })
const flightRows = (page: Page) => ledger(page).getByRole('rowheader')

test('every one of ten thousand flights can be reached, a part at a time', async ({ page }) => {
  await page.setViewportSize(wide)
  await page.goto(`${address}spacecraft/${veteran}`)
  const last = `Flight ${veteranFlights}`
  await expect(flightRows(page)).toHaveCount(50)
  await expect(ledger(page)).toContainText('Total of 10,000 flights')

  const next = ledger(page).getByRole('button', { name: 'Next' })
  await next.focus()
  await page.keyboard.press('Enter')
  await expect(ledger(page).getByText('51–100 of 10,000 flights')).toBeAttached()
  await expect(flightRows(page).first()).toHaveText(/Flight 51$/)
  await expect(next).toBeFocused()

  await ledger(page).getByRole('combobox', { name: 'Part' }).selectOption('9,951–10,000')
  await expect(flightRows(page).last()).toContainText(last)
  await expect(ledger(page)).toContainText('Total of 10,000 flights')
  await next.press('Enter')
  await expect(flightRows(page).last()).toContainText(last)

  await page.emulateMedia({ media: 'print' })
  await expect(flightRows(page)).toHaveCount(50)
  await expect(ledger(page).getByText('9,951–10,000 of 10,000 flights')).toBeVisible()
})

test('a page that comes in parts is accessible', async ({ page }) => {
  test.slow()
  await page.goto(`${address}spacecraft/${veteran}`)
  await craftEnded(page)
  await expectAccessible(page)
})

test('a craft whose name cannot be seen has a link that can', async ({ page }) => {
  await page.goto(`${address}spacecraft?${named}`)
  await page.getByRole('heading', { name: 'Unnamed' }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Unnamed' })).toBeVisible()
})

test('a long chain of families is walked from page to page, up and down', async ({ page }) => {
  await page.goto(`${address}families/${chain.first + 150}`)
  const link = (id: number) =>
    page.getByRole('link', { name: `Synthetic Family ${id}`, exact: true })
  await link(chain.first + 146).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `Synthetic Family ${chain.first + 146}`,
  )
  await link(chain.first + 148).click()
  await expect(page.getByText('This one')).toBeVisible()
})

test('the rest of a very long text is there on demand', async ({ page }) => {
  await page.goto(`${address}spacecraft/${absurdIds.unbroken}`)
  const fold = page.getByText('Show the rest').first()
  const article = page.getByRole('article')
  await expect(fold).toBeVisible()
  await expect(article).not.toContainText('Paragraph 400 of', { useInnerText: true })
  await fold.click()
  await expect(article).toContainText('Paragraph 400 of', { useInnerText: true })
})

test('what lies over a page is no wider than the screen', async ({ page }) => {
  await page.setViewportSize(narrow)
  const fits = async (dialog: Locator) => {
    await expect(dialog).toBeVisible()
    const widest = await dialog.evaluate(element =>
      Math.max(element.scrollWidth, ...[...element.children].map(child => child.scrollWidth)),
    )
    expect(widest).toBeLessThanOrEqual(narrow.width)
    expect(await overflow(page)).toBe(0)
  }
  await page.goto(`${address}spacecraft?status=51,53`)
  await filtersOpener(page).click()
  await expect(filtersDialog(page).getByRole('checkbox').first()).toBeVisible()
  await fits(filtersDialog(page))
  await filtersDialog(page)
    .getByRole('button', { name: /^Show more of Status/ })
    .click()
  await expect(filtersDialog(page)).toContainText('Find the others by their names.')
  expect(await page.locator('*').count()).toBeLessThan(mostElements)
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Find anything' }).click()
  await page.getByRole('combobox', { name: /^Find spacecraft/ }).fill('synthetic')
  await expect(page.getByRole('option').first()).toBeVisible()
  await fits(page.getByRole('dialog', { name: 'Find anything' }))
  await page.keyboard.press('Escape')

  await page.goto(`${address}spacecraft/${absurdIds.unbroken}`)
  await page.getByRole('button', { name: 'Enlarge' }).click()
  await fits(page.getByRole('dialog', { name: /^Picture of/ }))
})

test('a name that turns the direction of text turns none but its own', async ({ page }) => {
  await page.setViewportSize(wide)
  await page.goto(`${address}spacecraft/${absurdIds.override}`)
  const [first, last] = await page.getByText(/^A .*that flew/).evaluate(element => {
    const text = element.firstChild
    const at = text?.textContent?.indexOf('that flew') ?? -1
    if (!text || at < 0) throw new Error('The words are not there')
    return [at, at + 8].map(letter => {
      const range = document.createRange()
      range.setStart(text, letter)
      range.setEnd(text, letter + 1)
      return range.getBoundingClientRect().left
    })
  })
  expect(first).toBeLessThan(last ?? 0)
})
