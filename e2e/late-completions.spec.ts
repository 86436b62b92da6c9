import { hold } from './support/hold.ts'
import { expectList, expectRows, openList, resultsHeading, searchBox } from './support/list-page.ts'
import { expectActive, list, offered, option, options } from './support/suggestion-list.ts'
import { expect, type Page, test } from './test.ts'

const answers = '**/catalogue/completions?*'

test('an answer that comes late is not shown for another text', async ({ page }) => {
  const answer = hold()
  await openList(page)
  await page.route('**/catalogue/completions?search=merc', async route => {
    await answer.promise
    await route.continue()
  })
  const asked = page.waitForRequest('**/catalogue/completions?search=merc')
  await searchBox(page).fill('merc')
  const late = (await asked).response()
  await searchBox(page).fill('starship')
  await expect(option(page, /^Starship Configuration/)).toBeVisible()
  answer.resolve()
  await (await late)?.finished()
  await expect(options(page)).toHaveText([/^Starship/])
})

for (const [presses, reached, left] of [
  [6, /^Soyuz MS Configuration/, /^Soyuz MS Configuration/],
  [5, /^Starship Configuration/, undefined],
] as const) {
  test(`an answer that comes late moves nobody from ${reached.source.slice(1)} to another`, async ({
    page,
  }) => {
    const answer = hold()
    await offered(page, 's')
    await page.route('**/catalogue/completions?search=so', async route => {
      await answer.promise
      await route.continue()
    })
    const box = searchBox(page)
    await box.press('o')
    for (let press = 0; press < presses; press++) await box.press('ArrowDown')
    await expectActive(page, option(page, reached))
    answer.resolve()
    await expect(options(page)).toHaveCount(8)
    if (left) await expectActive(page, option(page, left))
    else await expect(box).not.toHaveAttribute('aria-activedescendant')
  })
}

for (const [how, fail] of [
  ['fail', (page: Page) => page.route(answers, route => route.fulfill({ status: 500 }))],
  ['do not come', (page: Page) => page.route(answers, () => {})],
  [
    'have no code',
    (page: Page) => page.route('**/assets/completions-*.js*', route => route.abort()),
  ],
] as const) {
  test(`where suggestions ${how} the box searches as ever`, async ({ page, expectMessage }) => {
    expectMessage(/500|Failed to load resource/)
    await openList(page)
    await fail(page)
    await searchBox(page).pressSequentially('soyuz')
    await expectRows(page, 'search=soyuz')
    await expect(list(page)).toHaveCount(0)
    await searchBox(page).press('Enter')
    await expectList(page, 'search=soyuz')
    await expect(resultsHeading(page)).toBeFocused()
  })
}
