import { isKnownLicense } from '#ll2/is-known-license.ts'
import { allCraft, craftNamed, namesOf, snapshot } from './support/catalogue.ts'
import { craftHeading } from './support/craft-page.ts'
import { emptyPages } from './support/empty-pages.ts'
import { expectList } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

const owners = [...allCraft, ...snapshot.configurations]
const pictures = new Map(owners.flatMap(({ image }) => (image ? [[image.id, image]] : [])))
const licences = new Set(
  [...pictures.values()].map(({ license }) =>
    isKnownLicense(license) ? String(license.name) : 'Licence unknown',
  ),
)

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

test('every picture stands once, under its licence, the unknown last', async ({ page }) => {
  await page.goto('/credits')
  await expect(page.getByRole('figure')).toHaveCount(pictures.size)
  const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts()
  expect(new Set(headings)).toEqual(licences)
  expect(headings.at(-1)).toBe('Licence unknown')
  for (const { thumbnail_url, license } of pictures.values()) {
    const name = isKnownLicense(license) ? String(license.name) : 'Licence unknown'
    // A picture is known by its address alone: several have the same words.
    await expect(section(page, name).locator(`img[src="${thumbnail_url}"]`)).toHaveCount(1)
  }
})

test('a licence is linked, and reached from the list at the top', async ({ page }) => {
  await page.goto('/credits')
  const { license } = craftNamed('Ship 29').image ?? {}
  const name = String(license?.name)
  await page
    .getByRole('navigation', { name: 'Licences' })
    .getByRole('link', { name, exact: true })
    .press('Enter')
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeFocused()
  const text = section(page, name).getByRole('link', { name: 'Read the licence' })
  await expect(text).toHaveAttribute('href', String(license?.link))
  await expect(text).toHaveAttribute('rel', /noopener/)
})

test('a picture leads to the craft that show it, and to the rest of them', async ({ page }) => {
  const { spacecraft_config: config } = craftNamed('Soyuz 9')
  const showing = allCraft.filter(({ image }) => image && image.id === config.image?.id)
  await page.goto('/credits')
  const entry = page.getByRole('figure').filter({ hasText: `configuration ${config.name}Credit` })
  await expect(entry).toBeVisible()
  const named = await entry.getByRole('listitem').getByRole('link').allInnerTexts()
  const rest = named.pop()
  expect(rest).toContain(`and ${showing.length - named.length} more`)
  for (const name of named) expect(namesOf(showing)).toContain(name)

  await entry.getByRole('link', { name: named[0] ?? '', exact: true }).click()
  await expect(craftHeading(page)).toHaveText(named[0] ?? '')
  await page.goBack()
  await entry.getByRole('link', { name: rest ?? '' }).click()
  await expectList(page, `spacecraft_config=${config.id}`)
})

test('the footer and the about page lead to it, and the focus goes to its heading', async ({
  page,
}) => {
  for (const place of ['contentinfo', 'main'] as const) {
    await page.goto('/about')
    await page
      .getByRole(place)
      .getByRole('link', { name: /^picture credits$/i })
      .click()
    await expect(page).toHaveURL('/credits')
    await expect(page.getByRole('heading', { level: 1, name: 'Picture credits' })).toBeFocused()
  }
})

test.describe('where the page asks itself', () => {
  test.use(emptyPages)

  test('a failure is told and can be tried again', async ({ page, expectMessage }) => {
    expectMessage(/503/)
    await page.route('**/catalogue/credits', route => route.fulfill({ status: 503 }))
    await page.goto('/credits')
    await expect(page.getByRole('alert')).toContainText('error 503')
    await page.unroute('**/catalogue/credits')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('figure')).toHaveCount(pictures.size)
  })

  test('a catalogue without pictures says so', async ({ page }) => {
    await page.route('**/catalogue/credits', route =>
      route.fulfill({ json: { count: 0, licenses: [] } }),
    )
    await page.goto('/credits')
    await expect(page.getByText('The catalogue holds no pictures')).toBeVisible()
  })
})

test('pictures further down are not loaded before they are scrolled to', async ({ page }) => {
  await page.goto('/credits')
  await expect(page.getByRole('figure')).toHaveCount(pictures.size)
  for (const picture of await page.getByRole('figure').locator('img').all()) {
    await expect(picture).toHaveAttribute('loading', 'lazy')
    await expect(picture).toHaveAttribute('width', /^\d+$/)
    await expect(picture).toHaveAttribute('height', /^\d+$/)
  }
})
