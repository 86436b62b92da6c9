import { upSince } from '#ll2/flight-span.ts'
import { openFlight } from '#ll2/flown.ts'
import { momentOf } from '#ll2/moment-of.ts'
import { day } from '#ll2/time-units.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { craftHeading } from './support/craft-page.ts'
import { captured, detailed } from './support/detailed-catalogue.ts'
import { craftLinks, rows } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

const strip = (page: Page) => page.getByRole('region', { name: 'In space now' })
const now = momentOf({ captured_at: captured })

/** The craft that are up with a flight that tells since when, the longest first; told a second way. */
const up = detailed.spacecraft
  .filter(({ in_space }) => in_space)
  .flatMap(craft => {
    const flights = craft.response_mode === 'detailed' ? craft.flights : []
    const since = upSince({ in_space: true, flights }, now)
    const flight = openFlight({ in_space: true, flights }, now)
    return since ? [{ ...craft, since, flight }] : []
  })
  .sort((a, b) => Date.parse(a.since) - Date.parse(b.since))

test('the list says which craft are up, and leads to them', async ({ page, serve }) => {
  await page.clock.setFixedTime(new Date(now + 3_600_000))
  await page.goto(`${await serve(detailed, captured)}spacecraft`)
  const all = detailed.spacecraft.filter(({ in_space }) => in_space)
  const links = strip(page).getByRole('list').getByRole('link')
  const [longest] = up
  if (!longest) throw new Error('No craft is up')
  const today = Math.ceil((now + 3_600_000 - Date.parse(longest.since)) / (1000 * day))
  await expect(links.first()).toHaveText(new RegExp(`\\sday ${today.toLocaleString('en-GB')}$`))
  await links.first().click()
  await expect(craftHeading(page)).toBeVisible()
  await page.goBack()
  await strip(page)
    .getByRole('link', { name: `${all.length} in space now` })
    .click()
  await expect(page).toHaveURL(/\/in-space$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('In space now')
  await expect(page.getByText(`${all.length} craft in space`)).toBeVisible()
})

test('every craft that is up stands where it went, with its clock', async ({ page, serve }) => {
  await page.clock.setFixedTime(new Date(now + 3_600_000))
  await page.goto(`${await serve(detailed, captured)}in-space`)
  const somewhere = up.find(({ flight }) => flight?.destination)
  if (!somewhere) throw new Error('No craft is anywhere')
  const place = page.getByRole('list', { name: somewhere.flight?.destination ?? '', exact: true })
  const card = place.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: somewhere.name, exact: true }),
  })
  const days = Math.floor((now + 3_600_000 - Date.parse(somewhere.since)) / (1000 * day))
  await expect(card.first()).toContainText(`${days.toLocaleString('en-GB')} days`)
  // All of a card leads to its craft, its clock too.
  const clock = card.first().locator('time').first()
  await clock.scrollIntoViewIfNeeded()
  const under = await clock.evaluate(clock => {
    const { left, top, width, height } = clock.getBoundingClientRect()
    return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('a')?.textContent
  })
  expect(under).toBe(somewhere.name)
  await page.getByRole('button', { name: 'Pause the clocks' }).click()
  await expect(page.getByRole('button', { name: 'Let the clocks run' })).toBeVisible()
})

test('data that has grown old does not claim to know who is up now', async ({ page, serve }) => {
  await page.clock.setFixedTime(new Date(now + 10 * 1000 * day))
  await page.goto(`${await serve(detailed, captured)}spacecraft?in_space=true`)
  await expect(craftLinks(page).first()).toBeVisible()
  await expect(strip(page).getByRole('link').first()).not.toContainText('now')
  await expect(rows(page).getByText('In space when last updated').first()).toBeVisible()
})

test('clocks of data that has grown old stand at the capture', async ({ page, serve }) => {
  await page.clock.setFixedTime(new Date(now + 10 * 1000 * day))
  await page.goto(`${await serve(detailed, captured)}in-space`)
  const [longest] = up
  if (!longest) throw new Error('No craft is up')
  const days = Math.floor((now - Date.parse(longest.since)) / (1000 * day))
  await expect(
    page.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: longest.name, exact: true }),
    }),
  ).toContainText(`${days.toLocaleString('en-GB')} days`)
  await expect(page.getByRole('button', { name: 'Pause the clocks' })).toHaveCount(0)
})

test('craft of data without a moment of capture are up without a day', async ({ page, serve }) => {
  await page.goto(`${await serve(detailed)}spacecraft`)
  const links = strip(page).getByRole('list').getByRole('link')
  await expect(links.first()).toBeVisible()
  await expect(strip(page)).not.toContainText('day')
})

test('a copy without flights says that it cannot tell since when', async ({ page, serve }) => {
  const catalogue = syntheticCatalogue({ size: 60 })
  const all = catalogue.spacecraft.filter(({ in_space }) => in_space)
  await page.goto(`${await serve(catalogue)}in-space`)
  await expect(page.getByText(`${all.length} craft in space`)).toBeVisible()
  await expect(page.getByText('cannot say since when')).toBeVisible()
  await expect(page.getByRole('listitem').getByRole('heading')).toHaveCount(all.length)
})

test('where no craft is up the page says so and leads on', async ({ page }) => {
  await page.goto('/in-space')
  await expect(page.getByText('No craft is in space')).toBeVisible()
  await page.goto('/spacecraft')
  await expect(strip(page)).toContainText('No craft in space')
})
