import { dehydrate, type QueryClient } from '@tanstack/react-query'
import { createMemoryHistory } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { isInvented } from '#ll2/invented.ts'
import { App } from '#web/app.tsx'
import { createQueryClient } from '#web/create-query-client.ts'
import { statusOptions } from '#web/data/catalogue-queries.ts'
import { noteRendering } from '#web/later/rendering.ts'
import type { PageState } from '#web/page-state.ts'
import { createAppRouter } from '#web/router.tsx'
import { writeSearch } from '#web/search/catalogue-search.ts'
import { parseSearch } from '#web/search/search-codec.ts'
import { askAhead } from './ask-ahead.ts'
import { headTags } from './head/head-tags.ts'
import { pageFacts } from './head/page-facts.ts'
import { structuredData } from './head/structured-data.ts'
import type { Asked } from './page.ts'
import { pageSource } from './page-source.ts'
import { putPieces } from './pieces.tsx'
import { previewPath } from './preview/preview-path.ts'

/** A rendered page before it is put into a document. */
export interface RenderedPage {
  status: 200 | 404 | 500
  /** The tags that the document's head gets. */
  head: string
  /** What stands in the document's body, piece by piece: together they are long. */
  body: readonly string[]
  state: PageState
  /** The routes it is made of, by their ids. */
  routes: string[]
}

// React writes the title before what it renders, after links to pictures; it belongs into the head.
const hoistedTitle = /^((?:<link [^>]*>)*)<title>[^<]*<\/title>/

const untitled = { title: 'Spacecraft Catalogue', description: '' }

const never = () => {}

// A page may ask for something only once it knows what came before.
const mostPasses = 4

/**
 * Renders a page of the app with all its data.
 * @throws what the app throws while rendering
 */
export async function renderPage(asked: Asked): Promise<RenderedPage> {
  const { target, origin, ask, staticSite } = asked
  const queryClient = createQueryClient(pageSource(ask))
  const history = createMemoryHistory({
    initialEntries: [(staticSite?.folder ?? '') + canonicalTarget(target)],
  })
  const router = createAppRouter({ queryClient, origin, isRendering: true, staticSite }, history)
  await router.load()
  const result = router._serverResult
  // The router would have the address in its own form: what it leaves out is not asked for either.
  const href = result?.type === 'redirect' ? result.redirect.options.href : undefined
  if (href && href !== target) return renderPage({ ...asked, target: href })
  if (result?.type !== 'render') throw new Error(`${target} leads elsewhere`)

  const match = result.matches.at(-1)
  const params = match?.params ?? {}
  await askAhead(queryClient, { route: match?.routeId, params })
  for (let pass = 1; ; pass += 1) {
    const { body, notes } = noteRendering(() =>
      renderToString(<App router={router} onArrival={never} />),
    )
    if (pass < mostPasses && (await fetchMissing(queryClient))) continue
    const whole = putPieces(body.replace(hoistedTitle, '$1'), notes, router)
    const { head = untitled } = notes
    const facts = pageFacts(
      {
        route: match?.routeId ?? '',
        pathname: router.state.location.pathname,
        params,
        search: match?.search ?? {},
      },
      queryClient,
    )
    const told = { ...head, origin }
    const { pathname, searchStr } = router.state.location
    const path = pathname + searchStr
    const status = queryClient.getQueryData(statusOptions().queryKey)
    const invented = status !== undefined && isInvented(status)
    // What is told to machines is taken for a fact.
    const data = invented ? null : structuredData(facts, told, queryClient)
    return {
      status: result.status,
      routes: result.matches.map(({ routeId }) => routeId),
      head: headTags(facts, {
        ...told,
        // There is no picture of what is not there, or no longer listed.
        preview: previewPath(facts.isGone || result.status === 404 ? '/' : facts.path),
        data,
        isListed: !invented && !facts.isGone,
      }),
      body: whole.body,
      state: {
        queries: dehydrate(queryClient),
        parts: whole.parts,
        origin,
        path,
        ...(staticSite && { staticSite }),
      },
    }
  }
}

/** The address that stands for all which a page has: the same names, order and values. */
export function canonicalTarget(target: string): string {
  const [path = '', query = ''] = target.split('?', 2)
  return path + writeSearch(parseSearch(query))
}

/**
 * Asks for what a page turned out to show without its route having asked for it.
 * @returns whether there was anything
 */
async function fetchMissing(client: QueryClient): Promise<boolean> {
  const missing = client.getQueryCache().findAll({ predicate: query => isWanted(query) })
  await Promise.all(missing.map(query => query.fetch().catch(() => {})))
  return missing.length > 0
}

const isWanted = ({ state, options }: { state: { status: string }; options: object }) =>
  state.status === 'pending' && (!('enabled' in options) || options.enabled !== false)
