import { expectedList, optionLabel } from './support/catalogue.ts'
import { craftHeading } from './support/craft-page.ts'
import {
  chips,
  craftLinks,
  expectList,
  expectQuery,
  expectRows,
  expectTable,
  facet,
  historyLength,
  listUrl,
  openList,
  option,
  resultsHeading,
  rowLinks,
} from './support/list-page.ts'
import { expect, test } from './test.ts'

const destroyed = optionLabel('status', 3)
const singleUse = optionLabel('status', 4)
const capsule = optionLabel('type', 2)

test('a tick changes address, request, rows and counts, in one history entry', async ({ page }) => {
  await openList(page)
  const entries = await historyLength(page)
  const request = page.waitForRequest(
    asked => asked.url().includes('/catalogue/entries?') && asked.url().includes('status=3'),
  )
  await option(page, 'status', destroyed).check()
  await request
  await expectList(page, 'status=3')
  expect(await historyLength(page)).toBe(entries + 1)
})

test('options of one facet widen, options of another narrow', async ({ page }) => {
  await openList(page)
  await option(page, 'status', destroyed).check()
  await expectList(page, 'status=3')
  await option(page, 'status', singleUse).check()
  await expectList(page, 'status=3,4')
  await option(page, 'type', capsule).check()
  await expectList(page, 'status=3,4&type=2')
  await option(page, 'status', destroyed).uncheck()
  await expectList(page, 'status=4&type=2')
})

test('two ticks in one breath are both kept, an entry in the history each', async ({ page }) => {
  await openList(page)
  const entries = await historyLength(page)
  const [one, other] = [
    await option(page, 'status', destroyed).elementHandle(),
    await option(page, 'type', capsule).elementHandle(),
  ]
  await page.evaluate(
    boxes => {
      for (const box of boxes) if (box instanceof HTMLElement) box.click()
    },
    [one, other],
  )
  await expectList(page, 'status=3&type=2')
  expect(await historyLength(page)).toBe(entries + 2)
})

test('where the answer is at hand the first rows are there before the click is over', async ({
  page,
}) => {
  await openList(page)
  await option(page, 'status', destroyed).check()
  await expectList(page, 'status=3')
  await option(page, 'status', destroyed).uncheck()
  await expectList(page, '')
  const before = await craftLinks(page).first().textContent()
  const after = await option(page, 'status', destroyed).evaluate((box: HTMLInputElement) => {
    box.click()
    return document.querySelector('ul[aria-label="Spacecraft"] h3')?.textContent
  })
  expect(after).not.toBe(before)
  await expectList(page, 'status=3')
  await expect(craftLinks(page).first()).toHaveText(after ?? '')
})

for (const { view, open, links, expectShown } of [
  { view: 'cards', open: '', links: craftLinks, expectShown: expectRows },
  { view: 'a table', open: 'view=table', links: rowLinks, expectShown: expectTable },
]) {
  test(`of ${view} what is scrolled to right after a tick is of the new list`, async ({ page }) => {
    await page.goto(listUrl(open))
    await expectShown(page, open)
    const box = option(page, 'status', singleUse)
    // So that the answer is at hand.
    await box.check()
    await expectShown(page, 'status=4')
    await box.uncheck()
    await expectShown(page, '')
    const all = await links(page).elementHandles()
    const last = all[expectedList('status=4').results.length - 1]
    const seen = await box.evaluate(
      (box: HTMLInputElement, link) =>
        new Promise(resolve => {
          box.click()
          addEventListener('scroll', () => resolve(link?.textContent), { once: true })
          scrollTo(0, document.documentElement.scrollHeight)
        }),
      last,
    )
    await expectShown(page, 'status=4')
    expect(await links(page).last().textContent()).toBe(seen)
  })
}

test('who opens a craft right after a tick comes back to what was shown', async ({ page }) => {
  await openList(page)
  await option(page, 'status', destroyed).evaluate((box: HTMLInputElement) => {
    box.click()
    document.querySelector<HTMLElement>('ul[aria-label="Spacecraft"] h3 a')?.click()
  })
  await expect(craftHeading(page)).toBeVisible()
  await page.goBack()
  await expectList(page, 'status=3')
  await page.goBack()
  await expectList(page, '')
})

test('of yes and no only one is ticked', async ({ page }) => {
  await openList(page)
  const yes = facet(page, 'is_placeholder').getByRole('checkbox', { name: /^Yes/ })
  const no = facet(page, 'is_placeholder').getByRole('checkbox', { name: /^No/ })
  await no.check()
  await expectList(page, 'is_placeholder=false')
  await expect(yes).not.toBeChecked()
  await no.uncheck()
  await expectList(page, '')
})

test('yes and no replace each other', async ({ page }) => {
  // The sample has nothing in space, so "Yes" can only be left, not chosen.
  await openList(page, 'in_space=true')
  await option(page, 'in_space', optionLabel('in_space', false)).check()
  await expectList(page, 'in_space=false')
})

