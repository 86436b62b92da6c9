import { optionLabel } from './support/catalogue.ts'
import { craftHeading } from './support/craft-page.ts'
import {
  atLeast,
  chips,
  craftLink,
  expectList,
  expectQuery,
  historyLength,
  openList,
  option,
  pager,
  range,
  searchBox,
  sortBy,
  unitOf,
} from './support/list-page.ts'
import { expect, test } from './test.ts'

test('back, forward and reload restore every step of a visit', async ({ page }) => {
  const singleUse = optionLabel('status', 4)
  const steps: [query: string, act: () => Promise<unknown>][] = [
    ['limit=12', () => openList(page, 'limit=12')],
    ['status=4&limit=12', () => option(page, 'status', singleUse).check()],
    ['status=4&page=2&limit=12', () => pager(page).getByRole('link', { name: 'Page 2' }).click()],
    ['status=4&ordering=-time_in_space&limit=12', () => sortBy(page).selectOption('Time in space')],
    [
      'search=progress&status=4&ordering=-time_in_space&limit=12',
      async () => {
        await searchBox(page).fill('progress')
        await searchBox(page).press('Enter')
      },
    ],
    [
      'ordering=-time_in_space&limit=12',
      () => chips(page).getByRole('button', { name: 'Clear all filters' }).click(),
    ],
  ]
  for (const [query, act] of steps) {
    await act()
    await expectList(page, query)
  }
  const entries = await historyLength(page)
  const queries = steps.map(([query]) => query)
  for (const query of queries.slice(0, -1).reverse()) {
    await page.goBack()
    await expectList(page, query)
  }
  for (const query of queries.slice(1)) {
    await page.goForward()
    await expectList(page, query)
  }
  expect(await historyLength(page)).toBe(entries)
  await page.goBack()
  await page.reload()
  await expectList(page, queries.at(-2) ?? '')
  await expect(searchBox(page)).toHaveValue('progress')
  await page.goForward()
  await expectList(page, queries.at(-1) ?? '')
})

test('/spacecraft means no filters, whatever was chosen before', async ({ page }) => {
  await openList(page, 'status=3&ordering=name&limit=12')
  await page.getByRole('link', { name: 'Spacecraft Catalogue' }).click()
  await expectList(page, '')
  await page.goto('/spacecraft')
  await expectList(page, '')
})

test('choosing what is chosen already adds nothing to the history', async ({ page }) => {
  await openList(page, 'search=soyuz')
  const entries = await historyLength(page)
  await searchBox(page).press('Enter')
  await sortBy(page).selectOption('Flights')
  await expectQuery(page, 'search=soyuz')
  expect(await historyLength(page)).toBe(entries)
})

test('what follows before a change has its address does not take its entry', async ({ page }) => {
  await page.clock.setFixedTime(new Date())
  await openList(page)
  const entries = await historyLength(page)
  const group = range(page, 'time_docked')
  await atLeast(group).fill('12')
  // Without a key or a pointer between them, as some aids do it, and within one frame.
  await unitOf(group, 'at least').evaluate(async (unit: HTMLSelectElement) => {
    for (const name of ['hours', 'minutes']) {
      unit.value = name
      unit.dispatchEvent(new Event('change', { bubbles: true }))
      await Promise.resolve()
    }
  })
  await expectList(page, 'time_docked__gte=PT12M')
  expect(await historyLength(page)).toBe(entries + 1)
})

test('a visit through the pages leaves a way back through each', async ({ page }) => {
  await openList(page, 'status=3')
  await craftLink(page, 'Ship 29').click()
  await expect(craftHeading(page)).toHaveText('Ship 29')
  await page.getByRole('link', { name: 'About', exact: true }).click()
  await expect(page).toHaveURL('/about')
  await expect(page).toHaveTitle('About · Spacecraft Catalogue')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(craftHeading(page)).toHaveText('Ship 29')
  await page.goBack()
  await expectList(page, 'status=3')
})
