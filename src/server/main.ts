import './life/signals.ts'
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { printable } from '#environment/printable.ts'
import { EnvError } from '#environment/read-variables.ts'
import { withoutSecrets } from '#environment/without-secrets.ts'
import { isInvented } from '#ll2/invented.ts'
import { crawlerFiles } from '#pages/site-map/crawler-files.ts'
import { SnapshotError } from '#snapshot/parse-snapshot.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'
import { readEnv } from './env.ts'
import { hostAdvice } from './http/base-url.ts'
import { tagOf } from './http/entity-tag.ts'
import { createLogger } from './life/logger.ts'
import { exitAfter, onReload, toldToStop, untilWritten } from './life/signals.ts'
import { outliveTheUnexpected } from './life/unexpected.ts'
import { originOf } from './listen.ts'
import { ListenError } from './net/listen-error.ts'
import { start } from './start.ts'
import { readFiles } from './web-app/read-files.ts'
import { readWebApp } from './web-app/read-web-app.ts'

// Beside the server once it is built; for the sources, what was built of them.
const isBuilt = import.meta.url.endsWith('.js')
const dist = new URL(isBuilt ? '..' : '../../dist/', import.meta.url)
const webFolder = fileURLToPath(new URL('web', dist))
const compressedFolder = fileURLToPath(new URL('compressed', dist))
const previewWorker = new URL('previews/worker.js', dist)

/** Milliseconds. Load balancers and clients notice meanwhile that they are to go elsewhere. */
const notice = 2000
/** Milliseconds for a start that is told to stop before it is done. */
const startPatience = 1000

const starting = run().catch(fail)
const signal = await toldToStop
const started = await Promise.race([starting, wait(startPatience)])
if (started) {
  if (process.stdout.isTTY) say('Finishing what is under way. Once more ends it at once.')
  started.announceEnd()
  await wait(notice)
  await started.stop()
}
await exitAfter(signal)

async function run() {
  const env = readEnv(process.env)
  const logger = createLogger(env.LOG_LEVEL)
  // This file is the whole server once built, so its text names the code that runs.
  const own = await readFile(new URL(import.meta.url), 'utf8')
  const version = tagOf(own, isBuilt ? await readFile(previewWorker, 'utf8') : '')
  // The sources of the pages would have to be compiled first.
  const isRendering = isBuilt && env.CATALOGUE_PAGES === 'rendered'
  const pages = isRendering ? await import('#pages/create-pages.ts') : undefined
  const drawn = isBuilt ? await import('#pages/preview/create-drawn.ts') : undefined
  const compressed = await readFiles(compressedFolder)
  const isKept = env.CATALOGUE_OFFLINE === 'on'
  const web = await readWebApp(webFolder, pages?.createPages, isKept, compressed)
  const files = drawn?.createDrawn(previewWorker)
  const started = await start({ env, version, logger, web, ...files, crawlerFiles })
  outliveTheUnexpected(logger)

  say(`Spacecraft Catalogue: ${originOf(started.server)}/ (${describe(started.snapshot)})`)
  if (!web) say('Only the API is served: run "npm run build" first for the web app.')
  const advice = hostAdvice(env)
  if (advice) say(advice)

  onReload(() => void started.reload())
  return started
}

async function fail(error: unknown): Promise<never> {
  const isExpected = [EnvError, SnapshotError, ListenError].some(known => error instanceof known)
  const text = isExpected && error instanceof Error ? error.message : inspect(error)
  console.error(printable(withoutSecrets(text)))
  await untilWritten()
  process.exit(1)
}

function say(text: string) {
  console.log(printable(text))
}

function describe({ spacecraft, complete, captured_at, source }: Snapshot): string {
  const facts = [`${spacecraft.length} craft`]
  if (isInvented({ source })) facts.push('invented')
  if (!complete) facts.push('sample')
  if (captured_at) facts.push(`captured ${captured_at}`)
  return facts.join(', ')
}
