import { type Answered, askValue } from '#answers/ask-value.ts'
import { lastOf, parseQuery } from '#ll2/query-string.ts'
import { jsonFeed } from '../changes/json-feed.ts'
import { latestFeed } from '../changes/latest-feed.ts'
import type { ServedData } from '../freshness/data-source.ts'
import { changesSince } from '../history/changes-since.ts'
import { craftHistory, craftHistoryPath } from '../history/craft-history.ts'
import { inTurns } from '../http/turns.ts'
import { createDescription } from '../openapi/create-description.ts'
import type { Site } from '../site.ts'

/** Asks for what the API answers at an address, as a value. */
export type Ask = (address: string, base: string) => Promise<Answered>

/** What no data tells by itself. */
interface Told {
  /** What `/catalogue/status` answers: it tells of this server. */
  status: () => Promise<unknown>
  history: ServedData['history']
}

/** Makes the way by which our own pages ask for their data, without HTTP. */
export const createAsk =
  (
    site: Pick<Site, 'answers' | 'engine' | 'snapshot'>,
    { status, history }: Told,
    onError: (error: Error) => void,
  ): Ask =>
  async (address, base) => {
    try {
      if (address === '/catalogue/status') return { status: 200, body: await status() }
      if (address === '/catalogue/changes') {
        const captured = String(site.snapshot.captured_at)
        const { feed } = await latestFeed(site.snapshot, history, base, captured)
        return { status: 200, body: jsonFeed(feed) }
      }
      const [path, query = ''] = address.split('?', 2)
      if (path === '/catalogue/openapi.json') {
        return { status: 200, body: createDescription(base) }
      }
      const since = path === '/catalogue/changes' && lastOf(parseQuery(query), 'since')
      if (since) {
        const body = changesSince(site.snapshot, await history(), since)
        return 'earliest' in body ? { status: 410, body: null } : { status: 200, body }
      }
      if (path === craftHistoryPath) {
        return craftHistory(site, await history(), parseQuery(query), base)
      }
      return await inTurns(askValue(site.answers, address, base))
    } catch (error) {
      onError(error instanceof Error ? error : new Error(String(error)))
      return { status: 500, body: null }
    }
  }
