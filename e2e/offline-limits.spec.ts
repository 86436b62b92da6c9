import { mostBytes, mostOfOne } from '#service-worker/picture-limits.ts'
import { startLl2StandIn } from '#testing/ll2-stand-in.ts'
import { snapshot } from './support/catalogue.ts'
import { captured, someDetailed } from './support/detailed-catalogue.ts'
import { cachesOf, untilKept } from './support/kept.ts'
import { option, resultCount } from './support/list-page.ts'
import { startServer } from './support/start-server.ts'
import { expect, type Page, test } from './test.ts'

test.use({ withCopy: true, withServiceWorker: true })

const whole = `of ${someDetailed.spacecraft.length} spacecraft`

test.beforeEach(({ expectMessage }) => {
  expectMessage(/ERR_INTERNET_DISCONNECTED/)
  test.slow()
})

/** The page has its copy of the data, as every page gets one. */
const untilCopied = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('catalogue-copy').length > 0)

async function expectUsable(page: Page) {
  await untilCopied(page)
  await option(page, 'status', 'Single Use').click()
  await expect(page).toHaveURL(/status=/)
  await expect(resultCount(page)).not.toContainText(whole)
}

test('pictures seen before are there without a network, the others are drawings', async ({
  page,
  context,
  serve,
  expectMessage,
}) => {
  expectMessage(/ERR_FAILED/)
  // The host of pictures lets others read them.
  await context.route('https://images.invalid/**', route =>
    route.fulfill({
      contentType: 'image/svg+xml',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300"/></svg>',
    }),
  )
  const address = await serve(someDetailed, captured)
  await page.goto(`${address}spacecraft`)
  await untilKept(page)
  // From now on the worker sees what the page loads.
  await page.reload()
  const picture = page.locator('.picture-frame img').first()
  await expect(picture).toHaveJSProperty('complete', true)
  const source = (await picture.getAttribute('src')) ?? ''
  await expect
    .poll(() => page.evaluate(async src => (await caches.match(src)) !== undefined, source))
    .toBe(true)
  await context.unroute('https://images.invalid/**')
  await context.route('https://images.invalid/**', route => route.abort())
  await context.setOffline(true)
  await page.reload()
  await expect(resultCount(page)).toContainText(whole)
  await expect(page.locator(`.picture-frame img[src="${source}"]`).first()).toBeVisible()
  expect(
    await page
      .locator(`.picture-frame img[src="${source}"]`)
      .first()
      .evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth)),
  ).toBe(400)
  await page.goto(`${address}spacecraft?page=5`)
  await expect(page.locator('.picture-frame svg').first()).toBeVisible()
})

test('pictures are kept until there is no room, then the first to come go; what is too large or may not be read is not kept', async ({
  page,
  context,
  serve,
}) => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>'
  await context.route('https://images.invalid/**', route => {
    const { searchParams } = new URL(route.request().url())
    return route.fulfill({
      contentType: 'image/svg+xml',
      ...(searchParams.has('open') && { headers: { 'Access-Control-Allow-Origin': '*' } }),
      body: drawing.padEnd(Number(searchParams.get('bytes'))),
    })
  })
  await page.goto(`${await serve(someDetailed, captured)}about`)
  await untilKept(page)
  await page.reload()
  const show = (name: string, bytes: number, rights = '&open') =>
    page.evaluate(async src => {
      const image = new Image()
      image.src = src
      await image.decode()
    }, `https://images.invalid/${name}?bytes=${bytes}${rights}`)
  const kept = () =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find(key => key.startsWith('catalogue-pictures'))
      const requests = name === undefined ? [] : await (await caches.open(name)).keys()
      return requests.map(({ url }) => new URL(url).pathname.slice(1))
    })

  const room = Math.floor(mostBytes / mostOfOne)
  const names = Array.from({ length: room + 2 }, (_, n) => `of-the-most-${n}`)
  await show('too-large', mostOfOne + 1)
  await show('not-to-be-read', drawing.length, '')
  for (const name of names) {
    await show(name, mostOfOne)
    await expect.poll(kept).toContain(name)
  }
  await expect.poll(kept).toEqual(names.slice(-room))
  await show('small', drawing.length)
  await expect.poll(kept).toEqual([...names.slice(1 - room), 'small'])
})

test('where storage is denied the page works as without', async ({ page, serve }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'caches', {
      get() {
        throw new DOMException('Storage is denied', 'SecurityError')
      },
    })
  })
  await page.goto(`${await serve(someDetailed, captured)}spacecraft`)
  await expectUsable(page)
})

test('where service workers are refused the page works as without', async ({ page, serve }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('Not allowed', 'SecurityError'))
  })
  const address = await serve(someDetailed, captured)
  await page.goto(`${address}spacecraft`)
  await expectUsable(page)
})

test('where storage is full nothing is kept by halves, and the page works as without', async ({
  page,
  serve,
}) => {
  const address = await serve(someDetailed, captured)
  const browser = await page.context().newCDPSession(page)
  await browser.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(address).origin,
    quotaSize: 200_000,
  })
  await page.goto(`${address}spacecraft`)
  await expectUsable(page)
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        return Boolean(registration?.installing ?? registration?.waiting ?? registration?.active)
      }),
    )
    .toBe(false)
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const names = await caches.keys()
        const kept = await Promise.all(names.map(async name => (await caches.open(name)).keys()))
        return kept.flat().length
      }),
    )
    .toBe(0)
})

test('who saves data has nothing kept', async ({ page, serve }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  await page.goto(`${await serve(someDetailed, captured)}spacecraft`)
  await option(page, 'status', 'Single Use').click()
  await expect(resultCount(page)).not.toContainText(whole)
  expect(await cachesOf(page)).toEqual([])
})

test('data that changed meanwhile is offered on the return to the network', async ({
  page,
  expectMessage,
}, info) => {
  // The pointer may come to rest on a craft of the sample, which the new data does not hold.
  expectMessage(/404/)
  const upstream = await startLl2StandIn({ size: 60 })
  let release = () => {}
  const isKept = new Promise<void>(resolve => {
    release = resolve
  })
  upstream.inject({
    path: '/spacecraft/?',
    fault: async ({ outgoing, body }) => {
      await isKept
      outgoing.writeHead(200, { 'Content-Type': 'application/json' })
      outgoing.end(await body())
    },
  })
  const server = await startServer({
    LL2_URL: upstream.url,
    CATALOGUE_DATA_DIR: info.outputPath('data'),
    CATALOGUE_SYNC: '6h',
  })
  try {
    const old = `of ${snapshot.spacecraft.length} spacecraft`
    await page.goto(`${server.address}spacecraft`)
    await untilKept(page)
    await page.context().setOffline(true)
    await page.reload()
    await expect(resultCount(page)).toContainText(old)
    const notice = page.getByText(/^Offline: /)
    await expect(notice).toBeVisible()
    release()
    await expect
      .poll(
        async () => (await (await fetch(`${server.address}catalogue/status`)).json()).complete,
        {
          timeout: 60_000,
        },
      )
      .toBe(true)
    await page.context().setOffline(false)
    await expect(page.getByText('New data has arrived: 60 spacecraft')).toBeVisible()
    await expect(notice).toBeHidden()
    await expect(resultCount(page)).toContainText(old)
    await page.getByRole('button', { name: 'Show it' }).click()
    await expect(resultCount(page)).toContainText('of 60 spacecraft')
  } finally {
    await page.close()
    await server.stop()
    await upstream.close()
  }
})
