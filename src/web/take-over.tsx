import { hydrate, notifyManager, type QueryClient } from '@tanstack/react-query'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { addressShown } from './address-shown.ts'
import { App } from './app.tsx'
import { copiedSource } from './copy/copied-source.ts'
import { keepCopy } from './copy/keep-copy.ts'
import { saveExports } from './copy/save-exports.ts'
import { startFromCopy } from './copy/start-from-copy.ts'
import { createQueryClient } from './create-query-client.ts'
import { statusOptions } from './data/catalogue-queries.ts'
import { fileSource } from './data/file-source.ts'
import { httpSource, httpSourceAt } from './data/http-source.ts'
import { sidebarParts } from './filters/sidebar-parts.ts'
import { adoptOwnLocale } from './format/locale.ts'
import { prepareParts } from './later/prepare-parts.ts'
import { isOffline } from './offline/is-offline.ts'
import { keepingHere } from './offline/keeping.ts'
import type { PageState } from './page-state.ts'
import { layOutRest } from './paint/lay-out-rest.ts'
import { drawn } from './paint/painted.ts'
import { forgetEarlyActs, hearEarlyChanges, takeEarlyPresses } from './reader/early.ts'
import { leaveInPlace } from './reader/reading-place.ts'
import { cameWithSidebar } from './reader/use-has-sidebar.ts'
import { type AppRouter, createAppRouter } from './router.tsx'
import type { StaticSite } from './static-site.ts'

/**
 * Goes on with a page that came rendered: its elements stay, and nothing is asked again.
 * @param element - holds what was rendered
 */
export async function takeOverPage(
  element: HTMLElement,
  { queries, parts, origin, path, staticSite }: PageState,
): Promise<void> {
  // What the router leaves out of an address must not stand in it: the page does not know of it.
  const folder = staticSite?.folder ?? ''
  const shown = staticSite ? addressShown(location, folder) : path
  history.replaceState(history.state, '', folder + shown + location.hash)
  const { queryClient, source } = createClient(staticSite)
  hydrate(queryClient, queries)
  await nextTask()
  const router = createAppRouter({ queryClient, origin, isRendering: false, staticSite })
  if (shown !== path) {
    // Another page's file came: what it knows is of use, what it shows is not.
    forgetEarlyActs()
    adoptOwnLocale()
    await startFromCopy(queryClient, source)
    keepCopy(queryClient, source)
    delete document.documentElement.dataset.new
    await router.load()
    createRoot(element).render(<App router={router} />)
    return
  }
  await nextTask()
  await router.load()
  const withSidebar = cameWithSidebar()
  await prepareParts(name => parts.includes(name) && (withSidebar || !sidebarParts.has(name)))
  await nextTask()
  // Tells the router that its matches are in the document already.
  router.ssr = { manifest: undefined }
  const letLeave = holdNavigation(router)
  leaveInPlace(router)
  const press = takeEarlyPresses()
  startTransition(() => {
    const arrive = () => {
      becomeOwn(letLeave)
      // Until then buttons may say what they say to everybody.
      void drawn().then(press)
      keepCopy(queryClient, source)
    }
    hydrateRoot(element, <App router={router} onArrival={arrive} />)
  })
}

/** The memory of a page that came empty, from our own server or from what is kept of it. */
export async function startClient(): Promise<QueryClient> {
  forgetEarlyActs()
  const { queryClient, source } = createClient(undefined)
  await startFromCopy(queryClient, source)
  keepCopy(queryClient, source)
  return queryClient
}

/** A memory of answers that come from the browser's own copy as soon as there is one. */
function createClient(staticSite: StaticSite | undefined) {
  // An answer is drawn when it comes: until a timer has run, a frame without it may be.
  notifyManager.setScheduler(queueMicrotask)
  const status = () => queryClient.getQueryData(statusOptions().queryKey)
  const api = staticSite?.api
  const place = () => ({
    address:
      api === null ? `${staticSite?.folder}/snapshot.json` : `${api ?? ''}/catalogue/snapshot`,
    keptIn: keepingHere()?.caches ?? null,
    // Without a server of ours, records name themselves by where they come from.
    base:
      api === null
        ? new URL(status()?.source ?? '/', location.href).origin
        : (api ?? location.origin),
  })
  const source = copiedSource(
    staticSite ? sourceOf(staticSite) : httpSource,
    place,
    () => status()?.revision,
  )
  const queryClient = createQueryClient(source)
  saveExports(source, () => api === null || isOffline(), status)
  return { queryClient, source }
}

/**
 * What stands around a page is taken over before it, and used at once: where that leads elsewhere
 * it has to wait, or React would find another page than the one in the document.
 * @returns lets go what waits
 */
function holdNavigation({ history }: AppRouter) {
  let arrive = () => {}
  const arrival = new Promise<void>(resolve => {
    arrive = resolve
  })
  const blockerFn = async () => {
    await arrival
    return false
  }
  const release = history.block({ blockerFn, enableBeforeUnload: false })
  return () => {
    release()
    arrive()
  }
}

function becomeOwn(letLeave: () => void) {
  adoptOwnLocale()
  letLeave()
  // While React still commits it would put its own values back.
  queueMicrotask(hearEarlyChanges)
  layOutRest()
}

/** Between pieces of work the browser answers whoever already uses the page. */
const nextTask = () =>
  new Promise<void>(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })

const sourceOf = ({ folder, api }: StaticSite) =>
  api === null ? fileSource(folder) : httpSourceAt(path => api + path)
