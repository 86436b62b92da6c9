import { expectAccessibleAtAnyWidth } from './support/accessibility.ts'
import { allCraft, craftNamed, expectedList, optionLabel } from './support/catalogue.ts'
import { craftHeading } from './support/craft-page.ts'
import { emptyPages } from './support/empty-pages.ts'
import {
  expectList,
  expectQuery,
  expectRows,
  historyLength,
  listUrl,
  openList,
  resultsHeading,
  searchBox,
} from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

const suggestions = (page: Page) => page.getByRole('region', { name: 'Did you mean' })
const wider = (page: Page) => page.getByRole('region', { name: 'Ask for less' })

async function openEmpty(page: Page, query: string) {
  await page.goto(listUrl(query))
  await expect(page.getByRole('heading', { name: 'No spacecraft match' })).toBeVisible()
}

test('a slip leads to what was meant, in one history entry', async ({ page }) => {
  await openList(page)
  await searchBox(page).fill('Soyz 9')
  await searchBox(page).press('Enter')
  const meant = suggestions(page).getByRole('button', { name: 'Soyuz 9', exact: true })
  await expect(meant).toBeVisible()
  const entries = await historyLength(page)
  await meant.click()
  await expectList(page, 'search=Soyuz+9')
  await expect(resultsHeading(page)).toBeFocused()
  await expect(searchBox(page)).toHaveValue('Soyuz 9')
  expect(await historyLength(page)).toBe(entries + 1)
  await page.goBack()
  await expect(meant).toBeVisible()
})

for (const [query, name] of [
  ['search=Прогресс', 'Progress'],
  ['search=SoyuzMS', 'Soyuz MS'],
  ['search=Progess&in_space=false', 'Progress'],
] as const) {
  test(`${query} may mean ${name}`, async ({ page }) => {
    await openEmpty(page, query)
    const filters = query.split('&').slice(1)
    const meant = [`search=${name.replaceAll(' ', '+')}`, ...filters].join('&')
    const { count } = expectedList(meant)
    await expect(
      suggestions(page)
        .getByRole('listitem')
        .filter({ hasText: `${name} ${count} spacecraft` }),
    ).toBeVisible()
  })
}

test('a serial number, which search does not look at, leads to its craft', async ({ page }) => {
  const craft = craftNamed('Soyuz T No.5')
  await openEmpty(page, `search=${encodeURIComponent(craft.serial_number ?? '')}`)
  await suggestions(page).getByRole('link', { name: craft.name, exact: true }).click()
  await expect(craftHeading(page)).toHaveText(craft.name)
})

test.describe('where the page asks itself', () => {
  test.use(emptyPages)

  test('near nothing, nothing is suggested', async ({ page }) => {
    const answered = page.waitForResponse(/catalogue\/suggestions/)
    await openEmpty(page, 'search=zzzzzz')
    await (await answered).finished()
    await expect(wider(page)).toBeVisible()
    await expect(suggestions(page)).toHaveCount(0)
  })
})

test('each filter says what the list would hold without it', async ({ page }) => {
  await openEmpty(page, 'search=soyuz&status=3&type=3')
  for (const [text, without] of [
    ['Search: soyuz', 'status=3&type=3'],
    [`Status: ${optionLabel('status', 3)}`, 'search=soyuz&type=3'],
    [`Type: ${optionLabel('type', 3)}`, 'search=soyuz&status=3'],
  ] as const) {
    const { count } = expectedList(without)
    await expect(wider(page).getByRole('listitem').filter({ hasText: text })).toHaveText(
      `Without ${text} ${count} spacecraft`,
    )
  }
  await wider(page)
    .getByRole('button', { name: /Without Type/ })
    .click()
  await expectList(page, 'search=soyuz&status=3')
  await expect(resultsHeading(page)).toBeFocused()
})

test('few results offer the same, below them', async ({ page }) => {
  const query = 'search=gaganyaan&type=2'
  expect(expectedList(query).count).toBeLessThan(4)
  await openList(page, query)
  const all = wider(page).getByRole('button', { name: 'Without Search: gaganyaan' })
  await all.click()
  await expectList(page, 'type=2')
  await expect(wider(page)).toHaveCount(0)
})

test('counts that cannot be had leave the ways open', async ({ page, expectMessage }) => {
  expectMessage(/500/)
  await openList(page, 'search=gaganyaan')
  await page.route('**/catalogue/{facets,suggestions}*', route => route.fulfill({ status: 500 }))
  await searchBox(page).fill('gaganyaann')
  await searchBox(page).press('Enter')
  await wider(page).getByRole('button', { name: 'Without Search: gaganyaann' }).click()
  await expectQuery(page, '')
  await expectRows(page, '')
})

test('all of it by keyboard', async ({ page }) => {
  await openEmpty(page, 'search=Soyz+9')
  const meant = suggestions(page).getByRole('button', { name: 'Soyuz 9', exact: true })
  await meant.focus()
  await page.keyboard.press('Enter')
  await expectList(page, 'search=Soyuz+9')
})

test('suggestions are accessible', async ({ page }) => {
  await openEmpty(page, `search=${allCraft[0]?.name.slice(0, 4)}zz+Soyz&status=4`)
  await expect(wider(page)).toBeVisible()
  await expectAccessibleAtAnyWidth(page)
})
