import type { Page } from '@playwright/test'

/**
 * Waits until the app has a page, whichever way it came: from then on it hears what is done. React
 * leaves word of itself on every element while it takes a page over; nothing else tells. It goes
 * on in pieces that leave no time idle, and listens for keys last.
 */
export async function untilTakenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const app = document.getElementById('app')
    const element = app?.querySelector('h1') ?? app
    return !element || Object.keys(element).some(key => key.startsWith('__react'))
  })
  await page.evaluate(() => new Promise(resolve => requestIdleCallback(resolve)))
}

/** Has what opens a page wait for the app, as people do, unless only the start is to be awaited. */
export function openForUse(page: Page): void {
  const { goto, reload } = page
  page.goto = async (url, options) => {
    const response = await goto.call(page, url, options)
    if (options?.waitUntil !== 'commit') await untilTakenOver(page)
    return response
  }
  page.reload = async options => {
    const response = await reload.call(page, options)
    if (options?.waitUntil !== 'commit') await untilTakenOver(page)
    return response
  }
}
