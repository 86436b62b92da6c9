import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '../test.ts'

/**
 * Expects axe to find nothing on the page as it is: all its rules, best practices included,
 * nothing left out.
 */
export async function expectAccessible(page: Page) {
  // Colours in the middle of a fade are nobody's colours. What pulses for ever is not waited for.
  await page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    return Promise.allSettled(ending.map(({ finished }) => finished))
  })
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
  }))
  expect(found).toEqual([])
}
