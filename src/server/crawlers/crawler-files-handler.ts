import type { Context } from 'hono'
import { LRUCache } from 'lru-cache'
import { notFound } from '#ll2/errors.ts'
import type { CrawlerFiles } from '#pages/site-map/crawler-files.ts'
import type { ServedData } from '../freshness/data-source.ts'
import { tagOf } from '../http/entity-tag.ts'
import { cachedData, dataHeaders } from '../http/headers.ts'
import { refuse } from '../http/refusal.ts'
import { StoredAnswer } from '../http/stored-answer.ts'
import type { Site } from '../site.ts'
import { contentTypeOf } from '../web-app/content-type.ts'
import { catalogueContents } from './catalogue-contents.ts'

/** Origins for which the files are kept: without a `PUBLIC_URL` a client names its own. */
const mostOrigins = 4

/** `/robots.txt`, `/sitemap.xml` with its parts, and `/llms.txt`: made once, when first asked for. */
export function crawlerFilesHandler(
  site: Site,
  history: ServedData['history'],
  writeFiles: CrawlerFiles,
) {
  const made = new LRUCache<string, Promise<ReadonlyMap<string, StoredAnswer>>>({
    max: mostOrigins,
  })

  async function make(base: string) {
    const texts = writeFiles(await catalogueContents(site, history), base)
    return new Map([...texts].map(([path, text]) => [path, toAnswer(site.version, path, text)]))
  }

  return async (c: Context) => {
    const base = site.baseUrl(c.req.header('host'))
    let making = made.get(base)
    if (!making) {
      making = make(base)
      made.set(base, making)
      // What failed is tried again.
      making.catch(() => made.delete(base))
    }
    const answer = (await making).get(c.req.path)
    return answer?.respond(c) ?? refuse({ status: 404, body: notFound })
  }
}

function toAnswer(version: string, path: string, text: string): StoredAnswer {
  const head = {
    status: 200,
    tag: tagOf(version, text),
    headers: {
      ...dataHeaders,
      'Cache-Control': cachedData,
      'Content-Type': contentTypeOf(path).name,
      Vary: 'Accept-Encoding',
    },
  } as const
  return new StoredAnswer(head, Buffer.from(text))
}
