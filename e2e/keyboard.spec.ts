import { expectedList, optionLabel } from './support/catalogue.ts'
import { readClipboard } from './support/clipboard.ts'
import { backToResults, craftHeading } from './support/craft-page.ts'
import { expectVisibleFocus, tabTo } from './support/keys.ts'
import {
  chips,
  craftLink,
  craftLinks,
  expectList,
  expectQuery,
  openList,
  option,
  resultsHeading,
  searchBox,
} from './support/list-page.ts'
import { expect, test } from './test.ts'

test('a filter is set and taken off by keys alone', async ({ page }) => {
  await openList(page)
  const box = option(page, 'status', optionLabel('status', 3))
  await tabTo(page, box)
  await page.keyboard.press('Space')
  await expectList(page, 'status=3')
  await expect(box).toBeFocused()
  await expectVisibleFocus(page)
  await tabTo(page, chips(page).getByRole('button', { name: /^Remove/ }))
  await page.keyboard.press('Enter')
  await expectList(page, '')
  await expect(resultsHeading(page)).toBeFocused()
  await page.keyboard.press('Tab')
  // From the heading the next stops are the order and then the craft.
  await tabTo(page, craftLinks(page).first())
  await page.keyboard.press('Enter')
  await expect(craftHeading(page)).toHaveText(expectedList('').results[0]?.name ?? '')
})

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('finding, opening, copying a credit and going back, by keys alone', async ({ page }) => {
    test.slow()
    const query = 'search=ship&type=6'
    const craft = expectedList(query).results.find(({ image }) => image?.credit)
    if (!craft) throw new Error('The spec needs a credited picture')
    await openList(page)
    await page.keyboard.press('/')
    await page.keyboard.type('ship')
    await page.keyboard.press('Enter')
    await expectList(page, 'search=ship')
    await expect(resultsHeading(page)).toBeFocused()
    // The filters stand before the results.
    const box = option(page, 'type', optionLabel('type', 6))
    await tabTo(page, box, 'Shift+Tab')
    await page.keyboard.press('Space')
    await expectList(page, query)
    await tabTo(page, craftLink(page, craft.name))
    await page.keyboard.press('Enter')
    await expect(craftHeading(page)).toHaveText(craft.name)

    await tabTo(page, page.locator('summary', { hasText: 'Copy credit' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'Plain text', exact: true }))
    await page.keyboard.press('Enter')
    await expect(page.getByText('Copied as Plain text')).toBeVisible()
    const copied = await readClipboard(page)
    expect(copied['text/plain']).toContain(craft.image?.credit)

    await tabTo(page, backToResults(page), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expectList(page, query)
    await expect(craftLink(page, craft.name)).toBeFocused()
  })
})

test('the arrow keys go from card to card as they stand', async ({ page }) => {
  await openList(page)
  const link = (place: number) => craftLinks(page).nth(place)
  const tops = await craftLinks(page).evaluateAll(links =>
    links.map(found => found.getBoundingClientRect().top),
  )
  const columns = tops.filter(top => top === tops[0]).length
  expect(columns).toBeGreaterThan(1)
  await link(0).focus()
  for (const [key, place] of [
    ['ArrowRight', 1],
    ['ArrowDown', 1 + columns],
    ['ArrowLeft', columns],
    ['ArrowUp', 0],
    ['End', tops.length - 1],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key)
    await expect(link(place)).toBeFocused()
    await expectVisibleFocus(page)
  }
})

test('skip links lead past the header and the filters, and change nothing', async ({ page }) => {
  await openList(page, 'status=4')
  const asked: string[] = []
  // A way that has the focus may fetch ahead what it leads to.
  page.on('request', request => !request.url().includes('limit=96') && asked.push(request.url()))
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await expectVisibleFocus(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  await tabTo(page, page.getByRole('link', { name: 'Skip to results' }))
  await expectVisibleFocus(page)
  await page.keyboard.press('Enter')
  await expect(resultsHeading(page)).toBeFocused()
  await expectQuery(page, 'status=4')
  expect(asked.filter(url => /2\.3\.0|entries|facets/.test(url))).toEqual([])
})

test('every stop of the Tab key shows where it is', async ({ page }) => {
  await openList(page, 'status=4&limit=12')
  for (let stop = 0; stop < 45; stop++) {
    await page.keyboard.press('Tab')
    await expectVisibleFocus(page)
  }
})

test('/ goes to the search box, also from a tick box', async ({ page }) => {
  await openList(page)
  await page.keyboard.press('/')
  await expect(searchBox(page)).toBeFocused()
  await option(page, 'status', optionLabel('status', 3)).focus()
  await page.keyboard.press('/')
  await expect(searchBox(page)).toBeFocused()
  await expect(searchBox(page)).toHaveValue('')
})

test('/ within a text is a part of it', async ({ page }) => {
  await openList(page)
  await searchBox(page).focus()
  await page.keyboard.type('a/b')
  await expect(searchBox(page)).toHaveValue('a/b')
})

test('/ can be turned off, and stays off', async ({ page }) => {
  await openList(page)
  const control = page.getByRole('checkbox', { name: /to search$/ })
  await control.uncheck()
  await page.keyboard.press('/')
  await expect(searchBox(page)).not.toBeFocused()
  await page.reload()
  await expect(control).not.toBeChecked()
  await page.keyboard.press('/')
  await expect(searchBox(page)).not.toBeFocused()
  await control.check()
  await control.blur()
  await page.keyboard.press('/')
  await expect(searchBox(page)).toBeFocused()
})

test('the status node says each count once, and never goes', async ({ page }) => {
  await openList(page)
  await page.getByRole('status').evaluate(node => {
    const said: (string | null)[] = []
    new MutationObserver(() => said.push(node.textContent)).observe(node, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    Object.assign(node, { said })
  })
  await option(page, 'status', optionLabel('status', 3)).check()
  await expectList(page, 'status=3')
  await option(page, 'status', optionLabel('status', 4)).check()
  await expectList(page, 'status=3,4')
  const said = await page
    .getByRole('status')
    .evaluate(node => (node as unknown as { said: string[] }).said)
  expect(said).toEqual([expectedList('status=3').countText, expectedList('status=3,4').countText])
})
