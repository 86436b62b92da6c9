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
    for (const [place, { launch, destination, mission_end }] of twice.flights.entries()) {
      const [, mission = ''] = launch?.name?.split(' | ') ?? []
      await expect(entries(page).nth(place)).toContainText(mission)
      for (const moment of [launch?.net, mission_end]) {
        await expect(entries(page).nth(place).locator(`time[datetime="${moment}"]`)).toBeVisible()
      }
      await expect(ledger(page)).toContainText(launch?.pad?.name ?? '')
      if (destination) await expect(ledger(page)).toContainText(destination)
    }
  }
  const total = ledger(page).getByText('Total of 2 flights').locator('..')
  await expect(total.getByRole('time')).toHaveAttribute('datetime', twice.time_in_space ?? '')
  await expect(ledger(page)).not.toContainText('another time in space')
})

test('a sum that LL2 does not share is told', async ({ page }) => {
  await open(page, disagreeing)
  await expect(ledger(page)).toContainText('gives this craft another time in space: 400 days.')
})

test('what is the same on every flight is said once', async ({ page }) => {
  await open(page, often)
  const [rocket] = often.flights.map(({ launch }) => launch?.rocket?.configuration?.full_name)
  const named = ledger(page).getByText(rocket ?? '', { exact: true })
  await expect(named).toHaveCount(1)
  await expect(ledger(page).getByRole('columnheader', { name: 'Rocket' })).toHaveCount(0)
})

test('seconds are told to those who ask for exact times, and stay so for the visit', async ({
  page,
}) => {
  await open(page, often)
  await expect(ledger(page)).not.toContainText('second')
  await expect(ledger(page)).not.toContainText('UTC')
  const exact = ledger(page).getByRole('checkbox', { name: 'Show exact times' })
  await exact.check()
  await expect(entries(page).first()).toContainText('second')
  await expect(entries(page).first()).toContainText('UTC')
  await page.reload()
  await expect(exact).toBeChecked()
  await expect(entries(page).first()).toContainText('second')
})

/** The words on the page that stand on more than one line, and the elements whose text is cut. */
const brokenText = (page: Page) =>
  ledger(page).evaluate(region => {
    const broken: string[] = []
    const texts = document.createTreeWalker(region, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const word of node.textContent?.matchAll(/[^\s-]+/g) ?? []) {
        range.setStart(node, word.index)
        range.setEnd(node, word.index + word[0].length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => top))
        if (lines.size > 1) broken.push(word[0])
      }
    }
    const cut = [...region.querySelectorAll('*')]
      .filter(element => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
      .filter(element => !element.classList.contains('sr-only'))
      .map(({ outerHTML }) => outerHTML)
    return { broken, cut }
  })

test('no word of the ledger is broken and nothing is cut, from phone to wide screen', async ({
  page,
}) => {
  await open(page, often)
  for (const width of [375, 768, 1280, 1440, 1920]) {
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 900 })
      await expect(entries(page)).toHaveCount(10)
      await expect.poll(() => brokenText(page)).toEqual({ broken: [], cut: [] })
    })
  }
})

test('a configuration’s name is told twice at most', async ({ page }) => {
  const named = findDetailed(
    ({ name, image, flights, spacecraft_config: config }) =>
      flights.length > 1 &&
      image?.id !== config.image?.id &&
      !name.includes(config.name) &&
      (config.family?.length ?? 0) === 1,
  )
  await open(page, named)
  await expect(page.getByRole('heading', { name: /^Its family/ })).toBeVisible()
  await expect(
    page.getByRole('article').getByText(named.spacecraft_config.name, { exact: true }),
  ).toHaveCount(2)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('nothing is folded, on a phone and on a desk', async ({ page }) => {
    await open(page, often)
    for (const width of [375, 1440]) {
      await test.step(`${width} px`, async () => {
        await page.setViewportSize({ width, height: 900 })
        await expect(entries(page)).toHaveCount(often.flights.length)
        await expect(ledger(page).getByRole('button')).toHaveCount(0)
        await expect(page.getByRole('checkbox', { name: 'Show exact times' })).toHaveCount(0)
      })
    }
  })
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

  test('is the only total beside it', async ({ page }) => {
    await open(page, up)
    await expect(clock(page)).toBeVisible()
    await expect(fact(page, 'Time docked')).toBeVisible()
    await expect(fact(page, 'Time in space')).toHaveCount(0)
    await expect(page.getByText(/still up; the recorded time, .+, is that of/)).toBeVisible()
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
