import { expectedList, optionLabel } from './support/catalogue.ts'
import {
  chips,
  craftLinks,
  expectList,
  expectQuery,
  expectRows,
  facet,
  filtersDialog,
  filtersOpener,
  foldOf,
  historyLength,
  openList,
  option,
} from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

const sidebar = (page: Page) => page.getByRole('region', { name: 'Filters', exact: true })

test('the groups stand in their order', async ({ page }) => {
  await openList(page)
  await expect(sidebar(page).locator('legend')).toHaveText([
    'Status',
    'In space',
    'Type',
    'Agency',
    'Time in space',
    'Flights',
    'Family',
    'Configuration',
    'Image licence',
    'I want to use the picture',
    'Time docked',
    'Placeholders',
  ])
})

test('a folded group keeps its name, says what is chosen, and changes nothing', async ({
  page,
}) => {
  await openList(page, 'status=3,4&flights_count__gte=1')
  const entries = await historyLength(page)
  const group = facet(page, 'status')
  const fold = foldOf(group, 'Status')
  await expect(fold).toHaveAttribute('aria-expanded', 'true')
  await fold.click()
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await expect(fold).toHaveAccessibleDescription('2 chosen')
  await expect(group.getByRole('checkbox')).toHaveCount(0)
  await expectQuery(page, 'status=3,4&flights_count__gte=1')
  await foldOf(page.getByRole('group', { name: 'Flights', exact: true }), 'Flights').click()
  await expect(page.getByText('1 chosen')).toBeVisible()
  await chips(page).getByRole('button', { name: 'Clear all filters' }).click()
  await expectRows(page, '')
  await expect(page.getByText(/\d chosen/)).toHaveCount(0)
  await fold.click()
  await expectList(page, '')
  expect(await historyLength(page)).toBe(entries + 1)
})

test('a group folds and unfolds by keys, and keeps the focus', async ({ page }) => {
  await openList(page)
  const group = facet(page, 'type')
  await foldOf(group, 'Type').focus()
  await page.keyboard.press('Enter')
  await expect(group.getByRole('checkbox')).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(foldOf(facet(page, 'agency'), 'Agency')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  await expect(foldOf(group, 'Type')).toBeFocused()
  await expect(option(page, 'type', optionLabel('type', 2))).toBeVisible()
})

test('groups stay folded for the visit, not for the next one', async ({ page, context }) => {
  await openList(page)
  await foldOf(facet(page, 'agency'), 'Agency').click()
  await foldOf(facet(page, 'family'), 'Family').click()
  await foldOf(facet(page, 'family'), 'Family').click()
  await page.reload()
  await expect(foldOf(facet(page, 'agency'), 'Agency')).toHaveAttribute('aria-expanded', 'false')
  await expect(foldOf(facet(page, 'family'), 'Family')).toHaveAttribute('aria-expanded', 'true')
  await craftLinks(page).first().click()
  await page.getByRole('link', { name: 'Back to results' }).click()
  await expect(foldOf(facet(page, 'agency'), 'Agency')).toHaveAttribute('aria-expanded', 'false')

  const nextVisit = await context.newPage()
  await openList(nextVisit)
  await expect(foldOf(facet(nextVisit, 'agency'), 'Agency')).toHaveAttribute(
    'aria-expanded',
    'true',
  )
})

test('where nothing can be kept, groups fold all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('Blocked', 'SecurityError')
      },
    })
  })
  await openList(page)
  await foldOf(facet(page, 'agency'), 'Agency').click()
  await expect(facet(page, 'agency').getByRole('checkbox')).toHaveCount(0)
})

test('each licence says what it allows, and leads to its terms', async ({ page }) => {
  await openList(page)
  const group = facet(page, 'license')
  const options = expectedList('').facets.facets.license
  await expect(group.getByRole('term')).toHaveCount(0)
  await group.getByText('What these licences allow').click()
  const entries = group.locator('dl > div', { has: page.getByRole('definition').locator('dl') })
  await expect(entries).toHaveCount(options.length)
  const said = {
    'CC BY-NC 2.0':
      /^CC BY-NC 2.0Commercially: no\. .+Changed: under conditions\. .+Without credit: no\./,
    'ESA Standard Licence':
      /^ESA Standard LicenceCommercially: no\. .+Changed: not known\. .+Without credit: no\./,
    Unknown: /^UnknownFor any purpose: not known\. .+no permission/,
  }
  expect(Object.keys(said)).toEqual(options.map(({ label }) => label))
  await expect(entries).toHaveText(Object.values(said))
  for (const { label, link } of options) {
    const terms = group.getByRole('link', { name: label })
    if (link === null) await expect(terms).toHaveCount(0)
    else {
      await expect(terms).toHaveAttribute('href', link)
      await expect(terms).toHaveAttribute('rel', 'noopener')
    }
  }
})

test.describe('in the dialog', () => {
  test.use({ viewport: { width: 375, height: 640 }, hasTouch: true })

  test('the focus is never hidden, and nothing is too wide', async ({ page }) => {
    // Every stop of the Tab key is looked at.
    test.slow()
    await openList(page)
    await filtersOpener(page).click()
    const dialog = filtersDialog(page)
    await dialog.getByText('What these licences allow').click()
    const last = option(dialog, 'is_placeholder', optionLabel('is_placeholder', false))
    await dialog.getByRole('button', { name: 'Close' }).focus()
    for (let stop = 0; stop < 100; stop++) {
      await page.keyboard.press('Tab')
      const isSeen = await page.locator(':focus').evaluate(element => {
        const { left, top, width, height } = element.getBoundingClientRect()
        const seen = document.elementFromPoint(left + width / 2, top + height / 2)
        return element.contains(seen) || (seen?.contains(element) ?? false)
      })
      expect(isSeen, await page.locator(':focus').evaluate(({ outerHTML }) => outerHTML)).toBe(true)
      if (await last.evaluate(element => element === document.activeElement)) break
    }
    await expect(last).toBeFocused()
    const overflow = await dialog.evaluate(element =>
      Math.max(
        ...[element, ...element.children].map(
          ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
        ),
      ),
    )
    expect(overflow).toBeLessThanOrEqual(0)
  })

  test('what was folded in the visit is folded there too', async ({ page }) => {
    await openList(page)
    await filtersOpener(page).click()
    const dialog = filtersDialog(page)
    await foldOf(facet(dialog, 'status'), 'Status').click()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await filtersOpener(page).click()
    await expect(foldOf(facet(dialog, 'status'), 'Status')).toHaveAttribute(
      'aria-expanded',
      'false',
    )
  })
})
