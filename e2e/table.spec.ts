import { expectAccessible } from './support/accessibility.ts'
import { expectedList, optionLabel } from './support/catalogue.ts'
import { backToResults, craftHeading } from './support/craft-page.ts'
import { emptyPages } from './support/empty-pages.ts'
import { watchLayoutShifts } from './support/layout-shift.ts'
import {
  expectQuery,
  expectRows,
  expectTable,
  historyLength,
  openList,
  option,
  pager,
  rowLinks,
  table,
  viewLink,
} from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

const column = (page: Page, name: string) =>
  table(page).getByRole('columnheader', { name, exact: true })

async function openTable(page: Page, query: string) {
  await page.goto(`/spacecraft?${query}`)
  await expectTable(page, query)
}

test('the table is the same list, in one history entry, and so is the way back', async ({
  page,
}) => {
  await openList(page, 'status=4&limit=12&page=2')
  const entries = await historyLength(page)
  await viewLink(page, 'Table').click()
  await expectQuery(page, 'status=4&page=2&limit=12&view=table')
  await expectTable(page, 'status=4&limit=12&page=2')
  await expect(viewLink(page, 'Table')).toHaveAttribute('aria-current', 'true')
  expect(await historyLength(page)).toBe(entries + 1)
  await page.goBack()
  await expectRows(page, 'status=4&limit=12&page=2')
  await expect(viewLink(page, 'Grid')).toHaveAttribute('aria-current', 'true')
})

test('filters and pages keep the view', async ({ page }) => {
  await openTable(page, 'limit=12&view=table')
  await option(page, 'status', optionLabel('status', 4)).check()
  await expectQuery(page, 'status=4&limit=12&view=table')
  await expectTable(page, 'status=4&limit=12')
  await pager(page).getByRole('link', { name: 'Page 2' }).click()
  await expectTable(page, 'status=4&limit=12&page=2')
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expectQuery(page, 'limit=12&view=table')
  await expectTable(page, 'limit=12')
})

for (const [name, columns, first, second] of [
  ['Name', '', 'name', '-name'],
  ['Serial number', '&columns=serial_number', 'serial_number', '-serial_number'],
  ['Time in space', '', '-time_in_space', 'time_in_space'],
  ['Time docked', '&columns=time_docked', '-time_docked', 'time_docked'],
] as const) {
  test(`the column ${name} sorts both ways, says so, and then no more`, async ({ page }) => {
    await openTable(page, `view=table${columns}`)
    for (const ordering of [first, second]) {
      await column(page, name).getByRole('link').click()
      await expectQuery(page, `ordering=${ordering}&view=table${columns}`)
      await expectTable(page, `ordering=${ordering}`)
      const direction = ordering.startsWith('-') ? 'descending' : 'ascending'
      await expect(column(page, name)).toHaveAttribute('aria-sort', direction)
      await expect(column(page, name).getByRole('link')).toBeFocused()
      await expect(table(page).locator('[aria-sort]')).toHaveCount(1)
    }
    await column(page, name).getByRole('link').click()
    await expectQuery(page, `view=table${columns}`)
    await expectTable(page, '')
    await expect(column(page, name)).not.toHaveAttribute('aria-sort')
  })
}

test('a craft opened from the table leads back to its row', async ({ page }) => {
  await openTable(page, 'ordering=name&view=table')
  const { name = '' } = expectedList('ordering=name').results.at(-1) ?? {}
  await rowLinks(page).filter({ hasText: name }).click()
  await expect(craftHeading(page)).toHaveText(name)
  await backToResults(page).click()
  await expectTable(page, 'ordering=name')
  await expect(rowLinks(page).filter({ hasText: name })).toBeFocused()
})

test('the arrow keys go from row to row', async ({ page }) => {
  await openTable(page, 'view=table')
  await rowLinks(page).first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(rowLinks(page).nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(rowLinks(page).last()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(rowLinks(page).nth(-2)).toBeFocused()
})

test.describe('where the page is made by script', () => {
  test.use(emptyPages)

  test('a table whose code cannot be had is shown as cards', async ({ page, expectMessage }) => {
    expectMessage(/ERR_FAILED/)
    await page.route(/spacecraft-table/, route => route.abort())
    await page.goto('/spacecraft?view=table')
    await expectRows(page, '')
  })
})

for (const width of [375, 768, 1440]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 900 }, ...emptyPages, firstVisit: true })

    test('the table is accessible, no wider than the screen, and still', async ({
      page,
      context,
    }) => {
      const shifts = await watchLayoutShifts(context)
      await openTable(page, 'status=4&view=table')
      await expectAccessible(page)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
      await page.evaluate(() => window.takeLayoutShifts())
      expect(shifts).toEqual([])
    })
  })
}

test('one view is marked as the one that is shown', async ({ page }) => {
  for (const [query, name] of [
    ['', 'Grid'],
    ['view=table', 'Table'],
  ] as const) {
    await page.goto(`/spacecraft?${query}`)
    const views = page.getByRole('group', { name: 'View' })
    await expect(views.locator('[aria-current]')).toHaveText([name])
  }
})

test('what has been pressed is seen before the rows are drawn anew for it', async ({ page }) => {
  await openList(page, '')
  // The code of the table is there.
  await viewLink(page, 'Table').click()
  await expectTable(page, '')
  await viewLink(page, 'Grid').click()
  await expectRows(page, '')
  await page.evaluate(noteFrames)
  await viewLink(page, 'Table').click()
  await expectTable(page, '')
  expect(await page.evaluate(() => Reflect.get(globalThis, 'frames'))).toContain('Table, no table')
})

test('who goes back right after a press finds the view marked that is shown', async ({ page }) => {
  await openList(page, 'status=4')
  await option(page, 'status', 'Active').click()
  await expectQuery(page, 'status=1,4')
  await viewLink(page, 'Table').evaluate((link: HTMLElement) => {
    link.click()
    history.back()
  })
  await expectRows(page, 'status=4')
  await expect(viewLink(page, 'Grid')).toHaveAttribute('aria-current', 'true')
  await expect(viewLink(page, 'Table')).not.toHaveAttribute('aria-current')
})

/** In the page: notes which view is marked and whether the table is there, frame by frame. */
function noteFrames() {
  const noted: string[] = []
  const note = () => {
    const view = document.querySelector('fieldset [aria-current]')?.textContent
    noted.push(`${view}, ${document.querySelector('main table') ? 'table' : 'no table'}`)
    requestAnimationFrame(note)
  }
  requestAnimationFrame(note)
  Object.assign(globalThis, { frames: noted })
}
