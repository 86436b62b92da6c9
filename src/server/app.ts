import { type Context, Hono } from 'hono'
import type { Work } from '#engine/work.ts'
import { notFound } from '#ll2/errors.ts'
import type { Previews } from '#pages/preview/preview.ts'
import type { CrawlerFiles } from '#pages/site-map/crawler-files.ts'
import { creditsHandler } from './catalogue/credits.ts'
import { exportHandler } from './catalogue/export/export-handler.ts'
import { facetsHandler } from './catalogue/facets.ts'
import { snapshotHandler } from './catalogue/snapshot-file.ts'
import { statusHandler } from './catalogue/status.ts'
import { suggestionsHandler } from './catalogue/suggestions.ts'
import { changesHandler } from './changes/changes-handler.ts'
import { configurations } from './configurations/configurations.ts'
import { crawlerFilesHandler } from './crawlers/crawler-files-handler.ts'
import { type DataSource, noChanges, type ServedData } from './freshness/data-source.ts'
import { createGate } from './http/gate.ts'
import { guard } from './http/guard.ts'
import { dataHeaders } from './http/headers.ts'
import { redirect } from './http/redirect.ts'
import { refuse } from './http/refusal.ts'
import { pathOf, queryOf, targetOf } from './http/request-target.ts'
import { inTurns } from './http/turns.ts'
import { healthy } from './life/unready.ts'
import { previewsHandler } from './previews/previews-handler.ts'
import { apiRoot } from './resource/api-root.ts'
import { nestedResource } from './resource/nested-resource.ts'
import { createResourceHandlers } from './resource/resource-handler.ts'
import type { Site } from './site.ts'
import { spacecraftInstance } from './spacecraft/spacecraft-instance.ts'
import { spacecraftList } from './spacecraft/spacecraft-list.ts'
import { statuses } from './statuses/statuses.ts'
import { types } from './types/types.ts'
import type { WebApp } from './web-app/read-web-app.ts'
import type { AskApi } from './web-app/rendered-pages.ts'
import { webAppHandler } from './web-app/web-app-handler.ts'

export interface AppDeps extends Site {
  /** Without it only the API is served. */
  web?: WebApp | undefined
  /** Without it links to the pages are shown without a picture. */
  previews?: Previews | undefined
  /** Without it crawlers are told nothing. */
  crawlerFiles?: CrawlerFiles | undefined
  /** Without it nothing is known to have changed. */
  changes?: ServedData['changes']
  /** Without it this server does not keep its data fresh itself. */
  syncStatus?: DataSource['syncStatus']
  /** Told of errors that nobody expected; the client gets a 500. */
  onError: (error: Error) => void
}

/** The whole server as a function from request to response. Knows no environment and no socket. */
export function createApp(deps: AppDeps): Hono {
  const { web, previews, crawlerFiles, changes = noChanges, syncStatus, onError, ...site } = deps
  const app = new Hono()
  const toHandler = createResourceHandlers(site)
  const [configurationList, configurationInstance] = configurations(site)
  const [statusList, statusInstance] = statuses(site)
  const [typeList, typeInstance] = types(site)
  const lists = [spacecraftList(site), configurationList, statusList, typeList]
  const instances = [spacecraftInstance(site), configurationInstance, statusInstance, typeInstance]
  const nested = nestedResource(site)
  const toNested = toHandler(nested)
  const askApi: AskApi = async (path, host) =>
    app.request(path, { headers: { ...(host && { Host: host }) } })
  const toWebApp = web && webAppHandler(site, web, askApi, onError)

  // One handler for each path and no middleware: a held answer is then sent without a promise.
  for (const resource of [apiRoot(lists), ...lists, ...instances]) {
    app.all(resource.path, toHandler(resource))
    app.all(resource.path.slice(0, -1), c => guard(c) ?? addSlash(targetOf(c)))
  }
  const downloads = createGate({ inside: 2, waiting: 8 })
  for (const [path, handler] of [
    ['/catalogue/facets', facetsHandler(site)],
    ['/catalogue/credits', creditsHandler(site)],
    ['/catalogue/export.csv', exportHandler(site, downloads, 'csv')],
    ['/catalogue/export.json', exportHandler(site, downloads, 'json')],
    ['/catalogue/suggestions', suggestionsHandler(site)],
    ['/catalogue/status', statusHandler(site, syncStatus)],
    ['/catalogue/changes', changesHandler(site, changes, 'json')],
    ['/catalogue/changes.atom', changesHandler(site, changes, 'atom')],
    ['/catalogue/snapshot', snapshotHandler(site, downloads)],
    ['/healthz', healthy],
    ['/readyz', healthy],
  ] as const) {
    app.all(path, c => guard(c) ?? handler(c))
  }

  if (previews) {
    const toPreview = previewsHandler(site, previews, askApi)
    app.all('/previews/*', c => guard(c) ?? toPreview(c))
  }

  if (web && crawlerFiles) {
    const toCrawlerFile = crawlerFilesHandler(site, changes, crawlerFiles)
    for (const path of ['/robots.txt', '/llms.txt', '/:name{sitemap(-[1-9]\\d*)?\\.xml}']) {
      app.all(path, c => guard(c) ?? toCrawlerFile(c))
    }
  }

  function* slashOrNested(c: Context): Work<Response | Promise<Response>> {
    const isHeld = yield* nested.holds(`${c.req.path}/`)
    return isHeld ? addSlash(targetOf(c)) : toNested(c)
  }

  app.notFound(c => {
    const refused = guard(c)
    if (refused) return refused
    const { path } = c.req
    if (path.startsWith('/2.3.0/'))
      return path.endsWith('/') ? toNested(c) : inTurns(slashOrNested(c))
    if (!toWebApp || path.startsWith('/catalogue/')) return refuse({ status: 404, body: notFound })
    return toWebApp(c)
  })
  app.onError(error => {
    onError(error)
    return refuse({ status: 500, body: { detail: 'Something went wrong on our side.' } })
  })
  return app
}

const addSlash = (target: string) =>
  redirect(301, `${pathOf(target)}/`, queryOf(target), dataHeaders)
