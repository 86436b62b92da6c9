import type { BrowserContext, Page, PlaywrightTestOptions } from '@playwright/test'
import { openForUse } from './taken-over.ts'
import { watchForSpoiling } from './watch-for-spoiling.ts'

/** What a page begins with, and is given again. */
export type PageOptions = Pick<
  PlaywrightTestOptions,
  'colorScheme' | 'javaScriptEnabled' | 'viewport'
>

export interface KeptPage {
  page: Page
  /**
   * Makes the page as a new one is: nothing open, nothing stored, no history.
   * @param origins - of which pages were opened
   * @returns false where that cannot be
   */
  renew(origins: ReadonlySet<string>): Promise<boolean>
}

/** What a test does to a page and nothing undoes. */
const lasting = [
  'addInitScript',
  'addLocatorHandler',
  'exposeBinding',
  'exposeFunction',
  'pause',
  'route',
  'routeFromHAR',
  'routeWebSocket',
  'setDefaultNavigationTimeout',
  'setDefaultTimeout',
  'setExtraHTTPHeaders',
]

/** What is listened for in tests. Playwright itself waits for a page's end. */
const events = [
  'console',
  'dialog',
  'domcontentloaded',
  'download',
  'filechooser',
  'framenavigated',
  'load',
  'pageerror',
  'popup',
  'request',
  'requestfailed',
  'requestfinished',
  'response',
]

/** Opens a page in which nothing is done before the app has it. */
export async function openPage(context: BrowserContext, options: PageOptions): Promise<Page> {
  const page = await context.newPage()
  if (options.javaScriptEnabled !== false) openForUse(page)
  return page
}

/**
 * Opens a page that one test after another may have: a tab that stays open has the scripts, fonts
 * and styles at hand that it had before, and a new one asks for each of them.
 */
export async function keepPage(context: BrowserContext, options: PageOptions): Promise<KeptPage> {
  const page = await openPage(context, options)
  const devTools = await context.newCDPSession(page)
  let isSpoilt = false
  const spoil = () => {
    isSpoilt = true
  }
  watchForSpoiling(page, lasting, spoil)
  // Whoever has the tools of a page has ways to it that nobody sees.
  watchForSpoiling(context, ['newCDPSession'], spoil)
  watchForSpoiling(page, ['emulateMedia'], ([media]) => {
    isSpoilt ||= Object.keys(media ?? {}).some(name => name !== 'colorScheme')
  })

  const renew = async (origins: ReadonlySet<string>) => {
    for (const event of events) page.removeAllListeners(event)
    if (origins.size > 0) {
      await page.evaluate(() => {
        sessionStorage.clear()
        localStorage.clear()
      })
    }
    await page.goto('about:blank', { waitUntil: 'commit' })
    await devTools.send('Page.resetNavigationHistory')
    await page.mouse.move(-1, -1)
    if (options.viewport) await page.setViewportSize(options.viewport)
    await page.emulateMedia({ colorScheme: options.colorScheme ?? null })
  }
  return {
    page,
    renew: async origins => {
      // What a page stores can be reached from one of the same origin alone.
      const isReachable = [...origins].every(origin => page.url().startsWith(`${origin}/`))
      if (isSpoilt || page.isClosed() || !isReachable) return false
      return renew(origins).then(
        () => true,
        () => false,
      )
    },
  }
}
