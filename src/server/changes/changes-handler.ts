import type { Context } from 'hono'
import { lastOf, parseQuery } from '#ll2/query-string.ts'
import type { ServedData } from '../freshness/data-source.ts'
import { createAnswerStore } from '../http/answer-store.ts'
import { tagOf } from '../http/entity-tag.ts'
import { cachedData, dataHeaders } from '../http/headers.ts'
import { queryOf, targetOf } from '../http/request-target.ts'
import { StoredAnswer } from '../http/stored-answer.ts'
import type { Site } from '../site.ts'
import { atomFeed } from './atom-feed.ts'
import type { Feed } from './feed.ts'
import { jsonFeed } from './json-feed.ts'
import { latestFeed } from './latest-feed.ts'

const formats = {
  json: { type: 'application/feed+json', write: (feed: Feed) => JSON.stringify(jsonFeed(feed)) },
  atom: { type: 'application/atom+xml; charset=utf-8', write: atomFeed },
} as const

const cacheBytes = 4 * 1024 * 1024

/**
 * `/catalogue/changes` and `/catalogue/changes.atom`: what the latest snapshots changed.
 * @param since - answers whoever names the revision that they have
 */
export function changesHandler(
  { baseUrl, version, snapshot }: Site,
  history: ServedData['history'],
  format: keyof typeof formats,
  since?: (c: Context, revision: string) => Promise<Response>,
) {
  const finished = createAnswerStore(cacheBytes)
  const { type, write } = formats[format]
  // Where nobody wrote down when the data was captured, the feed begins with this server.
  const captured = snapshot.captured_at ?? new Date().toISOString()

  return async (c: Context) => {
    const revision = since && lastOf(parseQuery(queryOf(targetOf(c))), 'since')
    if (since && revision !== undefined) return since(c, revision)
    const base = baseUrl(c.req.header('host'))
    const held = finished.get(base)
    if (held) return held.respond(c)
    const { feed, keys } = await latestFeed(snapshot, history, base, captured)
    const answer = new StoredAnswer(
      {
        status: 200,
        tag: tagOf(version, base, type, feed.updated, snapshot.source, ...keys),
        headers: {
          ...dataHeaders,
          'Cache-Control': cachedData,
          'Content-Type': type,
          Vary: 'Accept-Encoding',
        },
      },
      Buffer.from(write(feed)),
    )
    finished.set(base, answer)
    return answer.respond(c)
  }
}
