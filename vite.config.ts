import tailwindcss from '@tailwindcss/vite'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import packageFile from './package.json' with { type: 'json' }
import { bundledPackages } from './scripts/bundled-packages.ts'

/** Paths that the API answers; everything else belongs to the web app. */
const apiPath = /^\/(2\.3\.0|catalogue|healthz|readyz)(\/|\?|$)/

/** `npm run dev` is one process: Vite serves the app and hands API requests to our own server code. */
function catalogueApi(): Plugin {
  return {
    name: 'catalogue-api',
    configureServer(vite) {
      vite.middlewares.use(async (request, response, next) => {
        if (!apiPath.test(request.url ?? '')) return next()
        try {
          const { devListener } = await vite.ssrLoadModule('/src/server/dev.ts')
          await devListener(request, response)
        } catch (error) {
          next(error)
        }
      })
    },
  }
}

/**
 * Later parts bring no styles of their own, and nothing is fetched ahead with them: all that Vite
 * would do around an import is left out of the first script, and so is its call. Where a call is
 * written otherwise than expected here it stays, and does nothing more.
 */
const bareImports: Plugin = {
  name: 'bare-imports',
  enforce: 'pre',
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = load => load()',
  },
  renderChunk: code =>
    code.replaceAll(
      /__vitePreload\((?:async )?\(\) => (?:\{\s*const \{[^}]*\} = await )?(import\("[^"]+"\)(?:\.then\(\(n\) => n\.\w+\))?)(?:;\s*return \{[^}]*\};\s*\})?, __VITE_PRELOAD__, import\.meta\.url\)/g,
      '$1',
    ),
}

/** Lets code be asked for at another address: see `src/web/later/code-loader.ts`. */
const codeAgain: Plugin = {
  name: 'code-again',
  apply: (_, { isSsrBuild }) => !isSsrBuild,
  renderChunk: code =>
    code.replaceAll(
      /\bimport\((["'`])(\.\/[^"'`]+)\1\)/g,
      (_, quote, path) => `import(${quote}${path}${quote} + (globalThis.codeAgain ?? ''))`,
    ),
}

/**
 * What the first script needs comes as one file, with what the list and a craft's page share. Left
 * to itself the bundler cuts it up by which later parts share what, and each cut costs bytes and a
 * request.
 */
const firstScript = {
  name: 'main',
  test: /src\/(ll2\/type-name|web\/(main|create-query-client|data\/http-source|images\/(spacecraft-image|credit-line)|results\/in-space-mark|tray\/compare-toggle-later|ui\/(status-mark|request-failed-later|page-meta)|times\/time-text|reader\/use-visit-state|dialogs\/dialog-failed|format\/(count|type-noun|craft-time|capitalised)))\.tsx?$/,
}

/** The list, with what its table needs too. */
const list = {
  name: 'list',
  test: /src\/web\/(catalogue\/catalogue-page|search\/order-names)\.tsx?$/,
}

/** What the pages of craft, configurations and families tell facts with: too small to come apart. */
const facts = {
  name: 'facts',
  test: /src\/web\/(search\/filter-link|ui\/(external-link|facts|name-size)|configurations\/(configuration-link|agency-name)|format\/date)\.tsx?$/,
}

const onePiece = ['loader', 'component', 'pendingComponent', 'notFoundComponent'] as const

/**
 * A page comes in one piece, with what asks for its data; but the list's data is asked for before
 * its page has come.
 */
const piecesOf = ({ routeId }: { routeId: string }) =>
  ['__root__', '/', '/spacecraft/'].includes(routeId) ? undefined : [[...onePiece]]
/** What a picture's caption tells and offers where it is more than a line below a card. */
const rights = {
  name: 'rights',
  test: /src\/web\/images\/(picture-caption|picture-rights|licence-verdicts|original-link)\.tsx$/,
}

/** What reads answers that come over HTTP: see `src/web/data/http-source.ts`. */
const reader = {
  name: 'reader',
  test: /src\/web\/data\/(read-response|schemas)\.ts$/,
}

/** How moments are told: too small to come apart. */
const times = {
  name: 'times',
  test: /src\/web\/(times\/(exact-times|local-times)|format\/brief-duration)\.tsx?$/,
}

export default defineConfig(({ isSsrBuild, mode }) => ({
  plugins: [
    tanstackRouter({
      routesDirectory: 'src/web/routes',
      generatedRouteTree: 'src/web/routeTree.gen.ts',
      autoCodeSplitting: true,
      quoteStyle: 'single',
      codeSplittingOptions: { splitBehavior: piecesOf },
    }),
    react(),
    tailwindcss(),
    catalogueApi(),
    bareImports,
    codeAgain,
  ],
  resolve: {
    alias: {
      // React brings what the shim is for.
      'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector',
    },
  },
  // What is built runs with nothing but Node: no package is left to be found beside it.
  ssr: isSsrBuild ? { noExternal: true } : {},
  define: {
    'import.meta.env.VITE_VERSION': JSON.stringify(packageFile.version),
    // Nor is any package's slow variant for development, whatever the environment says where it runs.
    ...(isSsrBuild && { 'process.env.NODE_ENV': '"production"' }),
  },
  // Under whatever path the files lie, those that name others find them beside themselves.
  experimental: {
    renderBuiltUrl: (_, { hostType }) => ({ relative: hostType !== 'html' }),
  },
  build: {
    outDir: 'dist/web',
    license: { fileName: bundledPackages },
    target: isSsrBuild ? 'node20' : 'baseline-widely-available',
    // Rendered pages name what they need, and later parts are fetched ahead: what links to the parts
    // of parts would cost the first script more than it saves.
    modulePreload: false,
    copyPublicDir: !isSsrBuild,
    manifest: !isSsrBuild,
    rolldownOptions: {
      // A program is one file, whose text names the code that runs.
      output: {
        codeSplitting: isSsrBuild
          ? false
          : { groups: [firstScript, list, facts, rights, times, reader] },
      },
    },
  },
  test: {
    // What tries the build needs one: see scripts/test.ts.
    include: [mode === 'built' ? 'scripts/**/*.test.ts' : 'src/**/*.test.{ts,tsx}'],
    // Not a measure of speed: a busy machine must not fail what is right.
    testTimeout: 30_000,
    // Many tests wait for a server or a process more than they compute.
    maxWorkers: '150%',
    // No test changes a module that others import: each is loaded once in a worker, not once a file.
    isolate: false,
    globalSetup: ['src/server/testing/run-folder.ts'],
    setupFiles: ['src/testing/vitest-setup.ts'],
    // What reads the environment finds nobody to call and nothing to spoil.
    env: { CATALOGUE_SYNC: 'off', CATALOGUE_DATA_DIR: 'test-results/data' },
  },
}))
