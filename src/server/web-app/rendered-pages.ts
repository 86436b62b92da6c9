import type { Context } from 'hono'
import type { Pages } from '#pages/page.ts'
import type { ServedData } from '../freshness/data-source.ts'
import { createAnswerStore } from '../http/answer-store.ts'
import { efforts } from '../http/encoding.ts'
import { tagOf } from '../http/entity-tag.ts'
import { cachedPage, pageHeaders } from '../http/headers.ts'
import { queryOf, targetOf } from '../http/request-target.ts'
import { StoredAnswer } from '../http/stored-answer.ts'
import type { Site } from '../site.ts'
import type { Ask } from './ask.ts'

const cacheBytes = 32 * 1024 * 1024

/** Pages rendered at the same time. Who wants another meanwhile gets the page without content. */
const mostAtOnce = 2

/** Those that tell what changed. */
const tellsChanges = /^\/(spacecraft\/\d|spacecraft\?.*as_of=|gaps)/

/** What pages are made with. */
export interface PageWay {
  /** Asks for what they show. */
  ask: Ask
  history: ServedData['history']
  onError: (error: Error) => void
}

/**
 * Makes the function that answers with a page rendered with its content; null under load, when
 * the browser is to fill the page itself. What is rendered once is kept, but for searches and pages
 * that are not there, of which there are endlessly many.
 * @param isMissing - the page says that nothing is there
 */
export function renderedPages(
  { snapshot, version, baseUrl }: Site,
  pages: Pages,
  { ask, history, onError }: PageWay,
) {
  const finished = createAnswerStore(cacheBytes)
  const underWay = new Map<string, Promise<StoredAnswer | null>>()

  async function render(origin: string, target: string) {
    try {
      return await pages.render({ target, origin, ask: path => ask(path, origin) })
    } catch (error) {
      onError(error instanceof Error ? error : new Error(String(error)))
      return null
    }
  }

  async function make(c: Context, key: string, target: string, isMissing: boolean) {
    const page = await render(baseUrl(c.req.header('host')), target)
    if (!page || page.status === 500) return null
    // Other pages tell nothing of it, and need not wait for it.
    const mark = tellsChanges.test(target) ? (await history()).mark : ''
    const head = {
      status: isMissing ? 404 : page.status,
      tag: tagOf(version, snapshot.revision, String(snapshot.captured_at), mark, 'page', key),
      headers: {
        ...pageHeaders,
        'Cache-Control': cachedPage,
        'Content-Type': 'text/html; charset=utf-8',
        Vary: 'Accept-Encoding',
      },
    }
    const answer = new StoredAnswer(head, Buffer.from(page.html), efforts.long)
    if (!isMissing && !isSearch(target)) finished.set(key, answer)
    return answer
  }

  return async (c: Context, isMissing: boolean): Promise<Response | null> => {
    const target = pages.canonicalTarget(targetOf(c))
    const key = `${baseUrl(c.req.header('host'))} ${target}`
    const held = finished.get(key)
    if (held) return held.respond(c)
    let making = underWay.get(key)
    if (!making) {
      if (underWay.size >= mostAtOnce) return null
      making = make(c, key, target, isMissing).finally(() => underWay.delete(key))
      underWay.set(key, making)
    }
    return (await making)?.respond(c) ?? null
  }
}

/** Whether an address holds a text to search for. */
export const isSearch = (target: string) => /(^|&)(search|name)=/.test(queryOf(target))
