import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import axe, { type RunOptions } from 'axe-core'
import { expect, type Page, test } from '../test.ts'
import { type LookedAt, lookedAtFile } from './looked-at.ts'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** The rules that a theme can break; all others are about what both themes share. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** The rules about a page's files. Axe reads all styles for them, whatever the width. */
const fileRules = ['css-orientation-lock', 'no-autoplay-audio']

/** WCAG 2.5.8, which axe leaves out unless asked. */
const sizeOfTargets: RunOptions['rules'] = { 'target-size': { enabled: true } }

/** Expects axe to find nothing on the page, on a desk and on a phone. */
export async function expectAccessibleAtAnyWidth(page: Page) {
  await page.setViewportSize({ width: 1440, height: 900 })
  await test.step('1440 px', () => expectAccessible(page))
  await page.setViewportSize({ width: 375, height: 900 })
  await test.step('375 px', () => expectAccessible(page, withoutFiles))
}

/**
 * Expects axe to find nothing on the page as it is, light and dark: all rules that it has on by
 * default, best practices included, and the size of targets, nothing left out but what `options` say.
 */
export async function expectAccessible(page: Page, options: RunOptions = {}) {
  await settle(page)
  const rules = { ...sizeOfTargets, ...options.rules }
  expect(await faultsOf(page, 'light', { ...options, rules }), 'light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await settle(page)
  expect(await faultsOf(page, 'dark', { runOnly: colourRules }), 'dark').toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
}

const withoutFiles: RunOptions = {
  rules: Object.fromEntries(fileRules.map(rule => [rule, { enabled: false }])),
}

/** Colours in the middle of a fade are nobody's colours. What pulses for ever is not waited for. */
const settle = (page: Page) =>
  page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    return Promise.allSettled(ending.map(({ finished }) => finished))
  })

/** Axe is brought once a page: reading its code takes as long as some of its answers. */
async function faultsOf(page: Page, theme: 'light' | 'dark', options: RunOptions) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { violations, ...outcomes } = await page.evaluate(async options => {
    const { violations, passes, incomplete } = await window.axe.run({
      ...options,
      resultTypes: ['violations'],
    })
    return {
      violations: violations.map(({ id, help, nodes }) => ({
        id,
        help,
        at: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
      })),
      passed: passes.map(({ id }) => id),
      cantTell: incomplete.map(({ id }) => id),
    }
  }, options)
  await noteLookedAt({
    address: page.url(),
    title: await page.title(),
    width: page.viewportSize()?.width ?? 0,
    theme,
    failed: violations.map(({ id }) => id),
    ...outcomes,
  })
  return violations
}

/** What `scripts/accessibility-report.ts` makes its report of, a line each. */
async function noteLookedAt(looked: LookedAt) {
  const file = join(test.info().project.outputDir, lookedAtFile)
  await mkdir(test.info().project.outputDir, { recursive: true })
  await appendFile(file, `${JSON.stringify(looked)}\n`)
}
