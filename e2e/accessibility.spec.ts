import { expectAccessible, expectAccessibleAtAnyWidth } from './support/accessibility.ts'
import { allCraft } from './support/catalogue.ts'
import { withoutClipboard } from './support/clipboard.ts'
import { emptyPages } from './support/empty-pages.ts'
import { chips, openList, pager, sortBy } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

const listRequests = '**/catalogue/entries?*'
const [craft] = allCraft

/** Pages and their states, by the way there. What a spec has in a richer state it looks at itself. */
const states: Record<
  string,
  (page: Page, expectMessage: (pattern: RegExp) => void) => Promise<unknown>
> = {
  list: page => openList(page),
  'filtered list of several pages, a part of its address ignored': async page => {
    await page.goto('/spacecraft?search=s&in_space=false&status=999&limit=12')
    await expect(page.getByText(/^Ignored/)).toBeVisible()
    await expect(chips(page).getByRole('button').first()).toBeVisible()
    await expect(pager(page)).toBeVisible()
  },
  'no results': async page => {
    await page.goto('/spacecraft?search=zzzz&status=4')
    await expect(page.getByRole('heading', { name: 'No spacecraft match' })).toBeVisible()
  },
  loading: async page => {
    await page.route(listRequests, () => {})
    await page.goto(`${emptyPages.baseURL}/spacecraft`)
    await expect(page.getByRole('heading', { name: 'Results' })).toBeVisible()
  },
  'failed, nothing shown before': async (page, expectMessage) => {
    expectMessage(/503/)
    await page.route(listRequests, route => route.fulfill({ status: 503 }))
    await page.goto(`${emptyPages.baseURL}/spacecraft`)
    await expect(page.getByRole('alert')).toBeVisible()
  },
  'failed, old rows kept': async (page, expectMessage) => {
    expectMessage(/503/)
    await openList(page, 'search=ship')
    await page.route(listRequests, route => route.fulfill({ status: 503 }))
    await sortBy(page).selectOption('name')
    await expect(page.getByRole('alert')).toBeVisible()
  },
  'not found': async (page, expectMessage) => {
    expectMessage(/404/)
    await page.goto('/nowhere')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  },
  about: async page => {
    await page.goto('/about')
    await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible()
  },
  lightbox: async page => {
    await page.goto(`/spacecraft/${craft?.id}`)
    await page.getByRole('button', { name: 'Enlarge' }).click()
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible()
  },
  'lightbox, failed': async (page, expectMessage) => {
    expectMessage(/Failed to load resource/)
    await page.route(String(craft?.image?.image_url), route => route.abort('failed'))
    await page.goto(`/spacecraft/${craft?.id}`)
    await page.getByRole('button', { name: 'Enlarge' }).click()
    await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible()
  },
  'craft, a credit to copy by hand': async page => {
    await withoutClipboard(page)
    await page.goto(`/spacecraft/${craft?.id}`)
    await expect(page.getByRole('heading', { level: 1, name: craft?.name })).toBeVisible()
    await page.getByText('Copy credit').click()
    await page.getByRole('button', { name: 'Rich text' }).click()
    await expect(page.getByText('copy it by hand')).toBeVisible()
  },
  'credits, failed': async (page, expectMessage) => {
    expectMessage(/503/)
    await page.route('**/catalogue/credits', route => route.fulfill({ status: 503 }))
    await page.goto(`${emptyPages.baseURL}/credits`)
    await expect(page.getByRole('alert')).toBeVisible()
  },
  'credits, loading': async page => {
    await page.route('**/catalogue/credits', () => {})
    await page.goto(`${emptyPages.baseURL}/credits`)
    await expect(page.getByRole('status')).toHaveText('Loading')
  },
  'browsable API': page => page.goto('/2.3.0/spacecraft/?format=api&limit=2'),
}

for (const [name, open] of Object.entries(states)) {
  test(name, async ({ page, expectMessage }) => {
    await open(page, expectMessage)
    await expectAccessibleAtAnyWidth(page)
  })
}

test.describe('the filters dialog', () => {
  test.use({ viewport: { width: 375, height: 812 } })

  test('is accessible', async ({ page }) => {
    await openList(page, 'status=4')
    await page.getByRole('button', { name: /^Filters/ }).click()
    await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible()
    await expectAccessible(page)
  })
})
