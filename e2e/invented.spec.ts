import { demoCatalogue } from '#testing/demo/demo-catalogue.ts'
import { expectAccessible } from './support/accessibility.ts'
import { untilKept } from './support/kept.ts'
import { expect, type Page, test } from './test.ts'

const captured = '2026-11-28T06:00:00Z'
const demo = demoCatalogue(new Date(captured))
const up = demo.spacecraft.find(({ in_space }) => in_space)
const notice = (page: Page) => page.getByText('Invented data: nothing shown here is real.')

let address = ''
test.beforeEach(async ({ serve }) => {
  address = await serve(demo, captured)
})

for (const path of [
  'spacecraft',
  'spacecraft?view=table&status=4',
  `spacecraft/${up?.id}`,
  'in-space',
  'records',
  'configurations',
  'configurations/1',
  'families/1',
  'credits',
  'about',
]) {
  test(`/${path} says that its data is invented, to people, previews and machines`, async ({
    page,
    request,
  }) => {
    const html = await (await request.get(address + path)).text()
    expect(html).toContain('nothing shown here is real')
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).toMatch(/<meta name="description" content="Invented: /)
    expect(html).toMatch(/<meta property="og:title" content="Invented: /)
    expect(html).not.toContain('application/ld+json')
    await page.goto(address + path)
    await expect(notice(page)).toBeInViewport()
    await expect(page).toHaveTitle(/^Invented: .+ · Spacecraft Catalogue$/)
    await expect(page.getByRole('contentinfo')).toContainText('The data is invented.')
    await expectAccessible(page)
  })
}

test('a page that is not there says so too, and so does one that another was left for', async ({
  page,
  expectMessage,
}) => {
  expectMessage(/404/)
  await page.goto(`${address}nothing`)
  await expect(notice(page)).toBeVisible()
  await page.getByRole('navigation', { name: 'Main' }).getByText('Records').click()
  await expect(page).toHaveTitle('Invented: Records · Spacecraft Catalogue')
  await expect(notice(page)).toBeVisible()
})

test('on paper it says so', async ({ page }) => {
  await page.goto(`${address}spacecraft/${up?.id}`)
  await page.emulateMedia({ media: 'print' })
  await expect(notice(page)).toBeVisible()
})

test('every file says so in its own way, and every answer in a header', async ({ request }) => {
  const get = async (path: string) => {
    const response = await request.get(address + path)
    expect(response.headers(), path).toMatchObject({
      'catalogue-data': 'invented',
      'x-robots-tag': 'noindex',
    })
    return response
  }
  for (const format of ['csv', 'json']) {
    const file = await get(`catalogue/export.${format}?status=1`)
    expect(file.headers()['content-disposition']).toContain(`"invented-spacecraft.${format}"`)
    expect(await file.text()).toContain('no craft, agency or flight in it exists')
  }
  for (const view of ['timeline', 'at-once', 'chart', 'compare']) {
    const numbers = await get(`views/${view}.csv?ids=${up?.id}`)
    expect(numbers.headers()['content-disposition']).toContain(`"invented-spacecraft-${view}.csv"`)
    const picture = await (await get(`views/${view}.svg?ids=${up?.id}`)).text()
    expect(picture).toContain('Invented data, nothing of it is real')
  }
  expect(await (await get('catalogue/changes')).json()).toMatchObject({
    title: 'Invented: Spacecraft Catalogue: changes',
  })
  expect(await (await get('catalogue/changes.atom')).text()).toContain(
    '<title>Invented: Spacecraft Catalogue: changes</title>',
  )
  expect(await (await get('llms.txt')).text()).toContain('invented data')
  expect(await (await get('2.3.0/spacecraft/?format=api')).text()).toContain('Invented data')
  expect(await (await get('catalogue/status')).json()).toMatchObject({
    source: 'https://invented.invalid/2.3.0/',
  })
  expect((await get('previews/spacecraft.png')).status()).toBe(200)
})

test.describe('without a network', () => {
  test.use({ withCopy: true, withServiceWorker: true })

  test('pages and the file that the browser makes say so too', async ({ page, expectMessage }) => {
    expectMessage(/ERR_INTERNET_DISCONNECTED/)
    await page.goto(`${address}spacecraft`)
    await untilKept(page)
    await page.context().setOffline(true)
    await page.goto(`${address}spacecraft?status=1`)
    await expect(notice(page)).toBeVisible()
    await expect(page).toHaveTitle(/^Invented: /)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'CSV', exact: true }).click()
    expect((await download).suggestedFilename()).toBe('invented-spacecraft.csv')
  })
})
