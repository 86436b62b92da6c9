import { createEngine } from '#engine/create-engine.ts'
import { type FlightSpell, spellsOf } from '#ll2/spells.ts'
import { expectAccessibleAtAnyWidth } from './support/accessibility.ts'
import { captured, detailed } from './support/detailed-catalogue.ts'
import { resultCount } from './support/list-page.ts'
import { expect, type Locator, type Page, test } from './test.ts'

const now = Date.parse(captured)
const engine = createEngine({ ...detailed, captured_at: captured })

let address = ''
test.beforeAll(async ({ serve }) => {
  address = await serve(detailed, captured)
})

const figure = (page: Page, name: string | RegExp) => page.getByRole('figure', { name })
const timeline = (page: Page) => figure(page, 'Timeline of flights')
const rows = (page: Page) =>
  timeline(page).getByRole('list', { name: 'Flights' }).getByRole('listitem')
const charts = (page: Page) => page.getByRole('navigation', { name: 'Charts' })
const open = (page: Page, query: string) => page.goto(`${address}spacecraft?${query}`)
const expectQuery = (page: Page, query: string) =>
  expect(page).toHaveURL(`${address}spacecraft${query && `?${query}`}`)
const table = async (shown: Locator) => {
  await shown.getByText('Show as table').click()
  return shown.getByRole('table')
}

const flown = detailed.spacecraft.filter(craft => spellsOf(craft, now).length > 0)
const [first] = flown
  .map(craft => ({ craft, from: spellsOf(craft, now)[0]?.from ?? Number.NaN }))
  .sort((a, b) => a.from - b.from)

test('from the cards to the charts, from one to the next, and back', async ({ page }) => {
  await page.goto(`${address}spacecraft`)
  await page.getByRole('link', { name: 'Charts' }).click()
  await expectQuery(page, 'view=timeline')
  await expect(timeline(page)).toBeVisible()
  await expect(resultCount(page)).toHaveText(`${detailed.spacecraft.length} spacecraft`)
  await charts(page).getByRole('link', { name: 'Up at once' }).click()
  await expectQuery(page, 'view=at-once')
  await expect(figure(page, 'Spacecraft in space at once')).toBeVisible()
  await charts(page).getByRole('link', { name: 'Plots' }).click()
  await expectQuery(page, 'view=chart')
  await expect(figure(page, 'Time in space by flights')).toBeVisible()
  await page.goBack()
  await page.goBack()
  await expect(timeline(page)).toBeVisible()
  await page.getByRole('link', { name: 'Grid' }).click()
  await expectQuery(page, '')
  await expect(charts(page)).toHaveCount(0)
})

test('a filter changes what is drawn, and nothing else of the view', async ({ page }) => {
  await open(page, 'view=timeline&by=status')
  const before = await rows(page).count()
  expect(before).toBeGreaterThan(1)
  const status = detailed.statuses.find(({ id }) => engine.facets({ status: [id] }).count > 0)
  await page.getByRole('checkbox', { name: new RegExp(`^${status?.name}`) }).check()
  await expectQuery(page, `status=${status?.id}&view=timeline&by=status`)
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText(status?.name ?? '')
})

