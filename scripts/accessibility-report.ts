import { readFile, writeFile } from 'node:fs/promises'
import { type LookedAt, lookedAtFile } from '../e2e/support/looked-at.ts'

/**
 * Writes what axe found in the end-to-end tests as EARL (https://www.w3.org/TR/EARL10-Schema/), and
 * says it in a sentence.
 */

const report = 'test-results/accessibility.earl.json'

const lines = (await readFile(`test-results/${lookedAtFile}`, 'utf8')).trim().split('\n')
const looks: LookedAt[] = lines.map(line => JSON.parse(line))

const assertions = looks.flatMap(({ passed, failed, cantTell, ...page }) => [
  ...passed.map(rule => assertion(page, rule, 'passed')),
  ...failed.map(rule => assertion(page, rule, 'failed')),
  ...cantTell.map(rule => assertion(page, rule, 'cantTell')),
])

await writeFile(
  report,
  JSON.stringify({
    '@context': 'https://www.w3.org/ns/earl#',
    assertedBy: { '@type': 'Software', title: 'axe-core, in the end-to-end tests' },
    '@graph': assertions,
  }),
)

const rules = new Set(assertions.map(({ test }) => test))
const failed = assertions.filter(({ result }) => result.outcome === 'earl:failed')
console.log(
  `Accessibility: ${looks.length} looks at pages by ${rules.size} rules of axe, ${failed.length} failed; ${report}`,
)

function assertion(
  { address, title, width, theme }: Omit<LookedAt, 'passed' | 'failed' | 'cantTell'>,
  rule: string,
  outcome: 'passed' | 'failed' | 'cantTell',
) {
  // The port is another one in each run.
  const { pathname, search } = new URL(address)
  return {
    '@type': 'Assertion',
    mode: 'earl:automatic',
    subject: { '@id': pathname + search, title, description: `${width} pixels wide, ${theme}` },
    test: `https://dequeuniversity.com/rules/axe/4.13/${rule}`,
    result: { outcome: `earl:${outcome}` },
  }
}
