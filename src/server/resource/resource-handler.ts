import type { Context } from 'hono'
import { type Answer, isRefusal, type Refusal } from '#answers/answer.ts'
import { formatQuery } from '#answers/resource/instance-answer.ts'
import { localiseMember } from '#answers/resource/localise.ts'
import type { Work } from '#engine/work.ts'
import { isInvented } from '#ll2/invented.ts'
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
import { redirect } from '../http/redirect.ts'
import { refuse } from '../http/refusal.ts'
import { pathOf, queryOf, targetOf } from '../http/request-target.ts'
import type { AnswerHead } from '../http/stored-answer.ts'
import { inTurns } from '../http/turns.ts'
import type { Site } from '../site.ts'
import { negotiate, type Representation } from './negotiate.ts'

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

/** Answers for all of LL2's API, out of one bounded store of finished answers. */
export function resourceHandler(site: Site) {
  const { answers } = site
  const invented = isInvented(site.snapshot)
  const finished = createAnswerStore(cacheBytes)
  const gate = createGate({ inside: 2, waiting: 16 })

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
    const { path } = c.req
    const address = { path, query, base }
    const outcome = yield* answers.ask(address)
    const shown = { ...answers.resourceAt(path), target, isInvented: invented }
    if (isRefusal(outcome)) return yield* showRefusal(representation, shown, outcome)

    const head = headOf(site, representation, base, target, outcome)
    const format = formatQuery(address)
    const replace = (value: unknown, name?: string) => localiseMember(value, name, base, format)
    return yield* answerAnew(c, finished, key, head, function* () {
      const value = yield* outcome.build()
      if (representation === 'json') yield* jsonPieces(value, { replace })
      else yield* browsablePage({ ...shown, status: 200, value, replace })
    })
  }

  function* withSlash(
    c: Context,
    target: string,
    others: Work<Response | Promise<Response>>,
  ): Work<Response | Promise<Response>> {
    return (yield* answers.hasResource(`${c.req.path}/`))
      ? redirect(301, `${pathOf(target)}/`, queryOf(target), dataHeaders)
      : yield* others
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
    if (!c.req.path.endsWith('/')) return inTurns(withSlash(c, target, work))
    return takesLong(target, accept) ? answerBehindGate(c, gate, work) : inTurns(work)
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
  base: string,
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
  representation: Representation,
  shown: Pick<Parameters<typeof browsablePage>[0], 'endpoint' | 'id' | 'target' | 'isInvented'>,
  refusal: Refusal,
): Work<Response> {
  if (representation === 'json') return refuse(refusal, ll2Headers)
  const { status, body: value } = refusal
  const page = yield* gather(browsablePage({ ...shown, status, value }))
  return new Response(page, { status, headers: { ...okHeaders.api, 'Cache-Control': 'no-store' } })
}
