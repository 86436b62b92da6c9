import { craftNamed } from './support/catalogue.ts'
import { expect, test } from './test.ts'

const craft = craftNamed('Soyuz 9')

for (const [path, heading, title] of [
  ['/spacecraft', 'Spacecraft', 'Spacecraft · Spacecraft Catalogue'],
  ['/spacecraft?page=2&limit=12', 'Spacecraft', 'Spacecraft · Page 2 · Spacecraft Catalogue'],
  [
    '/spacecraft?search=soyuz',
    'Spacecraft matching “soyuz”',
    'Spacecraft matching “soyuz” · Spacecraft Catalogue',
  ],
  [
    '/spacecraft?status=3&type=6&ordering=-time_in_space',
    'Destroyed reusable upper stages, longest in space first',
    'Destroyed reusable upper stages, longest in space first · Spacecraft Catalogue',
  ],
  [`/spacecraft/${craft.id}`, craft.name, `${craft.name} · Spacecraft Catalogue`],
  ['/credits', 'Picture credits', 'Picture credits · Spacecraft Catalogue'],
  ['/about', 'About the catalogue', 'About · Spacecraft Catalogue'],
] as const) {
  test(`${path} has one title and one first heading`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect(page).toHaveTitle(title)
    await expect(page.getByRole('main')).toHaveCount(1)
  })
}

test('the page for people of the API has one title and one first heading', async ({ page }) => {
  await page.goto('/2.3.0/spacecraft/?format=api')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page).toHaveTitle(/\S/)
})
