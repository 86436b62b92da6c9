import type { Server } from 'node:http'
import type { Logger } from 'pino'
import { createEngine } from '#engine/create-engine.ts'
import type { Previews } from '#pages/preview/preview.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'
import { createApp } from './app.ts'
import type { Env } from './env.ts'
import type { ServedData } from './freshness/data-source.ts'
import { openDataSource } from './freshness/open-data-source.ts'
import { createBaseUrl } from './http/base-url.ts'
import { answer, close, listen, originOf } from './listen.ts'
import { createLiveApp } from './live-app.ts'
import { createNodeListener } from './node-listener.ts'
import type { WebApp } from './web-app/read-web-app.ts'

interface Options {
  env: Env
  /** Names the running code. */
  version: string
  logger: Logger
  web: WebApp | undefined
  previews?: Previews | undefined
}

interface Started {
  server: Server
  /** What is served at first. */
  snapshot: Snapshot
  /** Looks for newer data now. */
  reload(): Promise<void>
  /** Lets requests under way finish, and stops what goes on in the background. */
  stop(): Promise<void>
}

/**
 * Loads the data there is, listens, and then keeps it fresh: nothing is served by halves.
 * @throws SnapshotError, ListenError
 */
export async function start({ env, version, logger, web, previews }: Options): Promise<Started> {
  const source = await openDataSource(env, logger)
  const { first, syncStatus } = source
  const server = await listen(env.HOST, env.PORT)
  const baseUrl = createBaseUrl(env.PUBLIC_URL, originOf(server))
  const live = createLiveApp(first, (data: ServedData) =>
    createApp({
      ...data,
      engine: createEngine(data.snapshot),
      version,
      web,
      previews,
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
    reload: watch.reload,
    async stop() {
      await Promise.all([close(server), watch.stop()])
    },
  }
}
