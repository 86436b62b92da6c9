import { craftHeading } from './support/craft-page.ts'
import { captured, detailed } from './support/detailed-catalogue.ts'
import { untilKept } from './support/kept.ts'
import { craftLinks, option, resultCount, searchBox } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

test.use({ withCopy: true, withServiceWorker: true, withPictures: false })

const last = detailed.spacecraft.at(-1) ?? { id: 0, name: '' }
const offlineNotice = (page: Page) => page.getByText(/^Offline: data as of /)

test.beforeEach(({ expectMessage }) => {
  expectMessage(/ERR_INTERNET_DISCONNECTED/)
})

test('with the network cut every page opens, the unseen ones too', async ({ page, serve }) => {
  const address = await serve(detailed, captured)
  await page.goto(`${address}spacecraft`)
  await untilKept(page)
  await page.context().setOffline(true)

  await page.reload()
  await expect(resultCount(page)).toContainText(`of ${detailed.spacecraft.length} spacecraft`)
  await expect(offlineNotice(page)).toBeVisible()
  await page.goto(`${address}spacecraft/${last.id}`)
  await expect(craftHeading(page)).toHaveText(last.name)
  for (const [path, heading] of [
    ['in-space', 'In space'],
    ['records', 'Records'],
    ['configurations', 'Configurations'],
    ['about', 'About the catalogue'],
    ['credits', 'Picture credits'],
    ['nothing', 'This page is not in the catalogue'],
  ]) {
    await page.goto(address + path)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading ?? '')
  }
  await page.goto(address)
  await expect(page).toHaveURL(`${address}spacecraft`)
  await option(page, 'status', 'Single Use').click()
  await expect(page).toHaveURL(/status=/)
  await expect(resultCount(page)).not.toContainText(`of ${detailed.spacecraft.length} `)
  await page.goto(`${address}spacecraft?view=table&ordering=name`)
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  await page.goto(`${address}spacecraft`)
  await searchBox(page).fill(last.name)
  await craftLinks(page).filter({ hasText: last.name }).first().click()
  await expect(craftHeading(page)).toHaveText(last.name)
})
