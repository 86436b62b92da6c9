import { prepareParts } from '#web/ui/load-later.tsx'
import { type Build, createDocument } from './document.ts'
import type { Asked, Page, Pages } from './page.ts'
import { renderPage } from './render-page.tsx'

/** Makes the pages of a build. */
export function createPages(build: Build): Pages {
  const write = createDocument(build)
  return {
    async render(asked: Asked): Promise<Page> {
      // A page in a document is whole: no part of it comes later. Those of a route not rendered
      // before come to be known with it.
      let page = await renderPage(asked)
      if (await prepareParts(() => true)) page = await renderPage(asked)
      return { status: page.status, html: write(page) }
    },
  }
}
