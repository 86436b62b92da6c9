import { partsReady, prepareParts } from '#web/later/prepare-parts.ts'
import { createDocument } from './document.ts'
import type { Asked, CreatePages, Page } from './page.ts'
import { canonicalTarget, renderPage } from './render-page.tsx'

/** What only floats over a page has no place in a document. */
const isRendered = (part: string) => part !== 'layout/new-data-notice'

/** Makes the pages of a build. */
export const createPages: CreatePages = build => {
  const write = createDocument(build)
  return {
    canonicalTarget,
    async render(asked: Asked): Promise<Page> {
      // A page in a document is whole: no part of it comes later. Those of a route not rendered
      // before come to be known with it, and some may have come while it was rendered.
      for (;;) {
        const before = partsReady()
        const page = await renderPage(asked)
        await prepareParts(isRendered)
        if (partsReady() === before) return { status: page.status, html: write(page) }
      }
    },
  }
}
