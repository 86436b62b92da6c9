import { craftNamed, optionLabel } from './support/catalogue.ts'
import { craftHeading, openCraft } from './support/craft-page.ts'
import { detailed, findDetailed } from './support/detailed-catalogue.ts'
import { emptyPages } from './support/empty-pages.ts'
import { type LayoutShift, watchLayoutShifts } from './support/layout-shift.ts'
import { chips, expectList, expectRows, openList, option } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

test.use({ ...emptyPages, firstVisit: true })

// Tests that share nothing, and take long.
test.describe.configure({ mode: 'parallel' })

/** Longer than the half second for which a browser forgives what an input moves. */
const slow = 700

/** Answers the app's own requests late, each kind at another time. */
async function slowDown(page: Page) {
  await page.route('**/{2.3.0,catalogue}/**', async route => {
    const delay = route.request().url().includes('facets') ? slow : 2 * slow
    await new Promise(resolve => setTimeout(resolve, delay))
    await route.continue()
  })
}

/** Brings the code of a page's later parts late. */
async function slowDownParts(page: Page) {
  await page.route('**/assets/*.js', async route => {
    await new Promise(resolve => setTimeout(resolve, slow))
    await route.continue()
  })
}

async function expectStill(page: Page, shifts: LayoutShift[]) {
  await page.evaluate(() => window.takeLayoutShifts())
  expect(shifts).toEqual([])
}

for (const width of [375, 1280]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    for (const speed of ['fast', 'slow'] as const) {
      test(`the list loads without a move, ${speed}`, async ({ page, context }) => {
        test.slow()
        const shifts = await watchLayoutShifts(context)
        // As on a first visit, each time: nothing of the app is at hand.
        const devTools = await context.newCDPSession(page)
        await devTools.send('Network.setCacheDisabled', { cacheDisabled: true })
        if (speed === 'slow') await slowDown(page)
        for (const query of [
          '',
          'search=soyuz&status=3,4&in_space=false',
          'search=nothing',
          'limit=12&page=2',
        ]) {
          await test.step(query || 'no filters', async () => {
            await page.goto(`/spacecraft?${query}`)
            await expectRows(page, query)
            await expectStill(page, shifts)
          })
        }
      })
    }

    test('words about data still to come have their room', async ({ page, context }) => {
      const shifts = await watchLayoutShifts(context)
      await slowDown(page)
      await page.route('**/catalogue/status', async route => {
        const status = await (await route.fetch()).json()
        const calls = { calls_used: 0, calls_allowed: 15 }
        const sync = { kind: 'll2', last_attempt: null, next_attempt: null, ...calls, notes: [] }
        await route.fulfill({ json: { ...status, sync } })
      })
      await page.goto('/spacecraft')
      await expect(page.getByText('until Launch Library 2 answers')).toBeVisible()
      await expectRows(page, '')
      await expectStill(page, shifts)
    })

    test('unknown ids are told, a craft, the credits and the about page load without a move', async ({
      page,
      context,
    }) => {
      test.slow()
      const shifts = await watchLayoutShifts(context)
      // What is routed is not taken from what the browser keeps: each page comes as the first.
      await slowDown(page)
      await test.step('unknown ids', async () => {
        await page.goto('/spacecraft?status=4,999')
        await expectRows(page, 'status=4')
        await expectStill(page, shifts)
      })
      await test.step('a craft', async () => {
        await openCraft(page, craftNamed('Soyuz 9'))
        await expect(page.getByRole('heading', { name: /^Other craft/ })).toBeVisible()
        await expectStill(page, shifts)
      })
      await test.step('the credits', async () => {
        await page.goto('/credits')
        await expect(page.getByRole('navigation', { name: 'Licences' })).toBeVisible()
        await expectStill(page, shifts)
      })
      await test.step('the about page', async () => {
        await page.goto('/about')
        await expect(page.getByText('The copy is a sample')).toBeVisible()
        await expectStill(page, shifts)
      })
    })

    test('a craft opens from the list without a move', async ({ page, context }) => {
      const shifts = await watchLayoutShifts(context)
      await openList(page)
      // By the time one has found a craft, the code of its page is there.
      await page.waitForLoadState('networkidle')
      await slowDown(page)
      await page.getByRole('link', { name: 'Soyuz 9', exact: true }).click()
      await expect(craftHeading(page)).toHaveText('Soyuz 9')
      await page.waitForResponse(/2\.3\.0\/spacecraft\/\d+\/$/)
      await expectStill(page, shifts)
    })

    test('a credit to copy comes, and the picture opens in full, without a move', async ({
      page,
      context,
    }) => {
      const shifts = await watchLayoutShifts(context)
      await openCraft(page, craftNamed('Soyuz 9'))
      await slowDownParts(page)
      await page.getByText('Copy credit').click()
      await expect(page.getByRole('button', { name: 'JSON-LD' })).toBeVisible()
      await expectStill(page, shifts)

      await page.getByRole('button', { name: 'Enlarge' }).click()
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByRole('img')).toBeVisible()
      await dialog.getByRole('button', { name: 'Close' }).click()
      await expect(dialog).toHaveCount(0)
      await expectStill(page, shifts)
    })
  })
}

test('the end of a craft’s page never moves, not even on the tallest screen', async ({
  page,
  context,
  serve,
}) => {
  const craft = findDetailed(
    ({ flights, spacecraft_config: { family } }) => flights.length > 2 && !!family?.length,
  )
  await page.setViewportSize({ width: 1440, height: 5000 })
  const shifts = await watchLayoutShifts(context)
  await slowDown(page)
  await slowDownParts(page)
  await page.goto(`${await serve(detailed)}spacecraft/${craft.id}`)
  await expect(page.getByRole('heading', { name: /^Other craft/ })).toBeVisible()
  await expectStill(page, shifts)
})

test('rows that come late take the place of the old ones', async ({ page, context }) => {
  const shifts = await watchLayoutShifts(context)
  // What stands below a list moves with its length, since the visitor asked for another list.
  await page.setViewportSize({ width: 1280, height: 480 })
  await openList(page)
  await slowDown(page)
  await option(page, 'status', optionLabel('status', 3)).check()
  await expectList(page, 'status=3')
  await chips(page).getByRole('button', { name: 'Clear all filters' }).click()
  await expectList(page, '')
  await page.evaluate(() => window.takeLayoutShifts())
  const total = shifts.reduce((sum, { value }) => sum + value, 0)
  expect(total, JSON.stringify(shifts)).toBeLessThan(0.01)
})
