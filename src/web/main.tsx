import { hydrate } from '@tanstack/react-query'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import './styles.css'
import { App } from './app.tsx'
import { createQueryClient } from './create-query-client.ts'
import { httpSource } from './data/http-source.ts'
import { adoptLocale, chooseLocale } from './format/locale.ts'
import { type PageState, pageStateId } from './page-state.ts'
import { createAppRouter, writeSearch } from './router.tsx'
import { parseSearch } from './search-codec.ts'
import { prepareParts } from './ui/load-later.tsx'

const container = document.getElementById('app')
if (!container) throw new Error('index.html has no element #app')

writeAddressOurWay()
const state = document.getElementById(pageStateId)?.textContent
// Not awaited: parts of the app import this module, and would wait for it.
if (state) void takeOver(container, JSON.parse(state))
else start(container)

/** Goes on with a page that came rendered: its elements stay, and nothing is asked again. */
async function takeOver(element: HTMLElement, { queries, parts, origin }: PageState) {
  const queryClient = createQueryClient(httpSource)
  hydrate(queryClient, queries)
  const router = createAppRouter({ queryClient, origin, isRendering: false })
  await router.load()
  await prepareParts(name => parts.includes(name))
  // Tells the router that its matches are in the document already.
  router.ssr = { manifest: undefined }
  startTransition(() => {
    hydrateRoot(element, <App router={router} />)
    queueMicrotask(adoptOwnLocale)
  })
}

/** A page that came empty is made here. */
function start(element: HTMLElement) {
  adoptOwnLocale()
  const queryClient = createQueryClient(httpSource)
  const router = createAppRouter({ queryClient, origin: location.origin, isRendering: false })
  createRoot(element).render(<App router={router} />)
}

function adoptOwnLocale() {
  adoptLocale(chooseLocale(navigator.languages))
}

/**
 * Brings the address a visit begins with into the form in which we write it. The router would do
 * so only where it reads differently, not for `%2C`, another order of names, or repeats.
 */
function writeAddressOurWay() {
  const { pathname, search, hash } = window.location
  const address = `${pathname}${writeSearch(parseSearch(search))}${hash}`
  window.history.replaceState(window.history.state, '', address)
}
