import { scriptText } from '#pages/escape.ts'
import { type PageState, pageStateId } from '#web/page-state.ts'
import type { StaticSite } from '#web/static-site.ts'

// Whoever sees the page has a script.
const excuse = /<noscript>[\s\S]*?<\/noscript>\s*/

/**
 * The page that a browser without a network fills by itself, whichever of the site's it is.
 * @param origin - what the site's pages name themselves by
 */
export function emptyPage(shell: string, origin: string, staticSite: StaticSite): string {
  // Of no address: the app shows that which was asked for.
  const state: PageState = {
    queries: { mutations: [], queries: [] },
    parts: [],
    origin,
    path: '',
    staticSite,
  }
  const tag = `<script type="application/json" id="${pageStateId}">${scriptText(state)}</script>`
  return shell.replace(excuse, '').replace('<div id="app"></div>', place => `${place}\n    ${tag}`)
}
