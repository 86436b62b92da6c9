import { pino } from 'pino'
import { createEngine } from '#engine/create-engine.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { createApp } from './app.ts'
import { readEnv } from './env.ts'
import { createBaseUrl } from './http/base-url.ts'
import { createNodeListener } from './node-listener.ts'

const env = readEnv(process.env)
const logger = pino({ level: env.LOG_LEVEL })
const snapshot = await loadSnapshot(env.CATALOGUE_SNAPSHOT)

/** The API for Vite's development server, which loads this file anew when code changes. */
export const devListener = createNodeListener(
  createApp({
    snapshot,
    engine: createEngine(snapshot),
    // New code may answer differently: no answer of an earlier load is confirmed.
    version: `dev ${Date.now()}`,
    baseUrl: createBaseUrl(env.PUBLIC_URL, 'http://localhost:5173'),
    onError: error => logger.error(error),
  }),
  logger,
)
