import { refuseClipboard } from './support/clipboard.ts'
import { openList } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

const query = 'status=4&ordering=-time_in_space'
const sentence = 'Single-use spacecraft, longest in space first'
const shareButton = (page: Page) => page.getByRole('button', { name: 'Share', exact: true })

/** Shares the list as it changes. */
async function share(page: Page) {
  await shareButton(page).click()
  await page.getByRole('button', { name: 'This list as it changes' }).click()
}

test('without a share sheet the address is copied, and that is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openList(page, query)
  await share(page)
  await expect(page.getByText(`Link copied: ${sentence}`)).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

test('a refused clipboard leaves the address to copy by hand', async ({ page }) => {
  await refuseClipboard(page)
  await openList(page, query)
  await share(page)
  const address = page.getByRole('textbox', { name: /Copy it here/ })
  await expect(address).toBeFocused()
  await expect(address).toHaveValue(page.url())
  await expect(page.getByText('Link copied')).toHaveCount(0)
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(address).toHaveCount(0)
  await expect(shareButton(page)).toBeFocused()
})

test('a share sheet gets the sentence and the address', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: ShareData[] = []
    Object.assign(window, { shared })
    navigator.share = async data => {
      if (data) shared.push(data)
    }
  })
  await openList(page, query)
  await share(page)
  const shared = () => page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared)
  await expect.poll(shared).toEqual([{ title: sentence, text: sentence, url: page.url() }])
})

test('a share sheet that is closed again is no failure', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = () => Promise.reject(new DOMException('', 'AbortError'))
  })
  await openList(page, query)
  await share(page)
  await expect(shareButton(page)).toBeFocused()
  await expect(page.getByText(/^copy|copied/i).filter({ visible: true })).toHaveCount(0)
})
