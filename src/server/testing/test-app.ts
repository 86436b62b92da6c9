import * as v from 'valibot'
import { expect } from 'vitest'
import { createEngine } from '#engine/create-engine.ts'
import { pageSchema } from '#ll2/page.ts'
import { noHistory, type SnapshotChange } from '#snapshot/history/history.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'
import { type AppDeps, createApp } from '../app.ts'
import { createBaseUrl } from '../http/base-url.ts'
import { undescribed } from '../openapi/described-answer.fixture.ts'
import type { WebApp } from '../web-app/read-web-app.ts'

interface Changes {
  snapshot?: Snapshot
  publicUrl?: string
  version?: string
  web?: WebApp | undefined
  previews?: AppDeps['previews']
  views?: AppDeps['views']
  crawlerFiles?: AppDeps['crawlerFiles']
  history?: AppDeps['history']
  /** A history of these changes alone, newest first. */
  changes?: () => Promise<readonly SnapshotChange[]>
  onError?: (error: Error) => void
}

const recordSchema = v.looseObject({ id: v.number(), response_mode: v.optional(v.string()) })

const isOfApi = /^\/(2\.3\.0|catalogue|views|previews|healthz|readyz)(\/|$)/

const withRevisions = (change: SnapshotChange) => ({ ...change, from: '', revision: '' })

/** The origin in the tests' answers. */
export const origin = 'http://127.0.0.1:4173'

/** The whole app over the embedded snapshot, and short ways to ask it. */
export async function testApp(changes: Changes = {}) {
  const snapshot = changes.snapshot ?? (await loadSnapshot())
  const told = changes.changes
  const history =
    changes.history ??
    (told && (async () => ({ ...noHistory, changes: (await told()).map(withRevisions) })))
  const app = createApp({
    snapshot,
    engine: createEngine(snapshot),
    version: changes.version ?? 'test',
    baseUrl: createBaseUrl(changes.publicUrl, origin),
    web: changes.web,
    previews: changes.previews,
    views: changes.views,
    crawlerFiles: changes.crawlerFiles,
    ...(history && { history }),
    onError:
      changes.onError ??
      (error => {
        throw error
      }),
  })

  /** Answers are compared with what the description of the API tells of them. */
  async function get(path: string, headers: Record<string, string> = {}) {
    const response = await app.request(path, { headers })
    const { pathname } = new URL(path, origin)
    if (isOfApi.test(pathname)) {
      expect(await undescribed(pathname, response), `The description lacks of ${path}`).toEqual([])
    }
    return response
  }

  async function json(path: string, headers: Record<string, string> = {}) {
    const response = await get(path, headers)
    const body: unknown = await response.json()
    return { status: response.status, body }
  }

  /** A list, which has to be one. */
  async function page(path: string) {
    return v.parse(pageSchema(recordSchema), (await json(path)).body)
  }

  /** The ids on a list page, in order. */
  async function ids(query: string): Promise<number[]> {
    const { results } = await page(`/2.3.0/spacecraft/?limit=100&${query}`)
    return results.map(({ id }) => id)
  }

  return { app, snapshot, get, json, page, ids }
}
