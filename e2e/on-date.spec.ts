import { createEngine } from '#engine/create-engine.ts'
import { dayOf, readDay, writeDay, yearsBefore } from '#ll2/calendar-day.ts'
import { captured, detailed } from './support/detailed-catalogue.ts'
import {
  chips,
  filtersDialog,
  filtersOpener,
  openList,
  resultCount,
  sidebar,
} from './support/list-page.ts'
import { expect, type Locator, type Page, test } from './test.ts'

const engine = createEngine({ ...detailed, captured_at: captured })
const { first, last } = engine.knownDays ?? { first: Number.NaN, last: Number.NaN }

/** A day with several craft up, and others before and after it. */
const day =
  Array.from({ length: last - first }, (_, n) => first + n).find(some => {
    const { count, previous, next } = engine.changesAround(some, {})
    return count > 2 && previous !== undefined && next !== undefined
  }) ?? Number.NaN
const on = writeDay(day)
const around = engine.changesAround(day, {})
const previous = writeDay(around.previous ?? Number.NaN)
const next = writeDay(around.next ?? Number.NaN)

/** "17 July 1975" */
const words = (text: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(text))
const countOn = (text: string) => engine.facets({ on: readDay(text) ?? Number.NaN }).count

let address = ''
test.beforeAll(async ({ serve }) => {
  address = await serve(detailed, captured)
})

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const group = (page: Page | Locator) => page.getByRole('group', { name: 'In space on a date' })
const field = (page: Page | Locator) => group(page).getByLabel('Any part of the day, in UTC')
const show = (page: Page | Locator) => group(page).getByRole('button', { name: 'Apply' })
const change = (page: Page, name: 'Previous' | 'Next') =>
  page.getByRole('button', { name: new RegExp(`^${name} change: `) })

/** Expects address, heading, filter and rows to agree on one date. */
async function expectDate(page: Page, text: string) {
  await expect(page).toHaveURL(`${address}spacecraft?on=${text}`)
  await expect(heading(page)).toHaveText(`Spacecraft in space on ${words(text)}`)
  const found = countOn(text)
  await expect(resultCount(page)).toContainText(found ? `of ${found} spacecraft` : 'No spacecraft')
}

test('a date that is typed finds who was in space, and the way back leaves it', async ({
  page,
}) => {
  await page.goto(`${address}spacecraft`)
  await field(page).fill(on)
  // On the way to a date nothing is asked.
  await expect(page).toHaveURL(`${address}spacecraft`)
  await show(page).click()
  await expectDate(page, on)
  await expect(chips(page).getByRole('button').first()).toHaveText(`In space on: ${words(on)}`)
  await page.goBack()
  await expect(page).toHaveURL(`${address}spacecraft`)
  await expect(heading(page)).toHaveText('Spacecraft')
  await expect(field(page)).toHaveValue('')
  await field(page).fill(next)
  await field(page).press('Enter')
  await expectDate(page, next)
  await chips(page)
    .getByRole('button', { name: `Remove In space on: ${words(next)}` })
    .click()
  await expect(page).toHaveURL(`${address}spacecraft`)
  await expect(field(page)).toHaveValue('')
})

test('an address with a date shows what it says; an emptied field takes it off', async ({
  page,
}) => {
  await page.goto(`${address}spacecraft?on=${on}`)
  await expectDate(page, on)
  await expect(field(page)).toHaveValue(on)
  await expect(page).toHaveTitle(new RegExp(`^Spacecraft in space on ${words(on)}`))
  await field(page).fill('')
  await show(page).click()
  await expect(page).toHaveURL(`${address}spacecraft`)
})

test('a date in part is told, and nothing is asked', async ({ page }) => {
  await page.goto(`${address}spacecraft`)
  await field(page).focus()
  await page.keyboard.type('0230')
  await show(page).click()
  await expect(group(page).getByRole('alert')).toHaveText('Enter a whole date of the calendar.')
  await expect(page).toHaveURL(`${address}spacecraft`)
  await field(page).fill(on)
  await show(page).click()
  await expectDate(page, on)
  await expect(group(page).getByRole('alert')).toHaveCount(0)
})

test('the changes before and after are a press away, and keep the focus', async ({ page }) => {
  await page.goto(`${address}spacecraft?on=${on}`)
  await expect(change(page, 'Previous')).toHaveText(`Previous change: ${words(previous)}`)
  await change(page, 'Next').click()
  await expectDate(page, next)
  await expect(field(page)).toHaveValue(next)
  await expect(change(page, 'Next')).toBeFocused()
  await page.goBack()
  await expectDate(page, on)
  await change(page, 'Previous').press('Enter')
  await expectDate(page, previous)
  await expect(change(page, 'Previous')).toBeFocused()
})

