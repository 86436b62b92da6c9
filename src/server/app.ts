import { type Context, Hono } from 'hono'
import { createAnswers } from '#answers/create-answers.ts'
import { notFound } from '#ll2/errors.ts'
import { isInvented } from '#ll2/invented.ts'
import type { Previews } from '#pages/preview/preview.ts'
import type { CrawlerFiles } from '#pages/site-map/crawler-files.ts'
import type { ViewFiles } from '#pages/views/view-file.ts'
import { answerHandler } from './catalogue/answer-handler.ts'
import { creditsHandler } from './catalogue/credits.ts'
import { exportHandler } from './catalogue/export-handler.ts'
import { snapshotHandler } from './catalogue/snapshot-file.ts'
import { statusHandler, statusTeller } from './catalogue/status.ts'
import { changesHandler } from './changes/changes-handler.ts'
import { crawlerFilesHandler } from './crawlers/crawler-files-handler.ts'
import { drawnHandler, pngForm } from './drawn/drawn-handler.ts'
import { viewForm } from './drawn/view-form.ts'
import { type DataSource, type ServedData, withoutHistory } from './freshness/data-source.ts'
import { changesSinceHandler } from './history/changes-since-handler.ts'
import { craftHistoryPath } from './history/craft-history.ts'
import { craftHistoryHandler } from './history/craft-history-handler.ts'
import { createGate } from './http/gate.ts'
import { guard } from './http/guard.ts'
import { markInvented } from './http/mark-invented.ts'
import { refuse, unexpected } from './http/refusal.ts'
import { healthy } from './life/unready.ts'
import type { OwnPath } from './openapi/described-paths.ts'
import { descriptionHandler } from './openapi/description-handler.ts'
import { resourceHandler } from './resource/resource-handler.ts'
import type { Site } from './site.ts'
import { createAsk } from './web-app/ask.ts'
import type { WebApp } from './web-app/read-web-app.ts'
import { webAppHandler } from './web-app/web-app-handler.ts'

export interface AppDeps extends Omit<Site, 'answers'> {
  /** Without it only the API is served. */
  web?: WebApp | undefined
  /** Without it links to the pages are shown without a picture. */
  previews?: Previews | undefined
  /** Without it the views of a list are no files. */
  views?: ViewFiles | undefined
  /** Without it crawlers are told nothing. */
  crawlerFiles?: CrawlerFiles | undefined
  /** Without it nothing is known to have changed. */
  history?: ServedData['history']
  /** Without it this server does not keep its data fresh itself. */
  syncStatus?: DataSource['syncStatus']
  /** Told of errors that nobody expected; the client gets a 500. */
  onError: (error: Error) => void
}

/** Answers what has passed the guard. */
type Handler = (c: Context) => Response | Promise<Response>

/** The whole server as a function from request to response. Knows no environment and no socket. */
export function createApp(deps: AppDeps): Hono {
  const {
    web,
    previews,
    views,
    crawlerFiles,
    history = withoutHistory,
    syncStatus,
    onError,
    ...data
  } = deps
  const app = new Hono()
  const site: Site = { ...data, answers: createAnswers(data) }
  const status = statusTeller(site, syncStatus)
  const ask = createAsk(site, { status, history }, onError)
  const toWebApp = web && webAppHandler(site, web, { ask, history, onError })

  // One handler for each path and no middleware: a held answer is then sent without a promise. Of
  // invented data every answer says so first of all.
  if (isInvented(site.snapshot)) app.use(markInvented)
  app.all('/2.3.0/*', resourceHandler(site))
  const downloads = createGate({ inside: 2, waiting: 8 })
  const changesSince = changesSinceHandler(site, history, downloads)
  const handlers: Record<OwnPath, Handler> = {
    '/catalogue/entries': answerHandler(site),
    '/catalogue/configurations': answerHandler(site),
    '/catalogue/in-space': answerHandler(site),
    '/catalogue/dates': answerHandler(site),
    '/catalogue/records': answerHandler(site),
    '/catalogue/gaps': answerHandler(site),
    '/catalogue/timeline': answerHandler(site),
    '/catalogue/at-once': answerHandler(site),
    '/catalogue/chart': answerHandler(site),
    '/catalogue/facets': answerHandler(site),
    '/catalogue/credits': creditsHandler(site),
    '/catalogue/export.csv': exportHandler(site, downloads, 'csv'),
    '/catalogue/export.json': exportHandler(site, downloads, 'json'),
    '/catalogue/export.jsonl': exportHandler(site, downloads, 'jsonl'),
    '/catalogue/suggestions': answerHandler(site, true),
    '/catalogue/completions': answerHandler(site, true),
    '/catalogue/status': statusHandler(status),
    '/catalogue/changes': changesHandler(site, history, 'json', changesSince),
    '/catalogue/changes.atom': changesHandler(site, history, 'atom'),
    [craftHistoryPath]: craftHistoryHandler(site, history),
    '/catalogue/snapshot': snapshotHandler(site, downloads),
    '/catalogue/openapi.json': descriptionHandler(site),
    '/healthz': healthy,
    '/readyz': healthy,
  }
  for (const [path, handler] of Object.entries(handlers)) {
    app.all(path, c => guard(c) ?? handler(c))
  }

  if (previews) {
    const toPreview = drawnHandler(site, previews, () => pngForm, ask)
    app.all('/previews/*', c => guard(c) ?? toPreview(c))
  }
  if (views) {
    const toView = drawnHandler(site, views, viewForm, ask)
    app.all('/views/*', c => guard(c) ?? toView(c))
  }

  if (web && crawlerFiles) {
    const toCrawlerFile = crawlerFilesHandler(site, history, crawlerFiles)
    for (const path of ['/robots.txt', '/llms.txt', '/:name{sitemap(-[1-9]\\d*)?\\.xml}']) {
      app.all(path, c => guard(c) ?? toCrawlerFile(c))
    }
  }

  app.notFound(c => {
    const refused = guard(c)
    if (refused) return refused
    const isOfApi = c.req.path.startsWith('/catalogue/')
    return toWebApp && !isOfApi ? toWebApp(c) : refuse({ status: 404, body: notFound })
  })
  app.onError(error => {
    onError(error)
    return refuse({ status: 500, body: unexpected })
  })
  return app
}
