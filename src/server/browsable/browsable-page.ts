import { STATUS_CODES } from 'node:http'
import { html, raw } from 'hono/html'
import type { Resource } from '#answers/resource/resource.ts'
import { encodeQuery, parseQuery, withParam } from '#ll2/query-string.ts'
import { pathOf, queryOf } from '../http/request-target.ts'
import { documentationList } from './documentation-list.ts'
import { linkedJson } from './linked-json.ts'
import { style } from './style.ts'

interface Exchange {
  endpoint: Resource
  /** The id in the request's path; empty where there is none. */
  id: string
  /** The request's path and query as they came. */
  target: string
  /** The data is made up. */
  isInvented?: boolean
  status: number
  /** The body that a program would get, */
  value: unknown
  /** once its parts are replaced, see `jsonPieces`. */
  replace?: (value: unknown, name?: string) => unknown
}

/**
 * The page for people, in pieces: what an endpoint does, what was asked, and the answer as JSON.
 */
export function* browsablePage(exchange: Exchange): Generator<string> {
  yield String(beforeAnswer(exchange))
  yield* linkedJson(exchange.value, exchange.replace)
  yield String(afterAnswer(exchange.isInvented))
}

function beforeAnswer(exchange: Exchange) {
  const { endpoint, status } = exchange
  const { title, documentation } = endpoint
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<title>${title} – Spacecraft Catalogue API</title>
<style>${raw(style)}</style>
</head>
<body>
<header>${breadcrumbs(endpoint)}</header>
<main>
<h1>${title}</h1>
<p class="lead">The same requests and answers as <code>${documentation.path}</code> of Launch Library 2, from this catalogue’s own copy of the data. <a href="#answer">Go to the answer</a></p>
${documentationList(documentation)}
${actions(exchange)}
<section class="exchange" id="answer" aria-label="Request and answer">
<pre><b>GET</b> ${exchange.target}</pre>
<pre><b class="${status < 400 ? 'good' : 'bad'}">HTTP ${status} ${STATUS_CODES[status]}</b>
<b>Allow:</b> <i>GET</i>
<b>Content-Type:</b> <i>application/json</i>
<b>Vary:</b> <i>Accept, Accept-Encoding</i></pre>
<pre>`
}

const afterAnswer = (isInvented = false) => html`</pre>
</section>
</main>
<footer><p>${isInvented ? 'Invented data: nothing shown here is real.' : html`Data: <a href="https://thespacedevs.com/" rel="noopener">The Space Devs</a>, Launch Library 2. Pictures belong to those credited beside them.`}</p></footer>
</body>
</html>
`

function breadcrumbs({ path, title, documentation }: Resource) {
  const isInstance = path !== documentation.path && documentation.path !== '/2.3.0/'
  return html`<nav aria-label="Breadcrumb"><ol>
<li><a href="/spacecraft">Spacecraft Catalogue</a></li>
<li><a href="/2.3.0/">API</a></li>
${isInstance ? html`<li><a href="${documentation.path}">${title.replace('Instance', 'List')}</a></li>` : ''}
${path === '/2.3.0/' ? '' : html`<li aria-current="page">${title}</li>`}
</ol></nav>`
}

function actions({ endpoint, id, target, value }: Exchange) {
  const { previous, next } = linksOf(value)
  const isPage = previous !== undefined
  return html`<nav class="actions" aria-label="Answer">
${isPage ? pageLink('Previous', previous) : ''}
${isPage ? pageLink('Next', next) : ''}
<a href="${pathOf(target)}?${encodeQuery(withParam(parseQuery(queryOf(target)), 'format', 'json'))}">Plain JSON</a>
<a href="${endpoint.webPath({ id })}">See it in the catalogue</a>
</nav>`
}

const pageLink = (name: string, address: string | null | undefined) =>
  address
    ? html`<a href="${address}" rel="${name === 'Next' ? 'next' : 'prev'}">${name}</a>`
    : html`<span>${name}</span>`

/** The neighbours of a page; nothing for other answers. */
function linksOf(value: unknown): { previous?: string | null; next?: string | null } {
  return typeof value === 'object' && value !== null && 'next' in value && 'previous' in value
    ? { previous: asText(value.previous), next: asText(value.next) }
    : {}
}

const asText = (link: unknown) => (typeof link === 'string' ? link : null)
