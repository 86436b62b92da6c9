import { expectAccessibleAtAnyWidth } from './support/accessibility.ts'
import { craftNamed } from './support/catalogue.ts'
import { craftHeading } from './support/craft-page.ts'
import { captured, detailed } from './support/detailed-catalogue.ts'
import {
  chips,
  expectList,
  expectQuery,
  expectRows,
  historyLength,
  listUrl,
  openList,
  resultsHeading,
  searchBox,
} from './support/list-page.ts'
import { expectActive, list, offered, option, options, told } from './support/suggestion-list.ts'
import { expect, type Page, test } from './test.ts'

const meant = (page: Page) => page.getByRole('region', { name: 'You may be looking for' })

for (const [text, name, query] of [
  [
    'nasa',
    'National Aeronautics and Space Administration (NASA) Agency · 1 spacecraft',
    'agency=44',
  ],
  ['roscosmos', 'Russian Federal Space Agency (ROSCOSMOS) Agency · 14 spacecraft', 'agency=63'],
  ['capsule', 'Capsule Type · 10 spacecraft', 'type=2'],
  ['reuse', 'Reusable Upper Stage Type · 3 spacecraft', 'type=6'],
  ['прогресс', 'Progress Family · 6 spacecraft', 'family=2'],
  ['STARSHIP', 'Starship Configuration · 3 spacecraft', 'spacecraft_config=26'],
  ['destr', 'Destroyed Status · 4 spacecraft', 'status=3'],
] as const) {
  test(`${text} leads to the list of ${query}`, async ({ page }) => {
    await offered(page, text)
    await option(page, name).click()
    await expectList(page, query)
    await expect(searchBox(page)).toHaveValue('')
    await expect(resultsHeading(page)).toBeFocused()
    await expect(list(page)).toHaveCount(0)
  })
}

test('a craft, by its name or its serial number, leads to its page', async ({ page }) => {
  const craft = craftNamed('Ship 31')
  await offered(page, 'S31')
  await option(page, 'Ship 31 Spacecraft · S31').click()
  await expect(craftHeading(page)).toHaveText(craft.name)
  await expect(craftHeading(page)).toBeFocused()
  await searchBox(page).pressSequentially('soyuz 9')
  await option(page, /^Soyuz 9 Spacecraft/).click()
  await expect(craftHeading(page)).toHaveText('Soyuz 9')
  await expect(searchBox(page)).toHaveValue('')
})

test('a station leads to the craft that flew to it, by its initials too', async ({
  page,
  serve,
}) => {
  const address = await serve(detailed, captured)
  await page.goto(`${address}spacecraft`)
  await page.waitForLoadState('networkidle')
  await searchBox(page).pressSequentially('ss')
  const name = await option(page, /^Synthetic Station Destination/).innerText()
  const count = /(\d+) spacecraft/.exec(name)?.[1]
  await option(page, /^Synthetic Station Destination/).click()
  await expect(page).toHaveURL(`${address}spacecraft?destination=Synthetic+Station`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Spacecraft with a flight to “Synthetic Station”',
  )
  await expect(page.getByRole('status')).toContainText(`of ${count} spacecraft`)
  await chips(page).getByRole('button', { name: 'Remove Destination: Synthetic Station' }).click()
  await expect(page).toHaveURL(`${address}spacecraft`)
})

test('other filters stay, and what is chosen takes the place of what was typed', async ({
  page,
}) => {
  await openList(page, 'status=4')
  const entries = await historyLength(page)
  await searchBox(page).pressSequentially('capsule')
  await expectQuery(page, 'search=capsule&status=4')
  await option(page, /^Capsule Type/).click()
  await expectList(page, 'status=4&type=2')
  expect(await historyLength(page)).toBe(entries + 1)
  await page.goBack()
  await expectList(page, 'status=4')
  await expect(searchBox(page)).toHaveValue('')
})

test('all of it by keys: down, up, round, Home in the text, Enter', async ({ page }) => {
  await offered(page, 'soyuz')
  const box = searchBox(page)
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  await expect(box).not.toHaveAttribute('aria-activedescendant')
  await box.press('ArrowDown')
  await expectActive(page, options(page).first())
  await box.press('ArrowUp')
  await expect(box).not.toHaveAttribute('aria-activedescendant')
  await box.press('ArrowUp')
  await expectActive(page, options(page).last())
  await expect(options(page).last()).toBeInViewport()
  await box.press('Home')
  await expect(box).not.toHaveAttribute('aria-activedescendant')
  expect(await box.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0)
  await expect(box).toBeFocused()
  await box.press('ArrowDown')
  await box.press('Enter')
  await expectList(page, 'family=1')
})

