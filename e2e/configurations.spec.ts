import { isKnownLicense } from '#ll2/is-known-license.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { expectAccessibleAtAnyWidth } from './support/accessibility.ts'
import { craftNamed, expectedList, optionLabel, snapshot } from './support/catalogue.ts'
import { craftHeading } from './support/craft-page.ts'
import { emptyPages } from './support/empty-pages.ts'
import { expectList } from './support/list-page.ts'
import { expect, test } from './test.ts'

const starship = optionLabel('spacecraft_config', 26)

test('all configurations are there, each with its craft counted', async ({ page }) => {
  await page.goto('/configurations')
  for (const { id, name } of snapshot.configurations) {
    const { count } = expectedList(`spacecraft_config=${id}`)
    const row = page.getByRole('listitem').filter({
      has: page.getByRole('link', { name, exact: true }),
    })
    await expect(row).toContainText(`${count} spacecraft`)
  }
})

test('each configuration has its picture with credit and licence, or a drawing that says so', async ({
  page,
}) => {
  await page.goto('/configurations')
  for (const { name, image } of snapshot.configurations) {
    const figure = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name, exact: true }) })
      .getByRole('figure')
    if (!image) {
      await expect(figure).toContainText('Drawing · no picture available')
      continue
    }
    const licence = isKnownLicense(image.license) ? image.license.name : 'Licence unknown'
    await expect(figure).toContainText(`${image.credit ?? 'Credit unknown'} · ${licence}`)
    const source = await figure.getByRole('img').getAttribute('src')
    expect([image.thumbnail_url, image.image_url]).toContain(source)
  }
})

test('a picture that cannot be loaded takes its credit with it', async ({
  page,
  expectMessage,
}) => {
  expectMessage(/Failed to load resource/)
  const config = snapshot.configurations.find(({ image }) => image?.credit)
  await page.route(
    url => [config?.image?.thumbnail_url, config?.image?.image_url].includes(url.href),
    route => route.abort('failed'),
  )
  await page.goto('/configurations')
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: config?.name ?? '', exact: true }) })
  await row.scrollIntoViewIfNeeded()
  await expect(row.getByRole('figure')).toContainText('Drawing · picture failed to load')
  await expect(row.getByRole('figure')).not.toContainText(config?.image?.credit ?? '')
})

test('a configuration names a few of its craft, each a way there', async ({ page }) => {
  await page.goto('/configurations')
  const craft = craftNamed('Ship 29')
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: craft.spacecraft_config.name, exact: true }) })
  const names = await row.getByRole('paragraph').getByRole('link').allInnerTexts()
  const { results } = expectedList(`spacecraft_config=${craft.spacecraft_config.id}`)
  const known = results.map(({ name }) => name)
  expect(names.filter(name => known.includes(name))).toHaveLength(Math.min(3, known.length))
})

test('a configuration leads to its craft and its list', async ({ page }) => {
  await page.goto('/configurations')
  await page.getByRole('link', { name: starship, exact: true }).click()
  await expect(craftHeading(page)).toHaveText(starship)
  await expect(craftHeading(page)).toBeFocused()
  await expect(page).toHaveTitle(`${starship} · Spacecraft Catalogue`)
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /upper stage/)
  await page.getByRole('link', { name: /^See all \d+ spacecraft in the list$/ }).click()
  await expectList(page, 'spacecraft_config=26')
})

test('a craft leads to its configuration and its family', async ({ page }) => {
  const craft = craftNamed('Soyuz 9')
  const { name } = craft.spacecraft_config
  await page.goto(`/spacecraft/${craft.id}`)
  await page.getByRole('article').getByRole('link', { name, exact: true }).first().click()
  await expect(craftHeading(page)).toHaveText(name)
  const [family] = craft.spacecraft_config.family ?? []
  await page
    .getByRole('link', { name: family?.name ?? '', exact: true })
    .first()
    .click()
  await expect(page).toHaveURL(`/families/${family?.id}`)
  await expect(craftHeading(page)).toHaveText(family?.name ?? '')
  await expect(page.getByRole('link', { name, exact: true }).first()).toBeVisible()
})

for (const path of ['/configurations/424242', '/families/424242', '/configurations/01']) {
  test(`${path} is not in the catalogue`, async ({ page, expectMessage }) => {
    expectMessage(/404/)
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(craftHeading(page)).toHaveText('This page is not in the catalogue')
  })
}

test.describe('where the page asks itself', () => {
  test.use(emptyPages)

  test('a list that fails to load says so and recovers', async ({ page, expectMessage }) => {
    expectMessage(/500/)
    const path = '**/catalogue/configurations'
    await page.route(path, route => route.fulfill({ status: 500 }))
    await page.goto('/configurations')
    await expect(page.getByRole('alert')).toContainText('error 500')
    await page.unroute(path)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('link', { name: starship, exact: true })).toBeVisible()
  })
})

test.describe('in detail', () => {
  const catalogue = syntheticCatalogue({ size: 120, mode: 'detailed' })
  const config = catalogue.configurations.find(
    found => found.response_mode === 'detailed' && found.height && found.family?.length,
  )
  if (config?.response_mode !== 'detailed') throw new Error('No such synthetic configuration')
  let address: string
  test.beforeAll(async ({ serve }) => {
    address = await serve(catalogue)
  })

  test('when a configuration flew is told where flights are known', async ({ page }) => {
    await page.goto(`${address}configurations`)
    const flown = catalogue.spacecraft.find(
      craft => craft.response_mode === 'detailed' && craft.flights.length > 1,
    )
    const row = page.getByRole('listitem').filter({
      has: page.getByRole('link', {
        name: flown?.spacecraft_config.name ?? '',
        exact: true,
      }),
    })
    await expect(row).toContainText(/Flew (in )?\d{4}/)
  })

  test('the specification is in both systems, the record beside it', async ({ page }) => {
    await page.goto(`${address}configurations/${config.id}`)
    await expect(page.getByText(/metres? \(\d.*(feet|inch)/).first()).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Record' })).toBeVisible()
  })

  for (const [name, path] of [
    ['all configurations', 'configurations'],
    ['a configuration', `configurations/${config.id}`],
    ['a family', `families/${config.family?.[0]?.id}`],
  ] as const) {
    test(`${name} is accessible`, async ({ page }) => {
      await page.goto(`${address}${path}`)
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
      await expectAccessibleAtAnyWidth(page)
    })
  }
})
