import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { EnvError } from '#environment/read-variables.ts'
import { SnapshotError } from '#snapshot/parse-snapshot.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'
import { readEnv } from './env.ts'
import { tagOf } from './http/entity-tag.ts'
import { ListenError, originOf } from './listen.ts'
import { start } from './start.ts'
import { readWebApp } from './web-app/read-web-app.ts'

<<<<<<< HEAD
/** Beside the server once it is built; for the sources, what was built of them. */
const isBuilt = import.meta.url.endsWith('.js')
const webFolder = fileURLToPath(new URL(isBuilt ? '../web' : '../../dist/web', import.meta.url))
=======
declare global {
  interface ImportMeta {
    /** Set by the build. */
    readonly env?: { readonly SSR: boolean }
  }
}

// The same places seen from the sources and from what is built of them.
const webFolder = fileURLToPath(new URL('../../dist/web', import.meta.url))
const previewWorker = new URL('../../dist/previews/worker.js', import.meta.url)
>>>>>>> bce7974e4099a93c2aa9ae67f35c25a6272e51ae

try {
  await run()
} catch (error) {
  const isExpected = [EnvError, SnapshotError, ListenError].some(known => error instanceof known)
  console.error(isExpected && error instanceof Error ? error.message : error)
  process.exit(1)
}

async function run() {
  const env = readEnv(process.env)
  const logger = pino({ level: env.LOG_LEVEL })
  // This file is the whole server once built, so its text names the code that runs.
<<<<<<< HEAD
  const version = tagOf(await readFile(new URL(import.meta.url), 'utf8'))
  // The sources of the pages would have to be compiled first.
  const pages = isBuilt ? await import('#pages/create-pages.ts') : undefined
=======
  const own = await readFile(new URL(import.meta.url), 'utf8')
  // Only what is built can render: the sources would have to be compiled first.
  const isBuilt = import.meta.env?.SSR
  const version = tagOf(own, isBuilt ? await readFile(previewWorker, 'utf8') : '')
  const pages = isBuilt ? await import('#pages/create-pages.ts') : undefined
  const pictures = isBuilt ? await import('#pages/preview/create-previews.ts') : undefined
>>>>>>> bce7974e4099a93c2aa9ae67f35c25a6272e51ae
  const web = await readWebApp(webFolder, pages?.createPages)
  const previews = pictures?.createPreviews(previewWorker)
  const { server, snapshot, reload, stop } = await start({ env, version, logger, web, previews })

  console.log(`Spacecraft Catalogue: ${originOf(server)}/ (${describe(snapshot)})`)
  if (!web) console.log('Only the API is served: run "npm run build" first for the web app.')

  process.on('SIGHUP', reload)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await stop()
      process.exit(0)
    })
  }
}

function describe({ spacecraft, complete, captured_at }: Snapshot): string {
  const facts = [`${spacecraft.length} craft`]
  if (!complete) facts.push('sample')
  if (captured_at) facts.push(`captured ${captured_at}`)
  return facts.join(', ')
}
