import { Stryker } from '@stryker-mutator/core'

/**
 * Changes the code in one small place after the other and tells which changes no test of the part
 * notices. `npm run mutate` takes all parts, `npm run mutate -- ll2 src/engine/suggest.ts` what
 * it names.
 */

const parts: Record<string, string> = {
  ll2: 'src/ll2/*.ts',
  engine: 'src/engine/*.ts',
  answers: 'src/answers/**/*.ts',
  snapshot: 'src/snapshot/*.ts',
  environment: 'src/environment/*.ts',
  'data-folder': 'src/data-folder/*.ts',
  sync: 'src/sync/*.ts',
  // What answers without a socket: the rest is tried by processes, which takes too long here.
  server: 'src/server/{browsable,catalogue,changes,http,resource}/**/*.ts',
}

const asked = process.argv.slice(2)
const table = []
for (const [part, whole] of Object.entries(parts)) {
  const named = asked.flatMap(name =>
    name === part ? whole : name.startsWith(`src/${part}/`) ? name : [],
  )
  if (asked.length && !named.length) continue
  const mutants = await new Stryker({
    mutate: [...(asked.length ? named : [whole]), '!src/**/*.{test,fixture}.ts'],
    testRunner: 'vitest',
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
    vitest: { configFile: 'scripts/mutation.vitest.config.ts', dir: `src/${part}` },
    coverageAnalysis: 'perTest',
    // What runs only while a module loads, schemas and tables mostly, would run all tests of the
    // part each time: two thirds of the time for a fifth of the changes.
    ignoreStatic: true,
    concurrency: 2,
    // Only what never ends takes so much longer than without the change, on a busy machine too.
    timeoutMS: 30_000,
    disableTypeChecks: false,
    // It would read ours through an interface that TypeScript 7 does not have, to change nothing.
    tsconfigFile: 'none',
    ignorePatterns: ['/dist', '/data', '/test-results'],
    tempDirName: 'test-results/stryker',
    reporters: ['progress-append-only', 'clear-text', 'html'],
    clearTextReporter: { logTests: false },
    htmlReporter: { fileName: `test-results/mutation/${part}.html` },
  }).runMutationTest()
  const count = (...statuses: string[]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length
  const noticed = count('Killed', 'Timeout')
  const survived = count('Survived')
  const share = `${((100 * noticed) / (noticed + survived)).toFixed(1)}%`
  table.push({ part, noticed, survived, share, 'not covered': count('NoCoverage') })
}
console.table(table)