test('Enter with nothing chosen searches for the text', async ({ page }) => {
  await offered(page, 'soyuz')
  await searchBox(page).press('Enter')
  await expect(resultsHeading(page)).toBeFocused()
  await expectList(page, 'search=soyuz')
  await expect(list(page)).toHaveCount(0)
})

test('Escape closes the list, then empties the box; arrows open it again', async ({ page }) => {
  await offered(page, 'soyuz')
  const box = searchBox(page)
  await box.press('Escape')
  await expect(list(page)).toHaveCount(0)
  await expect(box).toHaveValue('soyuz')
  await expect(box).toHaveAttribute('aria-expanded', 'false')
  await box.press('ArrowDown')
  await expectActive(page, options(page).first())
  await box.press('Escape')
  await box.press('Escape')
  await expect(box).toHaveValue('')
  await expectList(page, '')
})

test('Tab leaves it closed, and coming back opens it', async ({ page }) => {
  await offered(page, 'soyuz')
  await searchBox(page).press('Tab')
  await expect(list(page)).toHaveCount(0)
  await expect(searchBox(page)).not.toBeFocused()
  await searchBox(page).focus()
  await expect(list(page)).toBeVisible()
})

test('a screen reader is told how many there are', async ({ page }) => {
  await offered(page, 'starship')
  await expect(told(page)).toHaveText('1 suggestion')
  await searchBox(page).fill('zzzz')
  await expect(told(page)).toHaveText('0 suggestions')
  await expect(list(page)).toHaveCount(0)
})

test('what no craft is called offers the filters that mean it, first', async ({ page }) => {
  await page.goto(listUrl('search=nasa&status=4'))
  await expect(meant(page).getByRole('listitem')).toHaveText(
    'Agency: National Aeronautics and Space Administration (NASA) 1 spacecraft',
  )
  await meant(page).getByRole('button').click()
  await expectList(page, 'status=4&agency=44')
  await expect(resultsHeading(page)).toBeFocused()
})

test('a search longer than allowed is cut, and the page says so', async ({ page }) => {
  const text = `soyuz ${'x'.repeat(300)}`
  await openList(page)
  await searchBox(page).fill(text)
  const notice = page.getByText('Only the first 200 characters of the search are looked for.')
  await expect(notice).toBeVisible()
  await page.reload()
  await expect(notice).toBeVisible()
  await expect(searchBox(page)).toHaveValue(text.slice(0, 200))
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expectQuery(page, `search=${text.slice(0, 200).replace(' ', '+')}`)
})

test('nothing moves as the list opens, and it stays in the window at any width', async ({
  page,
}) => {
  await openList(page)
  const top = () => resultsHeading(page).evaluate(heading => heading.getBoundingClientRect().top)
  for (const width of [320, 375, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 640 })
    const before = await top()
    await searchBox(page).fill('s')
    await expect(list(page)).toBeVisible()
    const box = await list(page).boundingBox()
    const { bottom = 0 } = await searchBox(page).evaluate(input => input.getBoundingClientRect())
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
    expect(box?.y).toBeGreaterThanOrEqual(bottom)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640)
    await searchBox(page).fill('')
    await expectRows(page, '')
    expect(await top()).toBe(before)
  }
})

test('the open list is accessible', async ({ page }) => {
  await offered(page, 'soyuz')
  await searchBox(page).press('ArrowDown')
  await expectActive(page, options(page).first())
  await expectAccessibleAtAnyWidth(page)
})

test('filters that a search may mean are accessible', async ({ page }) => {
  await page.goto(listUrl('search=nasa'))
  await expect(meant(page)).toBeVisible()
  await expectAccessibleAtAnyWidth(page)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 700 }, hasTouch: true })

  test('one has room for a finger, and a tap chooses it', async ({ page }) => {
    await openList(page)
    await searchBox(page).tap()
    await page.keyboard.type('capsule')
    const capsule = option(page, /^Capsule Type/)
    await expect(capsule).toBeVisible()
    expect((await capsule.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await capsule.tap()
    await expectQuery(page, 'type=2')
    await expectRows(page, 'type=2')
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the box sends its text, and what that may mean is a press away', async ({ page }) => {
    await page.goto(listUrl(''))
    await searchBox(page).fill('nasa')
    await searchBox(page).press('Enter')
    await expect(page).toHaveURL(/search=nasa/)
    await meant(page).getByRole('button').click()
    await expect(page).toHaveURL(listUrl('agency=44'))
  })
})
