import { expectAccessible } from './support/accessibility.ts'
import { captured, detailed } from './support/detailed-catalogue.ts'
import { atLeast, facet, filtersDialog, filtersOpener, preset, range } from './support/list-page.ts'
import { expect, test } from './test.ts'

const query =
  'reuse=changed&on=2001-09-11&time_in_space__gte=P1D&time_in_space__lte=P90D&launched__gte=1990&launched__lte=2009'

test('every filter, its message and its help are accessible, beside the list and in the dialog', async ({
  page,
  serve,
}) => {
  // Axe takes its time over a page of this length on a busy machine.
  test.slow()
  const address = await serve(detailed, captured)
  for (const width of [375, 1440]) {
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`${address}spacecraft?${query}`)
      await expect(page.getByRole('button', { name: /^Next change: / })).toBeVisible()
      if (width < 1024) await filtersOpener(page).click()
      const place = width < 1024 ? filtersDialog(page) : page.getByRole('region')
      await facet(place, 'license').getByText('What these licences allow').click()
      await expect(preset(range(place, 'launched'), '1990s')).toBeVisible()
      const flights = range(place, 'flights_count')
      await atLeast(flights).fill('x')
      await atLeast(flights).press('Enter')
      await expect(flights.getByRole('alert')).toBeVisible()
      await expectAccessible(page)
    })
  }
})
