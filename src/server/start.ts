import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import { createEngine } from '#engine/create-engine.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'
import { createApp } from './app.ts'
import type { Env } from './env.ts'
import { createBaseUrl } from './http/base-url.ts'
import { listen } from './listen.ts'
import { createNodeListener } from './node-listener.ts'
import { readWebApp, type WebApp } from './web-app/read-web-app.ts'

/** The same folder seen from the sources and from what is built of them. */
const webFolder = fileURLToPath(new URL('../../dist/web', import.meta.url))

interface Started {
  server: Server
  snapshot: Snapshot
  web: WebApp | undefined
}

/**
 * Loads everything, then listens: nothing is served by halves.
 * @throws SnapshotError, ListenError
 */
export async function start(env: Env, version: string, logger: Logger): Promise<Started> {
  const [snapshot, web] = await Promise.all([
    loadSnapshot(env.CATALOGUE_SNAPSHOT),
    readWebApp(webFolder),
  ])
  const engine = createEngine(snapshot)
  const server = await listen(env.HOST, env.PORT, address =>
    createNodeListener(
      createApp({
        snapshot,
        engine,
        version,
        web,
        baseUrl: createBaseUrl(env.PUBLIC_URL, address),
        onError: error => logger.error(error),
      }),
      logger,
    ),
  )
  return { server, snapshot, web }
}
