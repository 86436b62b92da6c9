import type { FamilyDetailed } from '#ll2/spacecraft-config.ts'
import { craftNamed } from './support/catalogue.ts'
import { craftHeading, openCraft } from './support/craft-page.ts'
import { detailed, findDetailed } from './support/detailed-catalogue.ts'
import { emptyPages } from './support/empty-pages.ts'
import { expect, type Page, test } from './test.ts'

const families = (page: Page) => page.getByRole('region', { name: /^Its famil/ })
const agencyPart = (page: Page) => page.getByRole('region', { name: 'Its agency' })

test.describe('of a detailed record', () => {
  const craft = findDetailed(
    ({ spacecraft_config: { family, agency } }) =>
      agency?.country?.[0]?.name !== undefined &&
      typeof agency.founding_year === 'number' &&
      (family?.some(({ parent }) => parent) ?? false),
  )
  const { spacecraft_config: config } = craft
  const member = config.family?.find(({ parent }) => parent) as FamilyDetailed

  let address: string
  test.beforeAll(async ({ serve }) => {
    address = await serve(detailed)
  })
  const open = (page: Page) => page.goto(`${address}spacecraft/${craft.id}`)

  test('the family tree begins at the topmost family and says where one is', async ({ page }) => {
    await open(page)
    const top = families(page)
      .getByRole('listitem')
      .filter({
        has: page.getByRole('link', { name: member.parent?.name ?? '', exact: true }),
      })
    const own = top.getByRole('listitem').filter({
      has: page.getByRole('link', { name: member.name, exact: true }),
    })
    await expect(own.getByRole('link', { name: config.name, exact: true })).toBeVisible()
    const here = families(page).locator('[aria-current]')
    await expect(here.first()).toContainText(config.name)
    await expect(here).toHaveCount(config.family?.length ?? 0)
    const known = detailed.configurations.filter(({ family }) =>
      family?.some(({ id }) => id === member.id),
    )
    for (const { name } of known) {
      await expect(own.getByRole('link', { name, exact: true })).toBeVisible()
    }
  })

  test('a family of the tree has its own place in it', async ({ page }) => {
    await open(page)
    await families(page).getByRole('link', { name: member.name, exact: true }).first().click()
    await expect(craftHeading(page)).toHaveText(member.name)
    const here = page.locator('[aria-current="true"]')
    await expect(here).toContainText('This one')
    await expect(here.getByRole('link')).toHaveText(member.name)
  })

  test('the agency is told as far as it is known', async ({ page }) => {
    await open(page)
    const { agency } = config
    await expect(agencyPart(page)).toContainText(agency?.name ?? '')
    await expect(agencyPart(page)).toContainText(agency?.description ?? '')
    await expect(agencyPart(page)).toContainText(agency?.country?.[0]?.name ?? '')
    // A year has no thousands to set apart.
    await expect(agencyPart(page)).toContainText(String(agency?.founding_year))
    await agencyPart(page)
      .getByRole('link', { name: /^See all craft/ })
      .click()
    await expect(page).toHaveURL(`${address}spacecraft?agency=${agency?.id}`)
  })
})

test('of a record that is not, there is the family, and no agency beyond its name', async ({
  page,
}) => {
  const craft = craftNamed('Soyuz 9')
  await openCraft(page, craft)
  await expect(families(page).locator('[aria-current]')).toHaveText(
    /^Soyuz\s*This one\s*\d+ spacecraft$/,
  )
  await expect(agencyPart(page)).toHaveCount(0)
})

test.describe('where the page asks itself', () => {
  test.use(emptyPages)

  test('a tree that cannot be had leaves what the craft itself says', async ({
    page,
    expectMessage,
  }) => {
    expectMessage(/500/)
    const path = '**/catalogue/configurations'
    await page.route(path, route => route.fulfill({ status: 500 }))
    const craft = craftNamed('Soyuz 9')
    await openCraft(page, craft)
    const [family] = craft.spacecraft_config.family ?? []
    await expect(families(page)).toContainText(family?.description?.trim() ?? '')
    await expect(families(page).locator('[aria-current]')).toHaveCount(0)
  })
})
