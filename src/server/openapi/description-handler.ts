import type { Context } from 'hono'
import { LRUCache } from 'lru-cache'
import { tagOf } from '../http/entity-tag.ts'
import { cachedData, dataHeaders } from '../http/headers.ts'
import { StoredAnswer } from '../http/stored-answer.ts'
import type { Site } from '../site.ts'
import { createDescription } from './create-description.ts'

/** Origins for which it is kept: without a `PUBLIC_URL` a client names its own. */
const mostOrigins = 4

/** `/catalogue/openapi.json`: the API as OpenAPI tells it, made when first asked for. */
export function descriptionHandler({ baseUrl, version }: Pick<Site, 'baseUrl' | 'version'>) {
  const made = new LRUCache<string, StoredAnswer>({ max: mostOrigins })

  function make(base: string): StoredAnswer {
    const head = {
      status: 200,
      tag: tagOf(version, 'openapi', base),
      headers: {
        ...dataHeaders,
        'Cache-Control': cachedData,
        'Content-Type': 'application/json',
        Vary: 'Accept-Encoding',
      },
    } as const
    return new StoredAnswer(head, Buffer.from(JSON.stringify(createDescription(base))))
  }

  return (c: Context) => {
    const base = baseUrl(c.req.header('host'))
    const answer = made.get(base) ?? make(base)
    made.set(base, answer)
    return answer.respond(c)
  }
}
