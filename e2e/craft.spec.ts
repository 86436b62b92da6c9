import { allCraft, craftNamed, namesOf } from './support/catalogue.ts'
import { craftHeading, fact, openCraft } from './support/craft-page.ts'
import { craftLink, expectList, openList } from './support/list-page.ts'
import { expect, test } from './test.ts'

test('a craft opens from the list with its title and the focus on its name', async ({ page }) => {
  const craft = craftNamed('Soyuz 9')
  await openList(page)
  await craftLink(page, craft.name).click()
  await expect(page).toHaveURL(`/spacecraft/${craft.id}`)
  await expect(craftHeading(page)).toHaveText(craft.name)
  await expect(craftHeading(page)).toBeFocused()
  await expect(page).toHaveTitle(`${craft.name} · Spacecraft Catalogue`)
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

/** One of each kind: without a picture or a serial number, flown often, long or not yet, lost. */
for (const name of [
  'Chinese reusable experimental spacecraft',
  'Gaganyaan G3',
  'Mercury No.6',
  'Progress MS-14',
  'Ship 35',
  'Soyuz MS-28',
]) {
  test(`the page of ${name} tells its facts`, async ({ page }) => {
    const craft = craftNamed(name)
    const { spacecraft_config: config } = craft
    await openCraft(page, craft)
    await expect(page.getByText(craft.description?.trim() ?? '')).toBeVisible()
    await expect(fact(page, 'Status')).toHaveText(craft.status.name)
    await expect(fact(page, 'In space now')).toHaveText(craft.in_space ? 'Yes' : 'No')
    await expect(fact(page, 'Serial number')).toHaveText(craft.serial_number ?? 'Unknown')
    await expect(fact(page, 'Catalogue number')).toHaveText(String(craft.id))
    await expect(fact(page, 'Flights')).toHaveText(
      craft.flights_count === 1 ? '1 flight' : `${craft.flights_count} flights`,
    )
    await expect(
      page.getByRole('article').getByRole('link', { name: config.name, exact: true }).first(),
    ).toHaveAttribute('href', `/configurations/${config.id}`)
    await expect(fact(page, 'Agency')).toContainText(config.agency?.name.split(' (')[0] ?? '')
  })
}

test('a known time says itself to people and machines', async ({ page }) => {
  await openCraft(page, craftNamed('Chinese reusable experimental spacecraft'))
  const time = fact(page, 'Time in space')
  // P544DT13H48M: 365 days are a year, and 544 - 365 = 179.
  await expect(time).toHaveText('1 year 179 days')
  await expect(time.getByRole('time')).toHaveAttribute('datetime', 'P544DT13H48M')
  await page.getByRole('checkbox', { name: 'Show exact times' }).check()
  await expect(time).toHaveText('1 year 179 daysExactly 544 days 13 hours 48 minutes')
})

test('no time is told by its reason', async ({ page }) => {
  await openCraft(page, craftNamed('Soyuz MS-28'))
  await expect(fact(page, 'Time in space')).toHaveText('Not flown yet')
  await openCraft(page, craftNamed('Vostok-1K No.1'))
  await expect(fact(page, 'Time in space')).toHaveText('No time recorded')
})

test('a fact leads to the craft that share it', async ({ page }) => {
  const craft = craftNamed('Progress MS-08')
  await openCraft(page, craft)
  await fact(page, 'Agency').getByRole('link').click()
  await expectList(page, `agency=${craft.spacecraft_config.agency?.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('other craft of the same configuration lead on', async ({ page }) => {
  const craft = craftNamed('Soyuz 9')
  const others = allCraft.filter(
    other => other !== craft && other.spacecraft_config.id === craft.spacecraft_config.id,
  )
  await openCraft(page, craft)
  await expect(
    page.getByRole('heading', { name: 'Other craft of this configuration' }),
  ).toBeVisible()
  for (const name of namesOf(others)) {
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
  }
  const [other = craft] = others
  await page.getByRole('link', { name: other.name, exact: true }).click()
  await expect(craftHeading(page)).toHaveText(other.name)
  await expect(craftHeading(page)).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('"See this as API" answers the craft', async ({ page, request }) => {
  const craft = craftNamed('Ship 29')
  await openCraft(page, craft)
  const href = await page.getByRole('link', { name: 'See this as API' }).getAttribute('href')
  const answer = await request.get(String(href), { headers: { Accept: 'application/json' } })
  expect(answer.ok()).toBe(true)
  expect(await answer.json()).toMatchObject({ id: craft.id, name: craft.name })
})

test('"See this as API" answers the list as it is shown', async ({ page, request }) => {
  await openList(page, 'status=3&ordering=name')
  const href = await page.getByRole('link', { name: 'See this as API' }).getAttribute('href')
  const answer = await request.get(String(href), { headers: { Accept: 'application/json' } })
  const shown = await page
    .getByRole('list', { name: 'Spacecraft' })
    .getByRole('heading')
    .allInnerTexts()
  expect(namesOf((await answer.json()).results)).toEqual(shown)
})

test('links out of the catalogue give nothing away', async ({ page }) => {
  await openList(page)
  const outside = page.locator('a[href^="http"]')
  for (const link of await outside.all()) {
    await expect(link).toHaveAttribute('rel', /noopener/)
  }
})