test('they go by the list’s other filters', async ({ page }) => {
  await page.goto(`${address}spacecraft?in_space=true&on=${on}`)
  const told = engine.changesAround(day, { in_space: true })
  await expect(change(page, 'Next')).toHaveText(
    `Next change: ${told.next === undefined ? 'none known' : words(writeDay(told.next))}`,
  )
})

test('where no change is known the way says so and leads nowhere', async ({ page }) => {
  await page.goto(`${address}spacecraft?on=${writeDay(last)}`)
  const way = change(page, 'Next')
  await expect(way).toHaveText('Next change: none known')
  await expect(way).toBeDisabled()
  await way.press('Enter')
  await expectDate(page, writeDay(last))
  await expect(way).toBeFocused()
})

test('of a date before the first launch and after the data it is said why', async ({ page }) => {
  await page.goto(`${address}spacecraft?on=1900-01-01`)
  await expectDate(page, '1900-01-01')
  const firstDay = words(writeDay(first))
  await expect(page.getByText(`The first known launch was on ${firstDay}.`)).toBeVisible()
  await change(page, 'Next').click()
  await expectDate(page, writeDay(first))

  const later = `The data is of ${words(captured)} and tells of no later day.`
  await page.goto(`${address}spacecraft?on=${writeDay(last + 1)}`)
  await expectDate(page, writeDay(last + 1))
  await expect(page.getByText(later, { exact: true })).toBeVisible()
  await page.goto(`${address}spacecraft?on=2999-12-31`)
  await expectDate(page, '2999-12-31')
  await expect(page.getByText(`This day is still to come. ${later}`)).toBeVisible()
})

for (const bad of ['1975-02-30', '1975', 'soon']) {
  test(`what is no date is told, and the rest is shown: ${bad}`, async ({ page }) => {
    await page.goto(`${address}spacecraft?on=${bad}&in_space=true`)
    await expect(page.getByText(/^Ignored/)).toContainText(`on “${bad}”`)
    await expect(resultCount(page)).toContainText(
      `of ${engine.facets({ in_space: true }).count} spacecraft`,
    )
    await expect(page.getByRole('group', { name: 'In space on a date' })).toBeVisible()
  })
}

test('today, years ago, is a way in', async ({ page }) => {
  const today = dayOf(Date.now())
  const ways = [10, 25, 50, 60]
    .map(years => writeDay(yearsBefore(today, years)))
    .filter(text => countOn(text) > 0)
  expect(ways.length).toBeGreaterThan(0)
  for (const path of ['spacecraft', 'in-space']) {
    await page.goto(address + path)
    const nav = page.getByRole('navigation', { name: 'Today, years ago' })
    await expect(nav.getByRole('listitem')).toHaveText(
      ways.map(text => new RegExp(`${text.slice(0, 4)}.*${countOn(text)} craft`)),
    )
    await nav.getByRole('link').first().click()
    await expectDate(page, ways[0] ?? '')
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a date is a part of the form, and changes are a press away', async ({ page }) => {
    await page.goto(`${address}spacecraft`)
    await field(page).fill(on)
    await page.getByRole('button', { name: 'Apply filters' }).click()
    await expect(page).toHaveURL(new RegExp(`[?&]on=${on}(&|$)`))
    await expect(heading(page)).toHaveText(`Spacecraft in space on ${words(on)}`)
    await expect(field(page)).toHaveValue(on)
    await change(page, 'Next').click()
    await expectDate(page, next)
    await page.goto(`${address}spacecraft?on=2999-12-31`)
    await expect(page.getByText('tells of no later day')).toBeVisible()
  })

  test('the day of the data is what one looks back from', async ({ page }) => {
    await page.goto(`${address}in-space`)
    const nav = page.getByRole('navigation', { name: 'The day of the data, years ago' })
    const ways = [10, 25, 50, 60].map(years => writeDay(yearsBefore(last, years)))
    await expect(nav.getByRole('link')).toHaveCount(ways.filter(text => countOn(text) > 0).length)
  })
})

for (const width of [375, 1440]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 900 } })

    test('a date is there to be chosen', async ({ page }) => {
      test.slow()
      await page.goto(`${address}spacecraft?on=${on}`)
      await expect(change(page, 'Next')).toBeVisible()
      if (width < 1024) await filtersOpener(page).click()
      const place = width < 1024 ? filtersDialog(page) : page
      await expect(field(place)).toHaveValue(on)
      if (width < 1024) {
        for (const target of [field(place), show(place)]) {
          expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44)
        }
      }
    })
  })
}

test('where no flights are known no date is offered, and an address with one says why', async ({
  page,
}) => {
  await openList(page)
  await expect(sidebar(page).getByText('nor who was in space on a date')).toBeVisible()
  await expect(group(page)).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: /years ago/ })).toHaveCount(0)
  await page.goto('/spacecraft?on=1975-07-17')
  await expect(
    page.getByText('This copy knows no flights, so it cannot say who was in space on a date.'),
  ).toBeVisible()
  await expect(change(page, 'Next')).toHaveCount(0)
})
