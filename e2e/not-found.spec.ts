import { allCraft } from './support/catalogue.ts'
import { expectList } from './support/list-page.ts'
import { expect, test } from './test.ts'

const unusedId = Math.max(...allCraft.map(({ id }) => id)) + 1

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
