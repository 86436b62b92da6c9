import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '../test.ts'

/** The rules that a theme can break; all others are about what both themes share. */
const colourRules = ['color-contrast', 'link-in-text-block']

/**
 * Expects axe to find nothing on the page as it is, light and dark: all its rules, best practices
 * included, nothing left out.
 */
export async function expectAccessible(page: Page) {
  await settle(page)
  expect(await faultsOf(new AxeBuilder({ page })), 'light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await settle(page)
  expect(await faultsOf(new AxeBuilder({ page }).withRules(colourRules)), 'dark').toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
}

/** Colours in the middle of a fade are nobody's colours. What pulses for ever is not waited for. */
const settle = (page: Page) =>
  page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    return Promise.allSettled(ending.map(({ finished }) => finished))
  })

async function faultsOf(axe: AxeBuilder) {
  const { violations } = await axe.analyze()
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
  }))
}
