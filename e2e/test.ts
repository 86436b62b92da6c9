import { test as base, expect } from '@playwright/test'
import { collectComplaints } from './support/console-messages.ts'
import { stayOnThisMachine, unreachablePicture } from './support/network.ts'
import { serveCatalogues } from './support/serve-catalogue.ts'
import { openForUse } from './support/taken-over.ts'

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
   * Whether pictures are answered. Left out where nobody looks at them and many pages are opened:
   * where a spec answers in a server's place, the browser keeps nothing from page to page.
   */
  withPictures: boolean
}

interface WorkerFixtures {
  /**
   * The built server's address, with a final slash, on a catalogue of the spec's own. It is the
   * same for all tests of a worker that ask for the same, and ends after all their pages.
   */
  serve: ReturnType<typeof serveCatalogues>['serve']
}

/**
 * The test of all specs. It fails when a page asks for something that is not on this machine,
 * complains in the console or throws.
 */
export const test = base.extend<
  Fixtures & Options & { expected: RegExp[]; watch: undefined },
  WorkerFixtures
>({
  withCopy: [false, { option: true }],
  withServiceWorker: [false, { option: true }],
  withPictures: [true, { option: true }],
  serve: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from it
    async ({}, use) => {
      const { serve, stop } = serveCatalogues()
      await use(serve)
      await stop()
    },
    { scope: 'worker' },
  ],
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled !== false) openForUse(page)
    await use(page)
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from it
  expected: async ({}, use) => use([]),
  expectMessage: async ({ expected }, use) => use(pattern => expected.push(pattern)),
  watch: [
    async ({ context, expected, withCopy, withServiceWorker, withPictures }, use) => {
      if (!withCopy) await context.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
      if (!withServiceWorker) {
        await context.addInitScript(() => {
          Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
        })
      }
      const complaints = collectComplaints(context)
      const stopped = await stayOnThisMachine(context, withPictures)
      if (!withPictures) expected.push(unreachablePicture)
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
