import { createRoot } from 'react-dom/client'
import './styles.css'
import { App } from './app.tsx'
import { adoptOwnLocale } from './format/locale.ts'
import { pageStateId } from './page-state.ts'
import { createAppRouter } from './router.tsx'
import { writeSearch } from './search/catalogue-search.ts'
import { parseSearch } from './search/search-codec.ts'

const container = document.getElementById('app')
if (!container) throw new Error('No #app')

writeAddressOurWay()
const state = document.getElementById(pageStateId)?.textContent
if (state) void takeOver(container, state)
else void start(container)

/** Goes on with a page that came rendered. Should the code for it not come, it stays readable. */
async function takeOver(element: HTMLElement, text: string) {
  const { takeOverPage } = await import('./take-over.tsx')
  await takeOverPage(element, JSON.parse(text))
}

/** A page that came empty is made here. */
async function start(element: HTMLElement) {
  adoptOwnLocale()
  const { startClient } = await import('./take-over.tsx')
  const queryClient = await startClient()
  const router = createAppRouter({ queryClient, origin: location.origin, isRendering: false })
  createRoot(element).render(<App router={router} />)
}

/**
 * Brings the address a visit begins with into the form in which we write it. The router would do
 * so only where it reads differently, not for `%2C`, another order of names, or repeats.
 */
function writeAddressOurWay() {
  const { pathname, search, hash } = location
  if (!search) return
  history.replaceState(history.state, '', pathname + writeSearch(parseSearch(search)) + hash)
}
