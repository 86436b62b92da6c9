import type { Browser, BrowserContext, CDPSession } from '@playwright/test'

interface Shared {
  /** What the context was made with, in one word. */
  options: string
  context: BrowserContext
  devTools: CDPSession
  isSpoilt: boolean
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
 * One context for test after test, as long as they want the same: what the browser has loaded and
 * compiled for one it need not load and compile for the next. Each has pages of its own, and finds
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
      shared = { options, context, devTools, isSpoilt: false }
      watchForSpoiling(shared)
      return context
    },
    /** @param origins - of which a test has opened pages */
    giveBack: async (origins: Iterable<string>) => {
      if (!shared) return
      const { context, devTools, isSpoilt } = shared
      if (isSpoilt) return end()
      for (const event of events) context.removeAllListeners(event)
      const [, ...pages] = context.pages()
      for (const page of pages) await page.close()
      for (const origin of origins) {
        await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
      }
    },
  }
}

function watchForSpoiling(shared: Shared) {
  const watch = (owner: object, name: string) => {
    const original = Reflect.get(owner, name)
    Reflect.set(owner, name, (...args: unknown[]) => {
      shared.isSpoilt = true
      return original.apply(owner, args)
    })
  }
  for (const name of lasting) watch(shared.context, name)
  for (const name of lastingOfClock) watch(shared.context.clock, name)
}
