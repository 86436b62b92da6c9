import { expect, type Locator, type Page } from '../test.ts'
import { openList, searchBox } from './list-page.ts'

export const list = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' })
export const options = (page: Page) => list(page).getByRole('option')
export const option = (page: Page, name: string | RegExp) =>
  list(page).getByRole('option', { name })
export const told = (page: Page) => page.getByRole('search').locator('[aria-live]')

/** Types into the box of the list and waits for what all of it may mean. */
export async function offered(page: Page, text: string, query = '') {
  await openList(page, query)
  await searchBox(page).pressSequentially(text)
  await expect(list(page)).toBeVisible()
  await expect(told(page)).toHaveText(/suggestion/)
}

/** Whether an option is the one that Enter would choose, as a screen reader is told too. */
export const expectActive = async (page: Page, chosen: Locator) => {
  await expect(chosen).toHaveAttribute('aria-selected', 'true')
  const id = (await chosen.getAttribute('id')) ?? ''
  await expect(searchBox(page)).toHaveAttribute('aria-activedescendant', id)
}
