import { craftNamed } from './support/catalogue.ts'
import { expect, test } from './test.ts'

const craft = craftNamed('Soyuz 9')
const { spacecraft_config: config } = craft
const [family = config] = config.family ?? []

const pages = [
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
  ['/configurations', 'Configurations', 'Configurations · Spacecraft Catalogue'],
  [`/configurations/${config.id}`, config.name, `${config.name} · Spacecraft Catalogue`],
  [`/families/${family.id}`, family.name, `${family.name} family · Spacecraft Catalogue`],
  ['/in-space', 'In space now', 'In space now · Spacecraft Catalogue'],
  ['/records', 'Records', 'Records · Spacecraft Catalogue'],
  ['/drawings', 'Drawings', 'Drawings · Spacecraft Catalogue'],
  ['/credits', 'Picture credits', 'Picture credits · Spacecraft Catalogue'],
  ['/docs', 'The API', 'The API · Spacecraft Catalogue'],
  ['/gaps', 'Data gaps', 'Data gaps · Spacecraft Catalogue'],
  ['/about', 'About the catalogue', 'About · Spacecraft Catalogue'],
] as const

/** These are described as the list without a filter is, or need not differ from another one's words. */
const isVariant = (path: string) => /[?&](page|status)=/.test(path)

test('every page has one title and one first heading, and is described in words of its own', async ({
  page,
}) => {
  test.slow()
  const description = () => page.locator('meta[name="description"]').getAttribute('content')
  const seen = new Set<string | null>()
  for (const [path, heading, title] of pages) {
    await test.step(path, async () => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
      await expect(page).toHaveTitle(title)
      await expect(page.getByRole('main')).toHaveCount(1)
      if (isVariant(path)) return
      await expect.poll(async () => seen.has(await description()), { message: path }).toBe(false)
      expect(await description(), path).toMatch(/\w.*\.$/)
      seen.add(await description())
    })
  }
})

test('the page for people of the API has one title and one first heading', async ({ page }) => {
  await page.goto('/2.3.0/spacecraft/?format=api')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page).toHaveTitle(/\S/)
})
