import type { Context } from 'hono'
import type { Work } from '#engine/work.ts'
import { parsePageParams } from '#ll2/page-params.ts'
import { lastOf, parseQuery } from '#ll2/query-string.ts'
import { browsablePage } from '../browsable/browsable-page.ts'
import { styleHash } from '../browsable/style.ts'
import { answerBehindGate, longTarget } from '../http/answer-behind-gate.ts'
import { answerAnew, createAnswerStore } from '../http/answer-store.ts'
import { tagOf } from '../http/entity-tag.ts'
import { createGate } from '../http/gate.ts'
import { guard } from '../http/guard.ts'
import {
  browsableHeaders,
  cachedData,
  dataHeaders,
  type Headers,
  ll2Headers,
} from '../http/headers.ts'
import { jsonPieces } from '../http/json-pieces.ts'
import { gather } from '../http/pieces.ts'
import { type Refusal, refuse } from '../http/refusal.ts'
import { queryOf, targetOf } from '../http/request-target.ts'
import type { AnswerHead } from '../http/stored-answer.ts'
import { inTurns } from '../http/turns.ts'
import type { Site } from '../site.ts'
import { formatQuery } from './instance-answer.ts'
import { localiseMember } from './localise.ts'
import { negotiate, type Representation } from './negotiate.ts'
import { type Answer, isRefusal, type Ll2Request, type Resource } from './resource.ts'

const cacheBytes = 64 * 1024 * 1024

const okHeaders: Record<Representation, Headers> = {
  json: {
    ...dataHeaders,
    ...ll2Headers,
    'Cache-Control': cachedData,
    'Content-Type': 'application/json',
  },
  api: {
    ...browsableHeaders(styleHash),
    ...ll2Headers,
    'Cache-Control': cachedData,
    'Content-Type': 'text/html; charset=utf-8',
  },
}

/** More records on a page, with all their details or in a page for people, take long to write. */
const manyRecords = 25

/** Makes handlers for LL2's resources, which share one bounded store of finished answers. */
export function createResourceHandlers(site: Site) {
  const finished = createAnswerStore(cacheBytes)
  const gate = createGate({ inside: 2, waiting: 16 })

  return (resource: Resource) => {
    function* answer(
      c: Context,
      target: string,
      base: string,
      accept: string,
      key: string,
    ): Work<Response | Promise<Response>> {
      const query = parseQuery(queryOf(target))
      const representation = negotiate(query, accept)
      if (typeof representation !== 'string') return refuse(representation, ll2Headers)
      const request = { base, query, path: c.req.path, id: c.req.param('id') ?? '' }
      if (resource.prepare) yield* resource.prepare(request)
      const outcome = resource.answer(request)
      if (isRefusal(outcome)) {
        return yield* showRefusal(resource, representation, request, target, outcome)
      }

      const head = headOf(site, representation, request, target, outcome)
      const format = formatQuery(request)
      const replace = (value: unknown, name?: string) => localiseMember(value, name, base, format)
      return yield* answerAnew(c, finished, key, head, () => {
        const value = outcome.build()
        return representation === 'json'
          ? jsonPieces(value, { replace })
          : browsablePage({ resource, request, target, status: 200, value, replace })
      })
    }

    return (c: Context) => {
      const refused = guard(c)
      if (refused) return refused
      const target = targetOf(c)
      const accept = c.req.header('accept') ?? '*/*'
      const base = site.baseUrl(c.req.header('host'))
      const key = `${base} ${target} ${accept}`
      const held = finished.get(key)
      if (held) return held.respond(c)
      const work = answer(c, target, base, accept, key)
      return takesLong(target, accept) ? answerBehindGate(c, gate, work) : inTurns(work)
    }
  }
}

function takesLong(target: string, accept: string): boolean {
  if (target.length > longTarget) return true
  const query = parseQuery(queryOf(target))
  const { mode, limit } = parsePageParams(query)
  if (limit <= manyRecords) return false
  return mode === 'detailed' || lastOf(query, 'format') === 'api' || accept.includes('text/html')
}

function headOf(
  { version, snapshot }: Site,
  representation: Representation,
  { base }: Ll2Request,
  target: string,
  { identity }: Answer,
): AnswerHead {
  // The page for people shows the request as it came.
  const shown = representation === 'json' ? identity : target
  return {
    status: 200,
    tag: tagOf(version, snapshot.revision, base, representation, shown),
    headers: okHeaders[representation],
  }
}

function* showRefusal(
  resource: Resource,
  representation: Representation,
  request: Ll2Request,
  target: string,
  refusal: Refusal,
): Work<Response> {
  if (representation === 'json') return refuse(refusal, ll2Headers)
  const { status, body: value } = refusal
  const page = yield* gather(browsablePage({ resource, request, target, status, value }))
  return new Response(page, { status, headers: { ...okHeaders.api, 'Cache-Control': 'no-store' } })
}