test.describe('the timeline', () => {
  test('has a row for each craft, the first launched first, each the way to its craft', async ({
    page,
  }) => {
    await open(page, 'view=timeline&by=spacecraft')
    await expect(rows(page)).toHaveCount(flown.length)
    await expect(rows(page).first()).toContainText(first?.craft.name ?? '')
    await rows(page).first().getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first?.craft.name ?? '')
    await page.getByRole('link', { name: 'Back to results' }).click()
    await expectQuery(page, 'view=timeline&by=spacecraft')
  })

  test('of many craft tells kinds, each the way to its own craft', async ({ page }) => {
    await open(page, 'view=timeline')
    const rowsFor = page.getByRole('combobox', { name: 'A row for each' })
    await expect(rowsFor).toHaveValue('spacecraft_config')
    const row = rows(page).first()
    const name = await row.getByRole('link').innerText()
    const config = detailed.configurations.find(one => one.name === name)
    await row.getByRole('link').click()
    await expectQuery(page, `spacecraft_config=${config?.id}&view=timeline`)
    await rowsFor.selectOption('Family')
    await expectQuery(page, `spacecraft_config=${config?.id}&view=timeline&by=family`)
  })

  test('shows the years one chooses, by keys or by dragging, or all again', async ({ page }) => {
    const all = 'view=timeline&by=spacecraft'
    await open(page, all)
    const from = timeline(page).getByRole('slider', { name: 'First year' })
    const year = Number(await from.getAttribute('aria-valuenow')) + 20
    await from.press('PageUp')
    await from.press('PageUp')
    await expectQuery(page, `${all}&from=${year}`)
    await expect(timeline(page)).toContainText(`${year} to 2025`)
    // Craft that flew before these years only are left out.
    const isSeen = ({ from, to }: FlightSpell) => (to || from) >= Date.UTC(year, 0)
    const seen = flown.filter(craft => spellsOf(craft, now).some(isSeen)).length
    expect(seen).toBeLessThan(flown.length)
    await expect(rows(page)).toHaveCount(seen)
    await from.press('Home')
    await expectQuery(page, all)
    await expect(rows(page)).toHaveCount(flown.length)
    const box = await from.locator('xpath=..').boundingBox()
    if (!box) throw new Error('No brush')
    const at = (share: number) => [box.x + box.width * share, box.y + 20] as const
    await page.mouse.move(...at(0.5))
    await page.mouse.down()
    await page.mouse.move(...at(0.6))
    await page.mouse.move(...at(0.75))
    await page.mouse.up()
    await expect(page).toHaveURL(/by=spacecraft&from=\d{4}&to=\d{4}$/)
    await timeline(page).getByRole('link', { name: 'Show all the years' }).click()
    await expectQuery(page, all)
  })

  test('looks closer where one pinches, on a touchpad or with two fingers', async ({ page }) => {
    await open(page, 'view=timeline&by=spacecraft')
    const box = await rows(page).first().locator('svg').boundingBox()
    if (!box) throw new Error('No bars')
    const at = (share: number) => ({ x: box.x + box.width * share, y: box.y + box.height / 2 })
    const shown = async () => {
      const { from, to } = Object.fromEntries(new URL(page.url()).searchParams)
      return Date.parse(to ?? '') - Date.parse(from ?? '')
    }
    await page.mouse.move(at(0.5).x, at(0.5).y)
    // A browser tells of a pinch on a touchpad like this.
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -120)
    await page.keyboard.up('Control')
    await expect(page).toHaveURL(/&from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/)
    const before = await shown()
    const touch = await page.context().newCDPSession(page)
    const fingers = (type: 'touchStart' | 'touchMove', ...shares: number[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: shares.map(at) })
    await fingers('touchStart', 0.4)
    await fingers('touchStart', 0.4, 0.6)
    await fingers('touchMove', 0.3, 0.7)
    await fingers('touchMove', 0.2, 0.8)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect.poll(async () => before / (await shown())).toBeCloseTo(3, 1)
    // The page itself is as large as ever.
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
    await timeline(page).getByRole('link', { name: 'Show all the years' }).click()
    await expectQuery(page, 'view=timeline&by=spacecraft')
  })

  test('tells of the bar that is pointed at', async ({ page }) => {
    await open(page, 'view=timeline&by=spacecraft')
    const bars = rows(page).first().locator('svg')
    const box = await bars.boundingBox()
    if (!box) throw new Error('No bars')
    await page.mouse.move(box.x + 2, box.y + box.height / 2)
    await expect(timeline(page)).toContainText(`${first?.craft.name}: `)
  })

  test('has a line at a date that keys move, and says who was up', async ({ page }) => {
    await open(page, 'view=timeline&by=spacecraft&on=2001-09-11')
    const grip = timeline(page).getByRole('slider', { name: 'In space on' })
    await expect(grip).toHaveAttribute('aria-valuetext', '11 September 2001')
    await grip.press('ArrowRight')
    await expectQuery(page, 'on=2001-09-12&view=timeline&by=spacecraft')
    await grip.press('PageDown')
    await expectQuery(page, 'on=2001-08-13&view=timeline&by=spacecraft')
    const { count } = engine.facets({ on: Date.parse('2001-08-13') / 86_400_000 })
    const up = rows(page).filter({ hasText: 'up on the date that the line marks' })
    await expect(up).toHaveCount(count)
    await timeline(page).getByRole('link', { name: 'Take the line away' }).click()
    await expectQuery(page, 'view=timeline&by=spacecraft')
    await timeline(page).getByRole('link', { name: 'Draw a line at a date' }).click()
    await expect(page).toHaveURL(/\?on=\d{4}-\d\d-\d\d&view=timeline&by=spacecraft$/)
  })

  test('is a table too', async ({ page }) => {
    await open(page, 'view=timeline&by=spacecraft')
    const shown = await table(timeline(page))
    await expect(shown.getByRole('row')).toHaveCount(flown.length + 1)
    const cells = shown.getByRole('row').nth(1).getByRole('cell')
    await expect(cells.first()).toHaveText(
      String(first ? spellsOf(first.craft, now).length : Number.NaN),
    )
  })
})

