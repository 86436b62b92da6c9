import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** What keeps the app in a browser, and what takes it away there. */
const entries = {
  'service-worker': 'src/service-worker/main.ts',
  'no-service-worker': 'src/service-worker/remove.ts',
}

/** Builds each service worker as one file, which needs no other: old browsers know no modules there. */
export async function buildServiceWorkers(): Promise<void> {
  for (const [name, input] of Object.entries(entries)) {
    await build({
      root: fileURLToPath(new URL('..', import.meta.url)),
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {
        outDir: 'dist/web',
        emptyOutDir: false,
        target: 'baseline-widely-available',
        rolldownOptions: { input, output: { format: 'iife', entryFileNames: `${name}.js` } },
      },
    })
  }
}
