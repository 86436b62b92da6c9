import { type BrowserContext, test as base, expect } from '@playwright/test'
import { collectComplaints } from './support/console-messages.ts'
import { answerPictures, watchRequests } from './support/network.ts'
import { serveCatalogues } from './support/serve-catalogue.ts'
import { shareContext } from './support/shared-context.ts'

export type { Locator, Page, Request } from '@playwright/test'
export { expect }

interface Fixtures {
  /** Console errors that a spec provokes on purpose, such as those of a failed request. */
  expectMessage: (pattern: RegExp) => void
}

interface Options {
  /**
   * Whether pages bring themselves a copy of the data, which answers in the server's place. Left
   * out where a spec looks at what pages ask the server for: then the browser knows no workers.
   */
  withCopy: boolean
  /** Whether a service worker may keep the app as well. Left out the browser knows of none. */
  withServiceWorker: boolean
  /**
   * Whether the browser has never been here. Left out it may have what an earlier test has loaded,
   * though nothing that a page has stored.
   */
  firstVisit: boolean
}

/** What this file alone uses. */
interface Own {
  /** All options of a context that any spec sets: tests share one only if none of them differs. */
  contextOptionsInOneWord: string
  expected: RegExp[]
  /** Does to a new context what its test's options ask for. */
  prepareContext: (context: BrowserContext) => Promise<void>
  watch: undefined
}

interface WorkerFixtures {
  /**
   * The built server's address, with a final slash, on a catalogue of the spec's own. It is the
   * same for all tests of a worker that ask for the same, and ends after all their pages.
   */
  serve: ReturnType<typeof serveCatalogues>['serve']
  /** The context that tests share which do not look at a first visit. */
  sharedContext: ReturnType<typeof shareContext>
}

/**
 * The test of all specs. It fails when a page asks for something that is not on this machine,
 * complains in the console or throws.
 */
export const test = base.extend<Fixtures & Options & Own, WorkerFixtures>({
  withCopy: [false, { option: true }],
  withServiceWorker: [false, { option: true }],
  firstVisit: [false, { option: true }],
  browser: [
    async ({ browser }, use) => {
      await answerPictures(browser)
      await use(browser)
    },
    { scope: 'worker' },
  ],
  serve: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from it
    async ({}, use) => {
      const { serve, stop } = serveCatalogues()
      await use(serve)
      await stop()
    },
    { scope: 'worker' },
  ],
  sharedContext: [
    async ({ browser }, use) => {
      const sharing = shareContext(browser)
      await use(sharing)
      await sharing.end()
    },
    { scope: 'worker' },
  ],
  prepareContext: async ({ withCopy, withServiceWorker }, use) =>
    use(async context => {
      if (!withCopy) await context.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
      if (!withServiceWorker) {
        await context.addInitScript(() => {
          Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
        })
      }
    }),
  contextOptionsInOneWord: async (
    {
      baseURL,
      colorScheme,
      deviceScaleFactor,
      hasTouch,
      isMobile,
      javaScriptEnabled,
      locale,
      permissions,
      timezoneId,
      viewport,
    },
    use,
  ) =>
    use(
      JSON.stringify([
        baseURL,
        colorScheme,
        deviceScaleFactor,
        hasTouch,
        isMobile,
        javaScriptEnabled,
        locale,
        permissions,
        timezoneId,
        viewport,
      ]),
    ),
  context: async (
    {
      sharedContext,
      browser,
      prepareContext,
      contextOptionsInOneWord,
      firstVisit,
      withCopy,
      withServiceWorker,
    },
    use,
  ) => {
    if (firstVisit || withCopy || withServiceWorker) {
      const context = await browser.newContext()
      await prepareContext(context)
      await use(context)
      await context.close()
      return
    }
    const context = await sharedContext.take(contextOptionsInOneWord, prepareContext)
    const origins = new Set<string>()
    context.on('request', request => {
      if (request.isNavigationRequest()) origins.add(new URL(request.url()).origin)
    })
    await use(context)
    await sharedContext.giveBack(origins)
  },
  page: async ({ context, sharedContext, colorScheme, javaScriptEnabled, viewport }, use) =>
    use(await sharedContext.takePage(context, { colorScheme, javaScriptEnabled, viewport })),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from it
  expected: async ({}, use) => use([]),
  expectMessage: async ({ expected }, use) => use(pattern => expected.push(pattern)),
  watch: [
    async ({ context, expected }, use) => {
      const complaints = collectComplaints(context)
      const stopped = watchRequests(context)
      await use(undefined)
      const unexpected = complaints.filter(text => !expected.some(pattern => pattern.test(text)))
      expect
        .soft(
          stopped,
          'A page asked for something outside this machine. Answer it in the spec with page.route, or take the request out of the page.',
        )
        .toEqual([])
      expect
        .soft(
          unexpected,
          'A page complained. If the spec provokes it, name it with expectMessage(…).',
        )
        .toEqual([])
    },
    { auto: true },
  ],
})