test('how many were up at once is told by what one chooses, with the record', async ({ page }) => {
  await open(page, 'view=at-once')
  const shown = figure(page, 'Spacecraft in space at once')
  await expect(shown).toContainText(/At most \d+ craft were in space at once, first on/)
  await shown.getByRole('combobox', { name: 'Told apart by' }).selectOption('Agency')
  await expectQuery(page, 'view=at-once&by=agency')
  await expect(shown.getByRole('list', { name: 'Key' }).getByRole('listitem')).toHaveCount(8)
  await expect((await table(shown)).getByRole('rowheader', { name: '2024' })).toBeVisible()
})

test.describe('a plot', () => {
  test('names the point that keys come to, and leads to its craft', async ({ page }) => {
    await open(page, 'view=chart')
    const points = page.getByRole('slider', { name: /^Spacecraft of the plot/ })
    await points.focus()
    await page.keyboard.press('End')
    const name = (await points.getAttribute('aria-valuetext')) ?? ''
    const most = Math.max(...detailed.spacecraft.map(craft => craft.flights_count ?? 0))
    const found = detailed.spacecraft.find(craft => craft.name === name)
    expect(found?.flights_count).toBe(most)
    await figure(page, 'Time in space by flights').getByRole('link', { name }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  })

  test('has the axes one chooses, and what others found worth choosing', async ({ page }) => {
    await open(page, 'view=chart')
    await page.getByRole('combobox', { name: 'Across' }).selectOption('Time docked')
    await expectQuery(page, 'view=chart&x=time_docked')
    await page.getByRole('link', { name: 'Launches by year' }).click()
    await expectQuery(page, 'view=chart&by=family&x=year&y=launches')
    const shown = figure(page, 'Launches by year of launch')
    const all = detailed.spacecraft
      .flatMap(craft => spellsOf(craft, now))
      .filter(({ from }) => new Date(from).getUTCFullYear() === 2024)
    const row = (await table(shown)).getByRole('row', { name: /^2024/ })
    await expect(row.getByRole('cell').first()).toHaveText(String(all.length))
  })
})

for (const [name, query] of [
  ['the timeline', 'view=timeline&by=spacecraft&on=2001-09-11&from=1995&to=2003-06-30'],
  ['craft at once', 'view=at-once'],
  ['a plot', 'view=chart'],
  ['bars', 'view=chart&x=decade&y=spacecraft&by=status'],
] as const) {
  test(`${name} is accessible, and no wider than the screen`, async ({ page }) => {
    await open(page, query)
    await expect(page.getByRole('figure')).toBeVisible()
    await expectAccessibleAtAnyWidth(page)
    for (const width of [320, 375, 768, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      const scrolls = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(scrolls, `${width} px`).toBeLessThanOrEqual(width)
    }
  })
}

test('where no flights are known the views say so, and a plot shows what it can', async ({
  page,
}) => {
  for (const view of ['timeline', 'at-once', 'chart&x=year']) {
    await page.goto(`/spacecraft?view=${view}`)
    await expect(page.getByRole('figure')).toContainText(
      'This copy knows no flights of these craft',
    )
  }
  await page.goto('/spacecraft?view=chart')
  await expect(page.getByRole('slider', { name: /^Spacecraft of the plot/ })).toBeVisible()
  await page.goto('/spacecraft?view=timeline&search=zzz')
  await expect(resultCount(page)).toHaveText('No spacecraft')
})

test('what an address has wrong of a view is told, and the rest is shown', async ({ page }) => {
  await open(page, 'view=timeline&by=colour&from=then&to=1999-02-30')
  await expect(page.getByText('Ignored in this address')).toContainText(
    'by “colour”, from “then”, to “1999-02-30”',
  )
  await expect(timeline(page)).toBeVisible()
})

test('a view that cannot be had says so, and is asked for again', async ({
  page,
  expectMessage,
}) => {
  expectMessage(/503/)
  await page.goto(`${address}spacecraft`)
  await page.route('**/catalogue/timeline*', route => route.fulfill({ status: 503, body: '{}' }))
  await page.getByRole('link', { name: 'Charts' }).click()
  const again = timeline(page).getByRole('button', { name: /again/i })
  await expect(again).toBeVisible({ timeout: 30_000 })
  await page.unrouteAll()
  await again.click()
  await expect(rows(page).first()).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('views are drawn, divided as one chooses, and told as tables', async ({ page }) => {
    await open(page, 'view=timeline')
    await expect(rows(page).first()).toBeVisible()
    await page.getByRole('combobox', { name: 'A row for each' }).selectOption('Agency')
    await timeline(page).getByRole('button', { name: 'Show' }).click()
    await expect(page).toHaveURL(/view=timeline&by=agency/)
    await expect(await table(timeline(page))).toBeVisible()
    await charts(page).getByRole('link', { name: 'Plots' }).click()
    await expect(page.getByRole('figure').locator('path').first()).toBeAttached()
    await expect(page.getByRole('slider')).toHaveCount(0)
  })
})
