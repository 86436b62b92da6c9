import { expectedList } from './support/catalogue.ts'
import { chips, expectList, historyLength, openList, preset, range } from './support/list-page.ts'
import { expect, type Locator, type Page, test } from './test.ts'

const lowest = (group: Locator) => group.getByRole('slider', { name: 'From bar' })
const highest = (group: Locator) => group.getByRole('slider', { name: 'To bar' })

/** The foot of a plot's bar on the screen, above its label; flights have one each up to five. */
async function barOf(group: Locator, flights: number) {
  const label = group.locator('text').getByText(new RegExp(`^${flights}\\+?$`))
  await label.scrollIntoViewIfNeeded()
  const box = await label.boundingBox()
  if (!box) throw new Error('The bar is not shown')
  return { x: box.x + box.width / 2, y: box.y - 10 }
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, from.y)
  await page.mouse.move(to.x, to.y)
  await page.mouse.up()
}

test('a pressed bar is a choice, and pressed again none', async ({ page }) => {
  await openList(page)
  const entries = await historyLength(page)
  const group = range(page, 'flights_count')
  const once = await barOf(group, 1)
  await page.mouse.click(once.x, once.y)
  await expectList(page, 'flights_count__gte=1&flights_count__lte=1')
  await expect(preset(group, 'Flew once')).toHaveAttribute('aria-pressed', 'true')
  await expect(chips(page).getByRole('button').first()).toHaveText('Flights: exactly 1')
  await page.mouse.click(once.x, once.y)
  await expectList(page, '')
  expect(await historyLength(page)).toBe(entries + 2)
})

test('bars that are dragged across are one choice, either way', async ({ page }) => {
  await openList(page)
  const entries = await historyLength(page)
  const group = range(page, 'flights_count')
  await drag(page, await barOf(group, 4), await barOf(group, 1))
  await expectList(page, 'flights_count__gte=1&flights_count__lte=4')
  expect(await historyLength(page)).toBe(entries + 1)
  await expect(lowest(group)).toHaveAttribute('aria-valuenow', '1')
  await expect(highest(group)).toHaveAttribute('aria-valuenow', '4')
})

test('an end that is taken hold of moves alone', async ({ page }) => {
  await openList(page, 'flights_count__gte=1&flights_count__lte=2')
  const group = range(page, 'flights_count')
  const last = await barOf(group, 5)
  const box = await highest(group).boundingBox()
  if (!box) throw new Error('The end is not shown')
  const end = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await drag(page, end, { ...last, y: end.y })
  await expectList(page, 'flights_count__gte=1&flights_count__lte=5')
})

test('a bar that is pointed at tells its craft', async ({ page }) => {
  await openList(page)
  const group = range(page, 'flights_count')
  const { x, y } = await barOf(group, 1)
  await page.mouse.move(x, y)
  const [, once] = expectedList('').facets.ranges.flights_count.histogram
  await expect(group.getByText(`1: ${once?.count}`, { exact: true })).toBeVisible()
  await page.mouse.move(0, 0)
  await expect(group.getByText(`1: ${once?.count}`, { exact: true })).toHaveCount(0)
})

test('both ends go by keys, a burst of them in one entry', async ({ page }) => {
  // However slow the machine is, this is one burst.
  await page.clock.setFixedTime(new Date())
  await openList(page)
  const entries = await historyLength(page)
  const group = range(page, 'flights_count')
  await lowest(group).press('ArrowRight')
  await lowest(group).press('ArrowRight')
  await expect(lowest(group)).toHaveAttribute('aria-valuetext', /^2: \d+$/)
  await expectList(page, 'flights_count__gte=2')
  await expect(lowest(group)).toBeFocused()
  await highest(group).press('Home')
  await highest(group).press('ArrowRight')
  await page.keyboard.press('Tab')
  await expectList(page, 'flights_count__gte=2&flights_count__lte=3')
  expect(await historyLength(page)).toBe(entries + 1)
  await page.goBack()
  await expectList(page, '')
  await expect(lowest(group)).toHaveAttribute('aria-valuenow', '0')
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('a tap chooses a bar', async ({ page }) => {
    await openList(page)
    const group = range(page, 'flights_count')
    const { x, y } = await barOf(group, 0)
    await page.touchscreen.tap(x, y)
    await expectList(page, 'flights_count__lte=0')
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a plot is a picture, with nothing that would not answer', async ({ page }) => {
    await page.goto('/spacecraft')
    const group = range(page, 'flights_count')
    await expect(group.locator('path').last()).toBeVisible()
    await expect(group.getByRole('slider')).toHaveCount(0)
  })
})
