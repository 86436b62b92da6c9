import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from '../e2e/find-browser.ts'

/**
 * Everything that must hold, in the order of what fails soonest. Stops at the first stage that
 * fails; the last line is always the totals of all stages that ran.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = await mkdtemp(join(tmpdir(), 'spacecraft-catalogue-test-'))

interface Totals {
  passed: number
  failed: number
}

interface Stage {
  name: string
  command: string
  env?: Record<string, string>
  /** Counts the tests of a stage that runs some; any other stage counts as one. */
  count?: () => Promise<Totals>
}

const unitReport = join(reports, 'unit.json')
const builtReport = join(reports, 'built.json')
const endToEndReport = join(reports, 'end-to-end.json')

const stages: Stage[] = [
  { name: 'Types', command: 'tsc -b' },
  { name: 'Lint', command: 'biome check --error-on-warnings' },
  { name: 'Unused code', command: 'knip' },
  {
    name: 'Unit tests',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${unitReport}`,
    count: () => countUnit(unitReport),
  },
  { name: 'Build', command: 'npm run build' },
  { name: 'Size', command: 'tsx scripts/bundle-size.ts' },
  {
    name: 'The build by itself',
    command: `vitest run --mode built --reporter=default --reporter=json --outputFile.json=${builtReport}`,
    count: () => countUnit(builtReport),
  },
  { name: 'What ships', command: 'tsx scripts/bill-of-materials.ts' },
  {
    name: 'End-to-end tests',
    command: 'playwright test --config e2e/playwright.config.ts --reporter=list,json',
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport },
    count: countEndToEnd,
  },
  { name: 'In Firefox', command: 'tsx scripts/firefox.ts' },
  { name: 'Accessibility', command: 'tsx scripts/accessibility-report.ts' },
]

const totals: Totals = { passed: 0, failed: 0 }
try {
  console.log(`Browser: ${await findBrowser()}`)
  for (const stage of stages) {
    const { passed, failed } = await runStage(stage)
    totals.passed += passed
    totals.failed += failed
    if (failed > 0) break
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  totals.failed++
} finally {
  await rm(reports, { recursive: true })
}
process.exitCode = totals.failed > 0 ? 1 : 0
console.log(`${totals.passed} passed, ${totals.failed} failed`)

async function runStage({ name, command, env, count }: Stage): Promise<Totals> {
  console.log(`\n== ${name}: ${command.split(' --')[0]}`)
  const isFine = (await exitCode(command, env)) === 0
  const counted = await count?.().catch(() => undefined)
  if (!counted) return isFine ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  // A runner can fail without a failed test: a file that does not load, a server that does not start.
  return { passed: counted.passed, failed: Math.max(counted.failed, isFine ? 0 : 1) }
}

function exitCode(command: string, env: Stage['env']): Promise<number> {
  const bin = join(root, 'node_modules', '.bin')
  const child = spawn(command, {
    cwd: root,
    env: { ...process.env, ...env, PATH: `${bin}${delimiter}${process.env.PATH}` },
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', code => resolve(code ?? 1))
  })
}

async function countUnit(file: string): Promise<Totals> {
  const report = JSON.parse(await readFile(file, 'utf8'))
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}

async function countEndToEnd(): Promise<Totals> {
  const { stats } = JSON.parse(await readFile(endToEndReport, 'utf8'))
  if (stats.flaky) console.log(`Passed only when tried again, named above as flaky: ${stats.flaky}`)
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
}
