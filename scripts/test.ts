import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from '../e2e/find-browser.ts'

/**
 * Everything that must hold. Most stages keep one core busy, or wait: they run in lines beside each
 * other, what fails soonest first. After a stage that fails none begins, and what is under way ends;
 * the last line is always the totals of all stages that ran.
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

type Say = (text: string) => void

const unitReport = join(reports, 'unit.json')
const builtReport = join(reports, 'built.json')
const endToEndReport = join(reports, 'end-to-end.json')

/** Lines of stages, side by side; the next ones begin when all of them have ended. */
const sideBySide: Stage[][][] = [
  [
    [
      { name: 'Types', command: 'tsc -b' },
      { name: 'Lint', command: 'biome check --error-on-warnings' },
      { name: 'Unused code', command: 'knip' },
    ],
    [
      { name: 'Build', command: 'npm run build' },
      { name: 'Size', command: 'tsx scripts/bundle-size.ts' },
    ],
  ],
  [
    [
      {
        name: 'Unit tests',
        command: `vitest run --reporter=default --reporter=json --outputFile.json=${unitReport}`,
        count: () => countUnit(unitReport),
      },
    ],
    [
      {
        name: 'The build by itself',
        command: `vitest run --mode built --reporter=default --reporter=json --outputFile.json=${builtReport}`,
        count: () => countUnit(builtReport),
      },
      { name: 'What ships', command: 'tsx scripts/bill-of-materials.ts' },
      { name: 'In Firefox', command: 'tsx scripts/firefox.ts' },
    ],
  ],
  [
    [
      {
        name: 'End-to-end tests',
        command: 'playwright test --config e2e/playwright.config.ts --reporter=list,json',
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport },
        count: countEndToEnd,
      },
      { name: 'Accessibility', command: 'tsx scripts/accessibility-report.ts' },
    ],
  ],
]

const totals: Totals = { passed: 0, failed: 0 }
/** Names of stages. */
const failures: string[] = []
try {
  console.log(`Browser: ${await findBrowser()}`)
  for (const lines of sideBySide) {
    await runLines(lines)
    if (totals.failed > 0) break
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  totals.failed++
} finally {
  await rm(reports, { recursive: true })
}
if (failures.length > 0) console.log(`Failed: ${failures.join(', ')}`)
process.exitCode = totals.failed > 0 ? 1 : 0
console.log(`${totals.passed} passed, ${totals.failed} failed`)

/** The first line is heard at once, the others when it has ended: so nobody interrupts anybody. */
async function runLines([first = [], ...others]: Stage[][]) {
  const running = others.map(async line => {
    const said: string[] = []
    await runLine(line, text => said.push(text))
    return said.join('')
  })
  const [, ...said] = await Promise.all([runLine(first), ...running])
  for (const text of said) process.stdout.write(text)
}

/** @param say - takes what is said, where it is not to be heard at once */
async function runLine(line: Stage[], say?: Say) {
  for (const stage of line) {
    if (totals.failed > 0) return
    const { passed, failed } = await runStage(stage, say)
    totals.passed += passed
    totals.failed += failed
    if (failed > 0) failures.push(stage.name)
  }
}

async function runStage({ name, command, env, count }: Stage, say?: Say): Promise<Totals> {
  const head = `\n== ${name}: ${command.split(' --')[0]}\n`
  if (say) say(head)
  else process.stdout.write(head)
  const isFine = (await exitCode(command, env, say)) === 0
  const counted = await count?.().catch(() => undefined)
  if (!counted) return isFine ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  // A runner can fail without a failed test: a file that does not load, a server that does not start.
  return { passed: counted.passed, failed: Math.max(counted.failed, isFine ? 0 : 1) }
}

function exitCode(command: string, env: Stage['env'], say?: Say): Promise<number> {
  const bin = join(root, 'node_modules', '.bin')
  const output = say ? 'pipe' : 'inherit'
  const child = spawn(command, {
    cwd: root,
    env: { ...process.env, ...env, PATH: `${bin}${delimiter}${process.env.PATH}` },
    shell: true,
    stdio: ['ignore', output, output],
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', text => say?.(text))
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve(code ?? 1))
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
