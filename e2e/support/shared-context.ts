import type { Browser, BrowserContext, CDPSession } from '@playwright/test'
import { type KeptPage, keepPage, openPage, type PageOptions } from './kept-page.ts'
import { watchForSpoiling } from './watch-for-spoiling.ts'

interface Shared {
  /** What the context was made with, in one word. */
  options: string
  context: BrowserContext
  devTools: CDPSession
  isSpoilt: boolean
  /** The page that tests have, one after the other, and whether the present one has it. */
  kept: KeptPage | undefined
  isTaken: boolean
}

/** What a test does to a context as a whole and nothing undoes: then it was the last one's. */
const lasting = [
  'addCookies',
  'addInitScript',
  'close',
  'exposeBinding',
  'exposeFunction',
  'grantPermissions',
  'route',
  'setExtraHTTPHeaders',
  'setOffline',
]
const lastingOfClock = ['install', 'setFixedTime', 'setSystemTime']

/** What is listened for in tests. Playwright itself waits for a context's end. */
const events = ['console', 'page', 'request', 'requestfailed', 'response', 'weberror']

/**
 * One context for test after test, as long as they want the same, and in it one page: what the
 * browser has loaded and compiled for one it need not load and compile for the next. Each finds
 * nothing stored.
 */
export function shareContext(browser: Browser) {
  let shared: Shared | undefined

  const end = async () => {
    const ended = shared
    shared = undefined
    await ended?.context.close()
  }

  return {
    end,
    /**
     * @param options - what the context is made with, in one word
     * @param prepare - what is done to a new one
     */
    take: async (options: string, prepare: (context: BrowserContext) => Promise<void>) => {
      if (shared?.options === options) return shared.context
      await end()
      const context = await browser.newContext()
      await prepare(context)
      // With a page that stays, the process stays that has the app compiled.
      const devTools = await context.newCDPSession(await context.newPage())
      const made: Shared = {
        options,
        context,
        devTools,
        isSpoilt: false,
        kept: undefined,
        isTaken: false,
      }
      const spoil = () => {
        made.isSpoilt = true
      }
      watchForSpoiling(context, lasting, spoil)
      watchForSpoiling(context.clock, lastingOfClock, spoil)
      shared = made
      return context
    },
    /** The page of the context that was taken: that of the test before, unless it was spoilt. */
    takePage: async (context: BrowserContext, options: PageOptions) => {
      if (shared?.context !== context) return openPage(context, options)
      shared.isTaken = true
      shared.kept ??= await keepPage(context, options)
      return shared.kept.page
    },
    /** @param origins - of which a test has opened pages */
    giveBack: async (origins: ReadonlySet<string>) => {
      if (!shared) return
      if (shared.isSpoilt) return end()
      const { context, devTools, kept, isTaken } = shared
      for (const event of events) context.removeAllListeners(event)
      shared.isTaken = false
      // A page that is empty is not emptied again: the browser may fail at that, and at closing it.
      const isAsNew = isTaken ? await kept?.renew(origins) : true
      if (!isAsNew) shared.kept = undefined
      const [, ...pages] = context.pages()
      for (const page of pages) {
        if (!isAsNew || page !== kept?.page) await page.close()
      }
      if (isAsNew && (isTaken || origins.size === 0)) return
      // Of what a browser can store pages without workers use no other, and Chromium at times does
      // not come to an end where all is to be cleared.
      for (const origin of origins) {
        await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage' })
      }
    },
  }
}
