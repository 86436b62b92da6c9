import type { SpacecraftDetailed } from '#ll2/spacecraft.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { craftHeading } from './support/craft-page.ts'
import { resultCount } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

const captured = '2026-01-31T03:30:00Z'
const catalogue = syntheticCatalogue({ size: 1234, mode: 'detailed' })
const flown = catalogue.spacecraft.find(
  (craft): craft is SpacecraftDetailed =>
    craft.response_mode === 'detailed' && craft.flights.length === 2 && !craft.in_space,
)
if (!flown) throw new Error('The synthetic catalogue has no such craft')
const launched = flown.flights[0]?.launch?.net ?? ''

let address: string
test.beforeAll(async ({ serve }) => {
  address = await serve(catalogue, captured)
})

async function openCraft(page: Page) {
  await page.goto(`${address}spacecraft/${flown?.id}`)
  await expect(craftHeading(page)).toHaveText(flown?.name ?? '')
}

const firstLaunch = (page: Page) =>
  page
    .getByRole('region', { name: 'Flights' })
    .locator(`time[datetime="${launched}"]`)
    .filter({ visible: true })
const exactSwitch = (page: Page) => page.getByRole('checkbox', { name: 'Show exact times' })
const zoneSwitch = (page: Page) =>
  page.getByRole('checkbox', { name: 'Show times in my own time zone' })

/** What this browser itself writes: the oracle for its own locale. */
const written = (page: Page, locale: string, timeZone: string) =>
  page.evaluate(
    ([iso, of, zone]) => {
      const shared = { calendar: 'gregory', numberingSystem: 'latn', timeZone: zone } as const
      const day = new Intl.DateTimeFormat(of, { ...shared, dateStyle: 'long' })
      const time = new Intl.DateTimeFormat(of, {
        ...shared,
        hour: 'numeric',
        minute: '2-digit',
        timeZoneName: 'short',
      })
      const date = new Date(iso)
      return `${day.format(date)}, ${time.format(date)}`
    },
    [launched, locale, timeZone] as const,
  )

for (const [locale, thousands, language] of [
  ['de-DE', '1.234', 'de-DE'],
  ['en-US', '1,234', null],
] as const) {
  test.describe(locale, () => {
    test.use({ locale, timezoneId: 'America/New_York' })

    test('numbers and dates are the reader’s, words stay English', async ({ page }) => {
      await page.goto(`${address}spacecraft`)
      await expect(resultCount(page)).toHaveText(`1–24 of ${thousands} spacecraft`)
      await openCraft(page)
      await exactSwitch(page).check()
      await expect(firstLaunch(page)).toHaveText(await written(page, locale, 'UTC'))
      if (language) await expect(firstLaunch(page)).toHaveAttribute('lang', language)
      else await expect(firstLaunch(page)).not.toHaveAttribute('lang')
    })

    test('local time is there on demand, by keyboard, for the visit', async ({ page }) => {
      await openCraft(page)
      await exactSwitch(page).check()
      await zoneSwitch(page).focus()
      await page.keyboard.press('Space')
      const local = await written(page, locale, 'America/New_York')
      await expect(firstLaunch(page)).toHaveText(local)
      await page.reload()
      await expect(firstLaunch(page)).toHaveText(local)
      await zoneSwitch(page).uncheck()
      await expect(firstLaunch(page)).toHaveText(await written(page, locale, 'UTC'))
    })
  })
}

test('where the clock is UTC, no other time is offered', async ({ page }) => {
  await openCraft(page)
  await expect(firstLaunch(page)).toBeVisible()
  await expect(zoneSwitch(page)).toHaveCount(0)
})

test('the exact time of the data is a press away', async ({ page }) => {
  await page.goto(`${address}spacecraft`)
  const age = page.getByRole('button', { name: /ago$/ })
  await age.click()
  await expect(page.locator(`time[datetime="${captured}"]`)).toHaveText(
    '31 January 2026, 03:30 UTC',
  )
})
