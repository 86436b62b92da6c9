import { Stryker } from '@stryker-mutator/core'

/**
 * Changes the code in one small place after the other and tells which changes no test of the
 * part notices. `npm run mutate` takes all parts, `npm run mutate -- engine ll2` those it names.
 */

const parts: Record<string, string> = {
  ll2: 'src/ll2/**',
  engine: 'src/engine/**',
  answers: 'src/answers/**',
  snapshot: 'src/snapshot/**',
  sync: 'src/sync/**',
  // What answers without a socket: the rest is tried by processes, which takes too long here.
  server: 'src/server/{catalogue,changes,configurations,http,resource,spacecraft}/**',
}

const asked = process.argv.slice(2)
const unknown = asked.filter(part => !(part in parts))
if (unknown.length) throw new Error(`No such part: ${unknown}. There are ${Object.keys(parts)}`)

const table = []
for (const [part, files] of Object.entries(parts)) {
  if (asked.length && !asked.includes(part)) continue
  const mutants = await new Stryker({
    mutate: [`${files}/*.ts`, '!src/**/*.{test,fixture,d}.ts'],
    testRunner: 'vitest',
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
    vitest: { configFile: 'scripts/mutation.vitest.config.ts', dir: `src/${part}` },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    disableTypeChecks: false,
    // It would read ours with an interface that TypeScript 7 does not have, and change nothing.
    tsconfigFile: 'none',
    ignorePatterns: ['/dist', '/data', '/test-results'],
    tempDirName: 'test-results/stryker',
    reporters: ['clear-text', 'html'],
    clearTextReporter: { logTests: false, allowEmojis: false },
    htmlReporter: { fileName: `test-results/mutation/${part}.html` },
  }).runMutationTest()
  const count = (...statuses: string[]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length
  const noticed = count('Killed', 'Timeout')
  const survived = count('Survived')
  const share = (100 * noticed) / (noticed + survived)
  table.push({
    part,
    noticed,
    survived,
    'not covered': count('NoCoverage'),
    share: share.toFixed(1),
  })
}
console.table(table)
