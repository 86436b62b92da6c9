import { expect, type Page } from '../test.ts'

export const craftHeading = (page: Page) => page.getByRole('heading', { level: 1 })
export const backToResults = (page: Page) => page.getByRole('link', { name: 'Back to results' })

/** The value beside a fact's name. */
export const fact = (page: Page, name: string) =>
  page
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${name}$`) })
    // A description list ties its parts by their place: no role leads from the one to the other.
    .locator('xpath=following-sibling::dd[1]')

/** Opens a craft's page and waits for it. */
export async function openCraft(page: Page, { id, name }: { id: number; name: string }) {
  await page.goto(`/spacecraft/${id}`)
  await expect(craftHeading(page)).toHaveText(name)
}
