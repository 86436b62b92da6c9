import { expectAccessibleAtAnyWidth } from './support/accessibility.ts'
import { craftHeading, fact } from './support/craft-page.ts'
import { captured, detailed, findDetailed } from './support/detailed-catalogue.ts'
import { expect, type Page, test } from './test.ts'

const often = findDetailed(({ flights }) => flights.length > 10)
const twice = findDetailed(({ flights, in_space }) => flights.length === 2 && !in_space)
const up = findDetailed(({ flights, in_space }) => flights.length > 1 && in_space === true)
const unknown = findDetailed(({ flights_count }) => flights_count === null)
const notFlown = findDetailed(({ flights_count }) => flights_count === 0)
const disagreeing = { ...twice, id: 9_999_999, time_in_space: 'P400DT1S' }

const data = { ...detailed, spacecraft: [...detailed.spacecraft, disagreeing] }

let address: string
test.beforeAll(async ({ serve }) => {
  address = await serve(data, captured)
})

async function open(page: Page, { id, name }: { id: number; name: string }) {
  await page.goto(`${address}spacecraft/${id}`)
  await expect(craftHeading(page)).toHaveText(name)
}

const ledger = (page: Page) => page.getByRole('region', { name: 'Flights' })
/** A line of the table, or on less than a desk an item of the list. */
const entries = (page: Page) =>
  ledger(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .or(ledger(page).getByRole('listitem'))

test('each flight is in the ledger, with what it adds up to', async ({ page }) => {
  await open(page, twice)
  for (const width of [1440, 768]) {
    await page.setViewportSize({ width, height: 900 })
    await expect(entries(page)).toHaveCount(2)
    for (const [place, { launch, destination }] of twice.flights.entries()) {
      await expect(entries(page).nth(place)).toContainText(launch?.name ?? '')
      await expect(entries(page).nth(place)).toContainText(launch?.pad?.name ?? '')
      if (destination) await expect(entries(page).nth(place)).toContainText(destination)
    }
  }
  const total = ledger(page).getByText('Total of 2 flights').locator('..')
  await expect(total.getByRole('time')).toHaveAttribute('datetime', twice.time_in_space ?? '')
  await expect(ledger(page)).not.toContainText('another time in space')
})

test('a sum that LL2 does not share is told', async ({ page }) => {
  await open(page, disagreeing)
  await expect(ledger(page)).toContainText(
    'gives this craft another time in space: 400 days 1 second',
  )
})

test('many flights are shown on demand', async ({ page }) => {
  await open(page, often)
  await expect(entries(page)).toHaveCount(10)
  await ledger(page)
    .getByRole('button', { name: `Show all ${often.flights.length} flights` })
    .click()
  await expect(entries(page)).toHaveCount(often.flights.length)
})

test('a craft without flights has no ledger, and says what its time means', async ({ page }) => {
  await open(page, notFlown)
  await expect(fact(page, 'Time in space')).toHaveText('Not flown yet')
  await expect(page.getByText('counts no flight of this craft yet')).toBeVisible()
  await expect(ledger(page)).toHaveCount(0)
  await open(page, unknown)
  await expect(fact(page, 'Time in space')).toHaveText('Unknown')
  await expect(ledger(page)).toHaveCount(0)
})

test.describe('the clock of a craft that is up', () => {
  const launched = Date.parse(up.flights.at(-1)?.launch?.net ?? '')
  const clock = (page: Page) => page.getByRole('timer', { name: 'Time in space so far' })
  /** Seconds on the clock, by what it tells machines. */
  const seconds = (page: Page) =>
    clock(page)
      .getByRole('time')
      .evaluate(time => {
        const [, days = 0, hours = 0, minutes = 0, rest = 0] =
          /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(
            time.getAttribute('datetime') ?? '',
          ) ?? []
        return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(rest)
      })

  test('is exact over the ends of a day and of a year, and stops when told', async ({ page }) => {
    const newYear = Date.UTC(new Date(launched).getUTCFullYear() + 3, 0, 1)
    await page.clock.install({ time: newYear - 60_000 })
    await open(page, up)
    await expect(clock(page)).toBeVisible()
    // From here on only the spec moves the time.
    await page.clock.pauseAt(newYear - 2000)
    const before = await seconds(page)
    for (const step of [1, 2, 3]) {
      await page.clock.runFor(1000)
      await expect.poll(() => seconds(page)).toBe(before + step)
    }
    await page.clock.fastForward('24:00:00')
    await expect.poll(() => seconds(page)).toBe(before + 3 + 86_400)

    await page.getByRole('button', { name: 'Pause the clock' }).click()
    const paused = await seconds(page)
    await page.clock.runFor(5000)
    expect(await seconds(page)).toBe(paused)
    await page.getByRole('button', { name: 'Let the clock run' }).click()
    await expect.poll(() => seconds(page)).toBe(paused + 5)
  })

  test('stands still while nobody sees the page, and is right afterwards', async ({ page }) => {
    await page.clock.install({ time: launched + 86_400_000 })
    await open(page, up)
    await expect(clock(page)).toBeVisible()
    await page.clock.pauseAt(launched + 2 * 86_400_000)
    const setHidden = (hidden: boolean) =>
      page.evaluate(value => {
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => value })
        document.dispatchEvent(new Event('visibilitychange'))
      }, hidden)
    await setHidden(true)
    const before = await seconds(page)
    await page.clock.runFor(7000)
    expect(await seconds(page)).toBe(before)
    await setHidden(false)
    await expect.poll(() => seconds(page)).toBe(before + 7)
  })
})

for (const [state, craft] of Object.entries({
  'with many flights': often,
  'that is up': up,
  'that has not flown': notFlown,
  'of which little is known': unknown,
})) {
  test(`the page of a craft ${state} is accessible`, async ({ page }) => {
    test.slow()
    await open(page, craft)
    await expect(page.getByRole('heading', { name: 'Its agency' })).toBeVisible()
    await expectAccessibleAtAnyWidth(page)
  })
}
