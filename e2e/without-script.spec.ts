import { createEngine } from '#engine/create-engine.ts'
import { parseOrdering } from '#ll2/spacecraft-params.ts'
import { captured, detailed, findDetailed } from './support/detailed-catalogue.ts'
import { holdScripts } from './support/hold-scripts.ts'
import {
  chips,
  craftLinks,
  facet,
  filtersDialog,
  filtersOpener,
  pager,
  range,
  resultCount,
  rowLinks,
  searchBox,
  sidebar,
  sortBy,
  table,
  viewLink,
} from './support/list-page.ts'
import { untilTakenOver } from './support/taken-over.ts'
import { expect, type Page, test } from './test.ts'

let address = ''
test.beforeAll(async ({ serve }) => {
  address = await serve(detailed, captured)
})

const engine = createEngine(detailed)
const [one, other] = engine.facets({}).facets.status.filter(({ count }) => count > 0)
const agencies = engine.facets({}).facets.agency
const flyer = findDetailed(({ flights }) => flights.length > 10 && flights.length <= 50)
/** Where flights of synthetic craft went. */
const goal = 'Synthetic Station'
const countWith = (filters: Parameters<typeof engine.facets>[0]) => engine.facets(filters).count

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const apply = (page: Page) => page.getByRole('button', { name: 'Apply filters' })

