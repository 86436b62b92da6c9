import { expect, type Page } from '@playwright/test'

/** The names of the caches that a page's browser holds, without the address they are for. */
export const cachesOf = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).map(name => name.split(' ')[0] ?? ''))

/** The browser keeps the app and the data that the page shows: from now on it needs no network. */
export async function untilKept(page: Page): Promise<void> {
  await expect
    .poll(async () => (await cachesOf(page)).sort(), { timeout: 30_000 })
    .toEqual(expect.arrayContaining(['catalogue-app', 'catalogue-data-1']))
  // Active from then on when all files are there.
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated')
  await expect.poll(() => page.evaluate(hasData)).toBe(true)
}

async function hasData() {
  const name = (await caches.keys()).find(key => key.startsWith('catalogue-data'))
  return name !== undefined && (await (await caches.open(name)).keys()).length === 1
}

/** The addresses of the app's files that a page's browser keeps. */
export const appFilesOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const name = (await caches.keys()).find(key => key.startsWith('catalogue-app'))
    const requests = name === undefined ? [] : await (await caches.open(name)).keys()
    return requests.map(({ url }) => url)
  })
