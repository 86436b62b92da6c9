import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import { createEngine } from '#engine/create-engine.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'
import { createApp } from './app.ts'
import type { Env } from './env.ts'
import type { ServedData } from './freshness/data-source.ts'
import { openDataSource } from './freshness/open-data-source.ts'
import { createBaseUrl } from './http/base-url.ts'
import { answer, close, listen, originOf } from './listen.ts'
import { createLiveApp } from './live-app.ts'
import { createNodeListener } from './node-listener.ts'
import { readWebApp, type WebApp } from './web-app/read-web-app.ts'

/** The same folder seen from the sources and from what is built of them. */
const webFolder = fileURLToPath(new URL('../../dist/web', import.meta.url))

interface Started {
  server: Server
  /** What is served at first. */
  snapshot: Snapshot
  web: WebApp | undefined
  /** Looks for newer data now. */
  reload(): Promise<void>
  /** Lets requests under way finish, and stops what goes on in the background. */
  stop(): Promise<void>
}

/**
 * Loads what there is, listens, and then keeps the data fresh: nothing is served by halves.
 * @throws SnapshotError, ListenError
 */
export async function start(env: Env, version: string, logger: Logger): Promise<Started> {
  const [source, web] = await Promise.all([openDataSource(env, logger), readWebApp(webFolder)])
  const { first, syncStatus } = source
  const server = await listen(env.HOST, env.PORT)
  const baseUrl = createBaseUrl(env.PUBLIC_URL, originOf(server))
  const live = createLiveApp(first, (data: ServedData) =>
    createApp({
      ...data,
      engine: createEngine(data.snapshot),
      version,
      web,
      syncStatus,
      baseUrl,
      onError: error => logger.error(error),
    }),
  )
  answer(server, createNodeListener(live, logger))
  const watch = source.watch(live.swap)
  return {
    server,
    snapshot: first.snapshot,
    web,
    reload: watch.reload,
    async stop() {
      await Promise.all([close(server), watch.stop()])
    },
  }
}
