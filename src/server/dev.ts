import { createEngine } from '#engine/create-engine.ts'
import { createApp } from './app.ts'
import { readEnv } from './env.ts'
import { openDataSource } from './freshness/open-data-source.ts'
import { createBaseUrl } from './http/base-url.ts'
import { createLogger } from './life/logger.ts'
import { createNodeListener } from './node-listener.ts'

const env = readEnv(process.env)
const logger = createLogger(env.LOG_LEVEL)
// What there is when the code is loaded. Loading again and again is no reason to call anyone.
const { first } = await openDataSource(env, logger)

/** The API for Vite's development server, which loads this file anew when code changes. */
export const devListener = createNodeListener(
  createApp({
    ...first,
    engine: createEngine(first.snapshot),
    // New code may answer differently: no answer of an earlier load is confirmed.
    version: `dev ${Date.now()}`,
    baseUrl: createBaseUrl(env.PUBLIC_URL, 'http://localhost:5173'),
    onError: error => logger.error(error),
  }),
  { logger },
)