/** Expects what can be pressed or filled in to be of use: part of a form, and sent with it. */
async function expectNoDeadControl(page: Page) {
  const dead = await page
    .locator('button:visible, input:visible, select:visible')
    .evaluateAll(controls =>
      (controls as (HTMLButtonElement | HTMLInputElement | HTMLSelectElement)[])
        .filter(({ form, type, name }) => !form || (type !== 'submit' && !name))
        .map(({ outerHTML }) => outerHTML),
    )
  expect(dead).toEqual([])
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('what is applied stands beside the text filters of the address', async ({ page }) => {
    if (!one) throw new Error('A status is needed')
    await page.goto(`${address}spacecraft?search=syn&destination=${encodeURIComponent(goal)}`)
    await facet(page, 'status').getByRole('checkbox', { name: one.label }).check()
    await apply(page).click()
    await expect(
      chips(page).getByRole('button', { name: `Remove Destination: ${goal}` }),
    ).toBeVisible()
    await expect(chips(page).getByRole('button', { name: 'Remove Search: syn' })).toBeVisible()
    await expect(chips(page).getByRole('button', { name: /^Remove Status/ })).toBeVisible()
  })

  test('the list is filtered by all that is ticked and filled in', async ({ page }) => {
    if (!one || !other) throw new Error('Two statuses are needed')
    await page.goto(`${address}spacecraft?ordering=name&limit=12&page=2`)
    await expectNoDeadControl(page)
    await facet(page, 'status').getByRole('checkbox', { name: one.label }).check()
    await facet(page, 'status').getByRole('checkbox', { name: other.label }).check()
    await apply(page).click()
    const status = [Number(one.value), Number(other.value)]
    await expect(resultCount(page)).toHaveText(`1–12 of ${countWith({ status })} spacecraft`)
    await expect(chips(page).getByRole('button', { name: /^Remove Status/ })).toHaveCount(2)
    await expectNoDeadControl(page)

    const time = range(page, 'time_in_space')
    await time.getByRole('textbox', { name: 'At least' }).fill('2')
    await time.getByRole('combobox', { name: 'Unit of “at least”' }).selectOption('hours')
    await range(page, 'flights_count').getByRole('textbox', { name: 'At most' }).fill('5')
    await apply(page).click()
    const both = {
      status,
      time_in_space: { gte: 7200 },
      flights_count: { lte: 5 },
    }
    await expect(resultCount(page)).toHaveText(
      new RegExp(`of ${countWith(both)} spacecraft$|^No spacecraft$`),
    )
    await expect(chips(page).getByRole('button', { name: /^Remove/ })).toHaveCount(4)
    await expect(time.getByRole('textbox', { name: 'At least' })).toHaveValue('2')
    await expect(sortBy(page)).toHaveValue('name')

    await chips(page)
      .getByRole('button', { name: `Remove Status: ${one.label}` })
      .click()
    await expect(chips(page).getByRole('button', { name: /^Remove Status/ })).toHaveCount(1)
    await chips(page).getByRole('button', { name: 'Clear all filters' }).click()
    await expect(resultCount(page)).toHaveText(`1–12 of ${detailed.spacecraft.length} spacecraft`)
    await expect(sortBy(page)).toHaveValue('name')
  })

  test('every option is there, and a range by its word', async ({ page }) => {
    await page.goto(`${address}spacecraft`)
    expect(agencies.length).toBeGreaterThan(8)
    await expect(facet(page, 'agency').getByRole('checkbox')).toHaveCount(agencies.length)
    await sidebar(page).getByRole('link', { name: 'Flew once' }).click()
    const once = countWith({ flights_count: { gte: 1, lte: 1 } })
    await expect(resultCount(page)).toHaveText(`1–24 of ${once} spacecraft`)
  })

  test('searching, sorting and paging keep what is chosen', async ({ page }) => {
    const status = Number(one?.value)
    await page.goto(`${address}spacecraft?status=${status}&limit=12`)
    await searchBox(page).fill('synthetic')
    await page.getByRole('button', { name: 'Search', exact: true }).click()
    await expect(chips(page).getByRole('button', { name: /^Remove/ })).toHaveCount(2)
    const filters = { status: [status], search: ['synthetic'] }
    const count = countWith(filters)
    await expect(resultCount(page)).toHaveText(`1–12 of ${count} spacecraft`)

    const names = (ordering: string, offset: number) =>
      engine
        .list({ filters, ordering: parseOrdering(ordering), nulls: 'last', limit: 12, offset })
        .results.map(({ name }) => name)
    await sortBy(page).selectOption('Time in space')
    await page.getByRole('button', { name: 'Sort', exact: true }).click()
    await expect(craftLinks(page)).toHaveText(names('-time_in_space', 0))
    await page.getByRole('button', { name: /^Direction/ }).click()
    await expect(craftLinks(page)).toHaveText(names('time_in_space', 0))
    await pager(page).getByRole('link', { name: 'Next page' }).click()
    await expect(craftLinks(page)).toHaveText(names('time_in_space', 12))
    await viewLink(page, 'Table').click()
    await expect(rowLinks(page)).toHaveText(names('time_in_space', 12))
    await table(page).getByRole('link', { name: 'Name' }).click()
    await expect(rowLinks(page)).toHaveText(names('name', 0))
    await page.getByRole('combobox', { name: 'Per page' }).selectOption('48')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(resultCount(page)).toHaveText(`1–${Math.min(48, count)} of ${count} spacecraft`)
    await expectNoDeadControl(page)
  })

  test('what an address has wrong is told, and can be dismissed', async ({ page }) => {
    await page.goto(`${address}spacecraft?status=nope&limit=12`)
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await expect(page.getByText(/^Ignored/)).toHaveCount(0)
    await expect(resultCount(page)).toHaveText(/^1–12 /)
  })

  test('a search that finds nothing offers ways on', async ({ page }) => {
    await page.goto(`${address}spacecraft?search=nothing+of+this+name&status=${one?.value}`)
    await expectNoDeadControl(page)
    await page.getByRole('button', { name: 'Clear all filters' }).click()
    await expect(resultCount(page)).toHaveText(/^1–24 /)
  })

  test('a craft is told whole, its folded flights too', async ({ page }) => {
    await page.goto(`${address}spacecraft/${flyer.id}`)
    await expect(heading(page)).toHaveText(flyer.name)
    const flights = page.getByRole('region', { name: 'Flights' }).getByRole('rowheader')
    await expect(flights).toHaveCount(flyer.flights.length)
    await expectNoDeadControl(page)
    await page.getByRole('link', { name: 'Back to results' }).click()
    await expect(resultCount(page)).toHaveText(/^1–24 /)
  })

  test('every other page is there, with nothing dead on it', async ({ page }) => {
    const [family] = flyer.spacecraft_config.family ?? []
    for (const path of [
      'configurations',
      `configurations/${flyer.spacecraft_config.id}`,
      `families/${family?.id}`,
      'credits',
      'about',
    ]) {
      await page.goto(address + path)
      await expect(heading(page), path).toBeVisible()
      await expect(page.getByText('needs JavaScript'), path).toHaveCount(0)
      await expectNoDeadControl(page)
    }
  })

  test('on a phone the filters are below the list, a link away', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 812 })
    await page.goto(`${address}spacecraft?limit=12`)
    await expectNoDeadControl(page)
    await expect(facet(page, 'status')).not.toBeInViewport()
    await page.getByRole('link', { name: 'Filters' }).click()
    await expect(facet(page, 'status')).toBeInViewport()
    await facet(page, 'status').getByRole('checkbox').first().check()
    await apply(page).click()
    await expect(chips(page).getByRole('button', { name: /^Remove Status/ })).toBeVisible()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
})

