import { readFile } from 'node:fs/promises'
import { craftHeading } from './support/craft-page.ts'
import { captured, detailed, someDetailed } from './support/detailed-catalogue.ts'
import { hold } from './support/hold.ts'
import { cachesOf, untilKept } from './support/kept.ts'
import { craftLinks, option, resultCount, searchBox } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

test.use({ withCopy: true, withServiceWorker: true })

const last = someDetailed.spacecraft.at(-1) ?? { id: 0, name: '' }
const whole = `of ${someDetailed.spacecraft.length} spacecraft`
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const offlineNotice = (page: Page) =>
  page.getByText('Offline: data as of 1 June 2025', { exact: true })

test.beforeEach(({ expectMessage }) => {
  // What a browser says of every question that finds nobody.
  expectMessage(/ERR_INTERNET_DISCONNECTED/)
  // Each page begins anew, and most of them with a worker that begins too.
  test.slow()
})

test('with the network cut every page opens', async ({ page, serve }) => {
  const address = await serve(someDetailed, captured)
  await page.goto(`${address}about`)
  await untilKept(page)
  await page.context().setOffline(true)
  for (const [path, title] of [
    ['spacecraft', 'Spacecraft'],
    ['in-space', 'In space'],
    ['records', 'Records'],
    ['drawings', 'Drawings'],
    ['configurations', 'Configurations'],
    ['configurations/1', ''],
    ['about', 'About the catalogue'],
    ['credits', 'Picture credits'],
    ['gaps', 'Data gaps'],
    ['nothing', 'This page is not in the catalogue'],
    // Nobody has seen it in this browser.
    [`spacecraft/${last.id}`, last.name],
  ] as const) {
    await page.goto(address + path)
    await expect(heading(page)).toContainText(title)
    if (path === 'gaps') {
      // The copy has no history.
      await expect(page.getByText('Not known without a network.')).toBeVisible()
    }
    await expect(page.getByText('cannot be reached')).toHaveCount(0)
  }
  await page.reload()
  await expect(heading(page)).toHaveText(last.name)
})

test('with the network cut lists are filtered, searched and reloaded, and the age of the data is said', async ({
  page,
  serve,
}) => {
  const address = await serve(someDetailed, captured)
  await page.goto(`${address}spacecraft`)
  await untilKept(page)
  await expect(offlineNotice(page)).toHaveCount(0)
  await page.context().setOffline(true)
  await page.goto(address)
  await expect(page).toHaveURL(`${address}spacecraft`)
  await expect(resultCount(page).first()).toContainText(whole)
  await expect(offlineNotice(page)).toBeVisible()

  await option(page, 'status', 'Single Use').click()
  await expect(page).toHaveURL(/status=/)
  await expect(resultCount(page)).not.toContainText(whole)
  const count = (await resultCount(page).textContent()) ?? ''
  await page.reload()
  await expect(resultCount(page)).toHaveText(count)
  await page.goto(`${address}spacecraft?view=table&ordering=name`)
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  await page.goto(`${address}spacecraft`)
  await searchBox(page).fill(last.name)
  await craftLinks(page).filter({ hasText: last.name }).first().click()
  await expect(craftHeading(page)).toHaveText(last.name)

  await page.context().setOffline(false)
  await page.goto(`${address}spacecraft`)
  await expect(resultCount(page)).toContainText(whole)
  await expect(offlineNotice(page)).toHaveCount(0)
})

test('with the network cut suggestions, the palette and exports go on', async ({ page, serve }) => {
  const address = await serve(someDetailed, captured)
  await page.goto(`${address}spacecraft`)
  await untilKept(page)
  // As whoever looks at a list does: the code of both comes when they are first opened.
  await searchBox(page).pressSequentially('re')
  await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeVisible()
  await page.context().setOffline(true)
  await page.goto(`${address}spacecraft`)
  await expect(offlineNotice(page)).toBeVisible()

  await searchBox(page).pressSequentially('single')
  await expect(
    page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option', { name: /Single Use/ }),
  ).toBeVisible()
  await searchBox(page).clear()
  await searchBox(page).blur()

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'JSON', exact: true }).click()
  const file = await readFile(await (await download).path(), 'utf8')
  expect(JSON.parse(file).spacecraft).toHaveLength(someDetailed.spacecraft.length)

  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Find anything' })
  await palette.getByRole('combobox').fill(last.name)
  await palette.getByRole('option', { name: last.name }).first().click()
  await expect(craftHeading(page)).toHaveText(last.name)
})

test('the switch clears what is on its way too', async ({ page, serve }) => {
  const address = await serve(detailed, captured)
  const asked = hold()
  const released = hold()
  await page.route('**/catalogue/snapshot', async route => {
    asked.resolve()
    await released.promise
    await route.continue()
  })
  await page.goto(`${address}about`)
  await asked.promise
  const keep = page.getByRole('checkbox', { name: 'Keep the catalogue in this browser' })
  await keep.uncheck()
  await expect.poll(() => cachesOf(page)).toEqual([])
  released.resolve()
  await page.waitForFunction(() => performance.getEntriesByName('catalogue-copy').length > 0)
  await page.getByRole('link', { name: 'Records' }).first().click()
  await expect(heading(page)).toHaveText('Records')
  expect(await cachesOf(page)).toEqual([])

  await page.goto(`${address}about`)
  await keep.check()
  await keep.uncheck()
  await keep.check()
  await untilKept(page)
})

test('the page about the catalogue says what is kept, and the switch clears it for good', async ({
  page,
  serve,
}) => {
  const address = await serve(detailed, captured)
  await page.goto(`${address}about`)
  await untilKept(page)
  await page.reload()
  const told = page.getByText(
    /^Kept here: the app \([\d,]+ kB\), the data of 1 June 2025, 00:00 UTC \(/,
  )
  await expect(told).toBeVisible()
  const keep = page.getByRole('checkbox', { name: 'Keep the catalogue in this browser' })
  await expect(keep).toBeChecked()

  await keep.focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('Nothing is kept here now.')).toBeVisible()
  expect(await cachesOf(page)).toEqual([])
  await page.reload()
  await expect(keep).not.toBeChecked()
  await page.waitForFunction(() => performance.getEntriesByName('catalogue-copy').length > 0)
  expect(await cachesOf(page)).toEqual([])
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0)

  await keep.focus()
  await page.keyboard.press('Space')
  await untilKept(page)
  await expect(told).toBeVisible()
  await page.context().setOffline(true)
  await page.goto(`${address}spacecraft`)
  await expect(resultCount(page)).toContainText(`of ${detailed.spacecraft.length} spacecraft`)
})
