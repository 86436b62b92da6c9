import { expectAccessibleAtAnyWidth } from './support/accessibility.ts'
import { allCraft, craftNamed } from './support/catalogue.ts'
import { expectList } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

const unusedId = Math.max(...allCraft.map(({ id }) => id)) + 1

const main = (page: Page) => page.getByRole('main')

test('an address that holds a name offers what is near to it, without script too', async ({
  page,
  request,
  expectMessage,
}) => {
  expectMessage(/404/)
  const craft = craftNamed('Soyuz MS-28')
  const { spacecraft_config: config } = craft
  const answer = await request.get('/spacecraft/soyuz-ms')
  expect(answer.status()).toBe(404)
  const html = await answer.text()
  expect(html).toContain(`href="/configurations/${config.id}"`)
  expect(html).toContain(`href="/spacecraft/${craft.id}"`)

  await page.goto('/spacecraft/soyuz-ms')
  await main(page).getByRole('link', { name: craft.name }).click()
  await expect(page).toHaveURL(`/spacecraft/${craft.id}`)
})

test('a name that is mistyped leads to the nearest one', async ({ page, expectMessage }) => {
  expectMessage(/404/)
  await page.goto('/progess')
  const near = main(page).getByRole('region', { name: 'Did you mean' })
  await near.getByRole('link', { name: 'Progress', exact: true }).click()
  await expectList(page, 'search=Progress')
})

test('a number that nothing has is told, with ways on', async ({ page, expectMessage }) => {
  expectMessage(/404/)
  for (const [path, noun] of [
    ['spacecraft', 'craft'],
    ['configurations', 'configuration'],
    ['families', 'family'],
  ]) {
    await page.goto(`/${path}/${unusedId}`)
    await expect(main(page)).toContainText(`There is no ${noun} with the number ${unusedId}`)
    await expect(main(page).getByRole('region', { name: 'Did you mean' })).toHaveCount(0)
  }
  await main(page).getByRole('link', { name: 'All configurations' }).click()
  await expect(page).toHaveURL('/configurations')
  await page.goto(`/spacecraft/${unusedId}`)
  await main(page).getByRole('link', { name: 'What is in space now' }).click()
  await expect(page).toHaveURL('/in-space')
})

test('near names are accessible', async ({ page, expectMessage }) => {
  expectMessage(/404/)
  await page.goto('/spacecraft/soyuz')
  await expect(main(page).getByRole('region', { name: 'Did you mean' })).toBeVisible()
  await expectAccessibleAtAnyWidth(page)
})

for (const path of [
  `/spacecraft/${unusedId}`,
  '/spacecraft/0',
  '/spacecraft/01',
  '/spacecraft/abc',
  '/spacecraft/99999999999999999999',
  '/spacecraft/198/more',
  '/nowhere',
  '/spacecraft/%E0%A4%A',
  '/%2e%2e/etc/passwd',
]) {
  test(`${path} is a page that is not there, with a way on`, async ({ page, expectMessage }) => {
    expectMessage(/404/)
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'This page is not in the catalogue',
    )
    await expect(page).toHaveTitle('Not found · Spacecraft Catalogue')
    await page.getByRole('link', { name: 'See all spacecraft' }).click()
    await expectList(page, '')
    await expect(page).toHaveTitle('Spacecraft · Spacecraft Catalogue')
  })
}