test.describe('with script', () => {
  /** What stands there only for those without script. */
  const expectNothingForNoScript = async (page: Page) => {
    for (const name of ['Apply filters', 'Sort', 'Show']) {
      await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
    }
    await expect(page.getByRole('link', { name: 'Filters' })).toHaveCount(0)
    await expect(page.locator('[data-without-script]')).toHaveCount(0)
  }

  test('the sidebar is there before the script, and is taken over as it is', async ({ page }) => {
    const letScriptsCome = await holdScripts(page)
    await page.goto(`${address}spacecraft`, { waitUntil: 'commit' })
    const box = facet(page, 'status').getByRole('checkbox').first()
    await expect(box).toBeVisible()
    await expectNothingForNoScript(page)
    const before = await box.elementHandle()
    letScriptsCome()
    await untilTakenOver(page)
    await page.getByRole('button', { name: 'Show all 15 of Agency' }).click()
    await expect(facet(page, 'agency').getByRole('checkbox')).toHaveCount(agencies.length)
    expect(await before?.evaluate(element => element.isConnected)).toBe(true)
    await expectNothingForNoScript(page)
    await box.check()
    await expect(page).toHaveURL(/\?status=\d+$/)
  })

  test('a phone has no filters in its page until it asks for them', async ({ page }) => {
    const asked: string[] = []
    page.on('request', request => {
      if (request.url().includes('/catalogue/facets')) asked.push(request.url())
    })
    await page.setViewportSize({ width: 375, height: 812 })
    await page.goto(`${address}spacecraft`)
    await untilTakenOver(page)
    // What is left is the text for those without script, which is no part of the page here.
    await expect(page.locator('#filters *')).toHaveCount(1)
    await expect(page.getByRole('checkbox', { name: one?.label })).toHaveCount(0)
    await expectNothingForNoScript(page)
    await filtersOpener(page).click()
    await facet(filtersDialog(page), 'status').getByRole('checkbox').first().check()
    await expect(page).toHaveURL(/\?status=\d+$/)
    await page.keyboard.press('Escape')
    await expect(filtersDialog(page)).toHaveCount(0)
    await expect.poll(() => asked.length).toBe(1)
    await pager(page).getByRole('link', { name: 'Next page' }).click()
    await expect(resultCount(page)).toHaveText(/^25–/)
    expect(asked).toHaveLength(1)
  })

  test('nothing moves while a page is taken over', async ({ page }) => {
    for (const width of [375, 1440]) {
      await page.setViewportSize({ width, height: 812 })
      const letScriptsCome = await holdScripts(page)
      await page.goto(`${address}spacecraft`, { waitUntil: 'commit' })
      await expect(craftLinks(page).first()).toBeVisible()
      const before = await searchBox(page).boundingBox()
      letScriptsCome()
      await untilTakenOver(page)
      await expect(page.getByRole('button', { name: /ago$/ })).toBeVisible()
      expect(await searchBox(page).boundingBox(), String(width)).toEqual(before)
      await page.unroute('**/assets/*.js')
    }
  })

  test('a phone turned to its side has them beside the list', async ({ page }) => {
    await page.setViewportSize({ width: 700, height: 900 })
    await page.goto(`${address}spacecraft`)
    await expect(facet(page, 'status')).toHaveCount(0)
    await page.setViewportSize({ width: 1100, height: 700 })
    await expect(facet(page, 'status').getByRole('checkbox').first()).toBeVisible()
    await page.setViewportSize({ width: 700, height: 900 })
    await expect(facet(page, 'status')).toHaveCount(0)
  })

  test('an address that a form made is written our way', async ({ page }) => {
    await page.goto(
      `${address}spacecraft?search=&status=${one?.value}&status=${other?.value}&time_in_space__gte=&time_in_space__gte=days&limit=12`,
    )
    await expect(page).toHaveURL(
      `${address}spacecraft?status=${[one?.value, other?.value].join()}&limit=12`,
    )
    await expect(chips(page).getByRole('button', { name: /^Remove Status/ })).toHaveCount(2)
  })
})
