import type { Context } from 'hono'
import { pageHeaders } from '../http/headers.ts'
import { redirect } from '../http/redirect.ts'
import { queryOf, targetOf } from '../http/request-target.ts'
import type { StoredAnswer } from '../http/stored-answer.ts'
import type { Site } from '../site.ts'
import type { WebApp } from './read-web-app.ts'
import { type PageWay, renderedPages } from './rendered-pages.ts'

const pagePaths = new Set([
  '/spacecraft',
  '/in-space',
  '/records',
  '/gaps',
  '/compare',
  '/configurations',
  '/drawings',
  '/docs',
  '/about',
  '/credits',
])
const itemPath = /^\/(spacecraft|configurations|families)\/([1-9]\d*)$/

/** Serves the web app: its files, its pages, and the page with 404 where there is nothing. */
export function webAppHandler(
  site: Site,
  { files, page, missingPage, pages, version }: WebApp,
  way: PageWay,
) {
  const { engine } = site
  const rendered =
    pages && renderedPages({ ...site, version: `${site.version} ${version}` }, pages, way)
  const holds = {
    spacecraft: (id: number) => engine.get(id) !== undefined,
    configurations: (id: number) => engine.isKnown('spacecraft_config', id),
    families: (id: number) => engine.isKnown('family', id),
  }
  const isPage = (path: string) => {
    const [, kind, id] = itemPath.exec(path) ?? []
    return id ? holds[kind as keyof typeof holds](Number(id)) : pagePaths.has(path)
  }

  /** A craft that is no longer listed has a page still, with its last record. */
  async function isOfGone(path: string) {
    const [, kind, id] = itemPath.exec(path) ?? []
    return kind === 'spacecraft' && (await way.history()).gone.has(Number(id))
  }

  const show = async (c: Context, shell: StoredAnswer) =>
    (await rendered?.(c, shell === missingPage)) ?? shell.respond(c)

  async function showUnlisted(c: Context) {
    const { path } = c.req
    if (await isOfGone(path)) return show(c, page)
    const bare = path.replace(/\/$/, '')
    return (await isOfGone(bare))
      ? redirect(301, bare, queryOf(targetOf(c)), pageHeaders)
      : show(c, missingPage)
  }

  return (c: Context) => {
    const { path } = c.req
    const file = files.get(path)
    if (file) return file.respond(c)
    if (path.startsWith('/assets/')) return missingFile()
    if (isPage(path)) return show(c, page)

    const query = queryOf(targetOf(c))
    if (path === '/') return redirect(302, '/spacecraft', query, pageHeaders)
    const bare = path.slice(0, -1)
    if (path.endsWith('/') && isPage(bare)) return redirect(301, bare, query, pageHeaders)
    return showUnlisted(c)
  }
}

const missingFile = () =>
  new Response('Not found', {
    status: 404,
    headers: {
      ...pageHeaders,
      'Cache-Control': 'no-store',
      'Content-Type': 'text/plain; charset=utf-8',
    },
  })
