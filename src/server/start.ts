import type { Server } from 'node:http'
import type { Logger } from 'pino'
import { createEngine } from '#engine/create-engine.ts'
import type { Previews } from '#pages/preview/preview.ts'
import type { CrawlerFiles } from '#pages/site-map/crawler-files.ts'
import type { ViewFiles } from '#pages/views/view-file.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'
import { createApp } from './app.ts'
import type { Env } from './env.ts'
import type { DataSource, ServedData } from './freshness/data-source.ts'
import { openDataSource } from './freshness/open-data-source.ts'
import type { runSyncProcess } from './freshness/sync-process.ts'
import { createBaseUrl } from './http/base-url.ts'
import { whileDraining, whileStarting } from './life/unready.ts'
import { type Door, listen, originOf } from './listen.ts'
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
  views?: ViewFiles | undefined
  crawlerFiles?: CrawlerFiles | undefined
  /** Runs the sync command, in another way than by default. */
  runSync?: typeof runSyncProcess
}

interface Started {
  server: Server
  /** What is served at first. */
  snapshot: Snapshot
  /** Looks for newer data now. */
  reload(): Promise<void>
  /** Asks clients and load balancers to go elsewhere, and still answers them. */
  announceEnd(): void
  /** Finishes what is under way, takes leave of all clients, and ends all work in the background. */
  stop(): Promise<void>
}

/**
 * Listens, loads the data there is, and then keeps it fresh. Until it is loaded, clients are asked
 * to come again: nothing is served by halves.
 * @throws SnapshotError, ListenError
 */
export async function start({
  env,
  version,
  logger,
  runSync,
  ...parts
}: Options): Promise<Started> {
  const toListener = (app: Parameters<typeof createNodeListener>[0]) =>
    createNodeListener(app, { logger, publicUrl: env.PUBLIC_URL })
  const door = await listen(env.HOST, env.PORT, toListener(whileStarting))
  const {
    first,
    syncStatus,
    watch: startWatching,
  } = await openOrClose(door, () => openDataSource(env, logger, { ...(runSync && { runSync }) }))
  const baseUrl = createBaseUrl(env.PUBLIC_URL, originOf(door.server))
  const live = createLiveApp(first, (data: ServedData) =>
    createApp({
      ...data,
      engine: createEngine(data.snapshot),
      version,
      ...parts,
      syncStatus,
      baseUrl,
      onError: error => logger.error(error),
    }),
  )
  door.answer(toListener(live))
  const watch = startWatching(live.swap)
  return {
    server: door.server,
    snapshot: first.snapshot,
    reload: watch.reload,
    announceEnd() {
      door.answer(toListener(whileDraining(live)))
      door.announceEnd()
    },
    async stop() {
      await Promise.all([door.close(), watch.stop()])
    },
  }
}

async function openOrClose(door: Door, open: () => Promise<DataSource>): Promise<DataSource> {
  try {
    return await open()
  } catch (error) {
    await door.close()
    throw error
  }
}
