import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { inject } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The server runs as from its sources: with the web app that was built last, or none. */
const amongSources: Plugin = {
  name: 'among-sources',
  transform: {
    filter: { id: /\/src\/server\/main\.ts$/ },
    handler: (code, id) =>
      code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
  },
}

let underWay: Promise<void> | undefined

/**
 * The server or the sync command as it is in the sources, in one file: started many times, that is
 * a fraction of what it costs to compile all modules at each start. The first in a run to ask has
 * both made. They lie to each other as in a build, so that the one finds the other.
 * @returns the file's path
 */
export async function bundledProgram(name: 'server' | 'sync'): Promise<string> {
  const folder = join(inject('runFolder'), 'programs')
  if (!existsSync(folder)) {
    // Several servers of one test may ask at once.
    underWay ??= bundleInto(folder).finally(() => {
      underWay = undefined
    })
    await underWay
  }
  return join(folder, name, 'main.js')
}

async function bundleInto(folder: string) {
  // Most files that could start a program start none.
  const { build } = await import('vite')
  const unfinished = `${folder}-${process.pid}`
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [amongSources],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: unfinished,
      emptyOutDir: false,
      rolldownOptions: {
        input: { 'server/main': 'src/server/main.ts', 'sync/main': 'src/sync/main.ts' },
        output: { entryFileNames: '[name].js' },
        // No sources render pages or draw pictures: see `src/server/main.ts`.
        external: ['#pages/create-pages.ts', '#pages/preview/create-drawn.ts'],
      },
    },
  })
  try {
    await rename(unfinished, folder)
  } catch (error) {
    // Another file's worker was first.
    if (!existsSync(folder)) throw error
    await rm(unfinished, { recursive: true })
  }
}
