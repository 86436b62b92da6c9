import { hydrate } from '@tanstack/react-query'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { sidebarParts } from './catalogue/sidebar-parts.ts'
import { createQueryClient } from './create-query-client.ts'
import { httpSource } from './data/http-source.ts'
import { adoptOwnLocale } from './format/locale.ts'
import type { PageState } from './page-state.ts'
import { createAppRouter } from './router.tsx'
import { prepareParts } from './ui/prepare-parts.ts'
import { cameWithSidebar } from './ui/use-has-sidebar.ts'

/**
 * Goes on with a page that came rendered: its elements stay, and nothing is asked again.
 * @param element - holds what was rendered
 */
export async function takeOverPage(
  element: HTMLElement,
  { queries, parts, origin, path }: PageState,
): Promise<void> {
  // What the router leaves out of an address must not stand in it: the page does not know of it.
  history.replaceState(history.state, '', path + location.hash)
  const queryClient = createQueryClient(httpSource)
  hydrate(queryClient, queries)
  const router = createAppRouter({ queryClient, origin, isRendering: false })
  await router.load()
  const withSidebar = cameWithSidebar()
  await prepareParts(name => parts.includes(name) && (withSidebar || !sidebarParts.has(name)))
  // Tells the router that its matches are in the document already.
  router.ssr = { manifest: undefined }
  startTransition(() => {
    hydrateRoot(element, <App router={router} />)
    queueMicrotask(adoptOwnLocale)
  })
}
