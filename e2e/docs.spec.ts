import { expectAccessibleAtAnyWidth } from './support/accessibility.ts'
import { allCraft } from './support/catalogue.ts'
import { readClipboard } from './support/clipboard.ts'
import { openList } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

/** What is told of an address, opened. */
async function openCall(page: Page, id: string) {
  const call = page.locator(`#${id}`)
  await call.locator('summary').first().click()
  return call
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the guide has its snippets in each language, and every address', async ({ page }) => {
    await page.goto('/docs')
    const first = page.getByRole('region', { name: 'A first call, in curl' })
    const { origin } = new URL(page.url())
    await expect(first).toContainText(`curl -sS --fail '${origin}/2.3.0/spacecraft/`)
    const ways = page.getByRole('navigation', { name: 'Language: Pages of a list' })
    await ways.getByRole('link', { name: 'Python' }).click()
    await expect(page).toHaveURL('/docs?in=python#pages')
    await expect(ways.locator('[aria-current]')).toHaveText('Python')
    const pages = page.getByRole('region', { name: 'Pages of a list, in Python' })
    await expect(pages).toContainText(`address = '${origin}/catalogue/entries?limit=5'`)
    const call = await openCall(page, 'listEntries')
    await call.getByRole('link', { name: 'Entries' }).click()
    await expect(page).toHaveURL('/docs?in=python#record-Entries')
    await call.getByRole('link', { name: 'Open an example' }).click()
    await expect(page).toHaveURL('/catalogue/entries')
  })
})

test('a call is tried where it is explained', async ({ page, expectMessage }) => {
  await page.goto('/docs#listEntries')
  const call = page.locator('#listEntries')
  await call.getByRole('link', { name: 'Entries' }).click()
  await expect(page.locator('#record-Entries').getByText('results', { exact: true })).toBeVisible()
  await call.getByText(/^Parameters of many calls: /).click()
  await call.getByRole('textbox', { name: 'limit' }).fill('1')
  await call.getByRole('button', { name: 'Send' }).press('Enter')
  await expect(call.getByRole('status')).toContainText('200 OK')
  const answer = call.getByRole('region', { name: 'Answer' })
  await expect(answer).toContainText(`"count": ${allCraft.length}`)
  await expectAccessibleAtAnyWidth(page)

  // What is wrong with it is an answer, too.
  expectMessage(/400/)
  await call.getByRole('textbox', { name: 'status' }).fill('none')
  await call.getByRole('textbox', { name: 'limit' }).press('Enter')
  await expect(call.getByRole('status')).toContainText('400 Bad Request')
  await expect(answer).toContainText('"status": [')

  await page.context().setOffline(true)
  expectMessage(/ERR_INTERNET_DISCONNECTED/)
  await call.getByRole('button', { name: 'Send' }).click()
  await expect(call.getByText('Nobody answers')).toBeVisible()
})

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('a list’s call is offered as code, with how much it answers', async ({ page }) => {
    await openList(page, 'limit=12')
    const href = await page.getByRole('link', { name: 'See this as API' }).getAttribute('href')
    await page.getByText('As code', { exact: true }).click()
    await expect(page.getByText(`It answers 12 of ${allCraft.length} records.`)).toBeVisible()
    await page.getByRole('button', { name: 'Copy: curl, this call' }).click()
    await expect(page.getByText('Copied', { exact: true })).toBeVisible()
    const { origin } = new URL(page.url())
    expect(await readClipboard(page)).toMatchObject({
      'text/plain': `curl -sS --fail '${origin}${href}'`,
    })
  })
})
