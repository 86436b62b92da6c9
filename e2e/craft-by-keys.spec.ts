import { backToResults, craftHeading } from './support/craft-page.ts'
import { captured, detailed, findDetailed } from './support/detailed-catalogue.ts'
import { expectVisibleFocus, tabTo } from './support/keys.ts'
import { craftLinks } from './support/list-page.ts'
import { expect, test } from './test.ts'

const often = findDetailed(
  ({ flights, image, spacecraft_config: { family } }) =>
    flights.length > 10 && image !== null && (family?.length ?? 0) > 0,
)
const up = findDetailed(({ flights, in_space }) => flights.length > 1 && in_space === true)

let address: string
test.beforeAll(async ({ serve }) => {
  address = await serve(detailed, captured)
})

test('from craft to craft and back to the list by keys alone', async ({ page }) => {
  test.slow()
  await page.goto(`${address}spacecraft?limit=12`)
  await expect(craftLinks(page)).toHaveCount(12)
  const names = await craftLinks(page).allInnerTexts()
  // All filters lie between.
  await tabTo(page, page.getByRole('link', { name: 'Skip to results' }))
  await page.keyboard.press('Enter')
  await tabTo(page, craftLinks(page).first())
  await page.keyboard.press('Enter')
  await expect(craftHeading(page)).toHaveText(names[0] ?? '')
  await expect(craftHeading(page)).toBeFocused()

  await tabTo(page, page.getByRole('link', { name: `Next: ${names[1]}` }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(craftHeading(page)).toHaveText(names[1] ?? '')
  await expect(craftHeading(page)).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: `Previous: ${names[0]}` }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(craftHeading(page)).toHaveText(names[0] ?? '')

  await tabTo(page, backToResults(page), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${address}spacecraft?limit=12`)
  await expect(craftLinks(page).first()).toBeFocused()
})

test.describe('in a zone of one’s own', () => {
  test.use({ timezoneId: 'Asia/Tokyo' })

  test('all that a craft’s page offers is used by keys alone', async ({ page }) => {
    test.slow()
    await page.goto(`${address}spacecraft/${often.id}`)
    const ledger = page.getByRole('region', { name: 'Flights' })
    const [family] = often.spacecraft_config.family ?? []
    const familyLink = page
      .getByRole('region', { name: /^Its famil/ })
      .getByRole('link', { name: family?.name ?? '', exact: true })
      .first()
    await expect(familyLink).toBeVisible()

    const enlarge = page.getByRole('button', { name: 'Enlarge' })
    await tabTo(page, enlarge)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(enlarge).toBeFocused()

    const exact = ledger.getByRole('checkbox', { name: 'Show exact times' })
    await tabTo(page, exact)
    await page.keyboard.press('Space')
    await expect(ledger.getByRole('row').getByText(/UTC/).first()).toBeVisible()

    await tabTo(page, page.getByRole('checkbox', { name: /my own time zone/ }))
    await page.keyboard.press('Space')
    await expect(
      ledger
        .getByRole('row')
        .getByText(/GMT\+9|JST/)
        .first(),
    ).toBeVisible()

    await tabTo(page, ledger.getByRole('button', { name: /^Show all \d+ flights$/ }))
    await page.keyboard.press('Enter')
    await expect(ledger.getByRole('rowheader')).toHaveCount(often.flights.length)

    await tabTo(page, familyLink)
    await page.keyboard.press('Enter')
    await expect(craftHeading(page)).toHaveText(family?.name ?? '')
    await expect(craftHeading(page)).toBeFocused()
  })
})

test('the clock is paused and let run by keys alone', async ({ page }) => {
  await page.goto(`${address}spacecraft/${up.id}`)
  const pause = page.getByRole('button', { name: 'Pause the clock' })
  await expect(pause).toBeVisible()
  await tabTo(page, pause)
  await page.keyboard.press('Enter')
  const run = page.getByRole('button', { name: 'Let the clock run' })
  await expect(run).toBeFocused()
  const time = page.getByRole('timer').getByRole('time')
  const paused = await time.getAttribute('datetime')
  await page.keyboard.press('Space')
  await expect(pause).toBeFocused()
  await expect(time).not.toHaveAttribute('datetime', paused ?? '')
})

for (const width of [375, 1440]) {
  test(`every stop of the Tab key shows where it is, ${width} px`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${address}spacecraft/${often.id}`)
    await expect(page.getByRole('heading', { name: /^Other craft/ })).toBeVisible()
    const last = page.getByRole('contentinfo').getByRole('link').last()
    for (let stop = 0; stop < 150; stop++) {
      await page.keyboard.press('Tab')
      await expectVisibleFocus(page)
      if (await last.evaluate(link => link === document.activeElement)) return
    }
    throw new Error('Tab does not reach the end of the page')
  })
}