test('a tick keeps the focus, the order of options and the scroll position', async ({ page }) => {
  await openList(page)
  const box = option(page, 'agency', optionLabel('agency', 121))
  await expect(box).toBeVisible()
  const labels = await facet(page, 'agency').getByRole('listitem').allInnerTexts()
  await box.scrollIntoViewIfNeeded()
  const scrolled = await page.evaluate(() => scrollY)
  await box.check()
  await expectList(page, 'agency=121')
  await expect(box).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(scrolled)
  expect(labelsOnly(await facet(page, 'agency').getByRole('listitem').allInnerTexts())).toEqual(
    labelsOnly(labels),
  )
})

const labelsOnly = (texts: string[]) => texts.map(text => text.replace(/\s*\d+$/, ''))

test('a filter goes back to the first page and keeps order and page size', async ({ page }) => {
  await openList(page, 'ordering=name&page=2&limit=12')
  await option(page, 'type', capsule).check()
  await expectList(page, 'type=2&ordering=name&limit=12')
})

test('options beyond the eighth are found by typing or shown on demand', async ({ page }) => {
  await openList(page)
  const group = facet(page, 'spacecraft_config')
  const starship = optionLabel('spacecraft_config', 26)
  await expect(group.getByRole('checkbox')).toHaveCount(8)
  await group.getByRole('searchbox', { name: 'Find in Configuration' }).fill('STARSH')
  await expect(group.getByRole('checkbox')).toHaveCount(1)
  await option(page, 'spacecraft_config', starship).check()
  await expectQuery(page, 'spacecraft_config=26')
  await group.getByRole('searchbox').fill('')
  await expectList(page, 'spacecraft_config=26')
  await group.getByRole('button', { name: /^Show all \d+ of Configuration$/ }).click()
  await expect(group.getByRole('checkbox')).toHaveCount(11)
})

test('a chip takes its filter off and moves the focus to the results', async ({ page }) => {
  await openList(page, 'search=soyuz&status=3,4')
  const entries = await historyLength(page)
  await chips(page)
    .getByRole('button', { name: `Remove Status: ${destroyed}` })
    .click()
  await expectList(page, 'search=soyuz&status=4')
  await expect(resultsHeading(page)).toBeFocused()
  expect(await historyLength(page)).toBe(entries + 1)
  await chips(page).getByRole('button', { name: 'Remove Search: soyuz' }).click()
  await expectList(page, 'status=4')
})

test('chips stand in the order of choice, over a reload and the way back too', async ({ page }) => {
  const remove = (name: string) => `Remove ${name}`
  const shown = () =>
    chips(page)
      .getByRole('button', { name: /^Remove/ })
      .evaluateAll(buttons => buttons.map(button => button.getAttribute('aria-label')))
  await openList(page)
  await option(page, 'type', capsule).check()
  await expectQuery(page, 'type=2')
  await option(page, 'status', singleUse).check()
  await expectQuery(page, 'status=4&type=2')
  await option(page, 'status', destroyed).check()
  await expectList(page, 'status=3,4&type=2')
  const order = [`Type: ${capsule}`, `Status: ${singleUse}`, `Status: ${destroyed}`].map(remove)
  await expect.poll(shown).toEqual(order)
  await page.reload()
  await expectList(page, 'status=3,4&type=2')
  await expect.poll(shown).toEqual(order)
  await page.goBack()
  await expectList(page, 'status=4&type=2')
  await expect.poll(shown).toEqual(order.slice(0, 2))
  // A shared address knows no order but that of the sidebar.
  await openList(page, 'status=3,4&type=2')
  await expect
    .poll(shown)
    .toEqual([`Status: ${destroyed}`, `Status: ${singleUse}`, `Type: ${capsule}`].map(remove))
})

test('Clear all filters is one change, keeps the order, and moves the focus', async ({ page }) => {
  await openList(page, 'search=soyuz&status=3,4&in_space=false&ordering=name&limit=12')
  const entries = await historyLength(page)
  await chips(page).getByRole('button', { name: 'Clear all filters' }).click()
  await expectList(page, 'ordering=name&limit=12')
  await expect(chips(page)).toHaveCount(0)
  await expect(resultsHeading(page)).toBeFocused()
  expect(await historyLength(page)).toBe(entries + 1)
})

test('ticks in quick succession all count', async ({ page }) => {
  await openList(page)
  for (const box of [
    option(page, 'status', singleUse),
    option(page, 'status', destroyed),
    option(page, 'type', capsule),
    option(page, 'agency', optionLabel('agency', 63)),
  ]) {
    await box.click()
  }
  await expectList(page, 'status=3,4&type=2&agency=63')
})

test('nothing found: each filter says what dropping it brings', async ({ page }) => {
  await openList(page, 'search=soyuz&agency=121')
  await expect(page.getByRole('heading', { name: 'No spacecraft match all of this' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem')).toContainText([
    /Without Search: soyuz 3 spacecraft/,
    /Without Agency: SpaceX 6 spacecraft/,
  ])
  await page.getByRole('button', { name: 'Without Search: soyuz' }).click()
  await expectList(page, 'agency=121')
  await expect(resultsHeading(page)).toBeFocused()
})
